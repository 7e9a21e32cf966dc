import type { Bars } from '../engine/types.js';
import type { Parameters, SignalExtras, StrategyType } from './types.js';

/** The signal of a type that looks at one symbol at a time. */
export const symbolBySymbol =
  (target: (bars: Bars, parameters: Parameters, extras: SignalExtras) => Float64Array): StrategyType['signal'] =>
  ({ bars, extras }, parameters) =>
    bars.map((series) => target(series, parameters, extras[series.symbol] ?? {}));
