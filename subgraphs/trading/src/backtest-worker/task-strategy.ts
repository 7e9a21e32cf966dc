import type { BarStrategy } from '../engine/bar-strategy.js';
import { calendarOf } from '../engine/calendar.js';
import { strategyTargets } from '../engine/decider-of.js';
import { EngineError } from '../engine/engine-error.js';
import type { Bars, TargetSignal } from '../engine/types.js';
import { prepareCustomCode } from '../sandbox/custom-code.js';
import { getStrategyType } from '../signals/registry.js';
import type { Parameters, SignalExtras } from '../signals/types.js';
import type { StrategyTask, Watched } from './types.js';

/** What a strategy decides on. */
export interface Known {
  readonly bars: readonly Bars[];
  readonly extras?: Readonly<Record<string, SignalExtras>> | undefined;
}

/** Hands `use` what the strategy decides on these bars: targets, or decisions that are asked for before `use` is done. Throws EngineError. */
export type Decide = <T>(
  known: Known,
  parameters: Parameters,
  use: (signal: TargetSignal | BarStrategy) => T,
) => Promise<T>;

/** A task's strategy, be it a type of the registry or code: the one place where that differs. */
export function strategyOf({ strategyType, code, seed, began, limits }: StrategyTask & Watched): Decide {
  if (code == null) {
    return async ({ bars, extras = {} }, parameters, use) => {
      const ordered = calendarOf(bars).bars;
      const targets = strategyTargets({ strategyType, parameters, extras }, ordered);
      const bySymbol = Object.fromEntries(ordered.map(({ symbol }, i) => [symbol, targets[i] as Float64Array]));
      return use({ targets: bySymbol, kind: getStrategyType(strategyType).targets ?? 'DIRECTION' });
    };
  }
  const custom = prepareCustomCode(code, limits);
  return ({ bars }, parameters, use) => {
    began?.postMessage(null);
    return custom.run({ bars, parameters, seed }, use);
  };
}

/** The targets in the order of the bars. Throws INVALID_SIGNAL for code that decides bar by bar, which has none. */
export function targetsOf(signal: TargetSignal | BarStrategy, bars: readonly Bars[]): Float64Array[] {
  if ('targets' in signal) return bars.map(({ symbol }) => signal.targets[symbol] as Float64Array);
  const message =
    'Expected a strategy that decides over all bars at once: one that decides bar by bar is handed the past only.';
  throw new EngineError('INVALID_SIGNAL', message);
}
