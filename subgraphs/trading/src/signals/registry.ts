import { EngineError } from '../engine/engine-error.js';
import { buyAndHold } from './buy-and-hold.js';
import { custom } from './custom.js';
import { mlSignal } from './ml-signal.js';
import { momentum } from './momentum.js';
import { rsiMeanReversion } from './rsi-mean-reversion.js';
import { smaCrossover } from './sma-crossover.js';
import type { StrategyType } from './types.js';

/** Every strategy type the engine runs. A new type is one file and one entry here. */
export const strategyTypes: readonly StrategyType[] = [
  smaCrossover,
  rsiMeanReversion,
  momentum,
  buyAndHold,
  mlSignal,
  custom,
];

const byName = new Map(strategyTypes.map((type) => [type.name, type]));

/** The type of this name, if there is one. */
export function findStrategyType(name: string): StrategyType | undefined {
  return byName.get(name);
}

/** The type of this name. Throws UNKNOWN_STRATEGY_TYPE. */
export function getStrategyType(name: string): StrategyType {
  const type = byName.get(name);
  if (type) return type;
  const names = strategyTypes.map((known) => known.name).join(', ');
  throw new EngineError('UNKNOWN_STRATEGY_TYPE', `Expected a strategy type among ${names}, got ${name}.`);
}
