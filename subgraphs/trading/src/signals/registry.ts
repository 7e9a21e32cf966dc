import { EngineError } from '../engine/engine-error.js';
import { adxTrend } from './adx-trend.js';
import { bollingerBreakout } from './bollinger-breakout.js';
import { bollingerReversion } from './bollinger-reversion.js';
import { buyAndHold } from './buy-and-hold.js';
import { custom } from './custom.js';
import { donchianBreakout } from './donchian-breakout.js';
import { dualMomentum } from './dual-momentum.js';
import { emaCrossover } from './ema-crossover.js';
import { guarded } from './guarded.js';
import { macd } from './macd.js';
import { mlSignal } from './ml-signal.js';
import { momentum } from './momentum.js';
import { pairs } from './pairs.js';
import { rebalancing } from './rebalancing.js';
import { rsiMeanReversion } from './rsi-mean-reversion.js';
import { smaCrossover } from './sma-crossover.js';
import { stochastic } from './stochastic.js';
import type { StrategyType } from './types.js';
import { volatilityTarget } from './volatility-target.js';

/** Every strategy type the engine runs. A new type is one file, one entry here and one value of the graph's StrategyTypeName. */
export const strategyTypes: readonly StrategyType[] = [
  smaCrossover,
  emaCrossover,
  macd,
  rsiMeanReversion,
  bollingerReversion,
  bollingerBreakout,
  donchianBreakout,
  momentum,
  dualMomentum,
  stochastic,
  adxTrend,
  pairs,
  volatilityTarget,
  buyAndHold,
  rebalancing,
  mlSignal,
  custom,
].map(guarded);

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
