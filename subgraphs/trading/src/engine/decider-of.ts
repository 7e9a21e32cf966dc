import { completeParameters, validateParameters } from '../signals/parameters.js';
import { getStrategyType } from '../signals/registry.js';
import type { Parameters, StrategyType } from '../signals/types.js';
import { BarDecider } from './bar-decider.js';
import type { Decider, Desk } from './decider.js';
import { EngineError } from './engine-error.js';
import { TargetDecider } from './target-decider.js';
import type { BacktestInput, Bars, StrategySignal } from './types.js';

/** What decides in this run. Throws INVALID_SIGNAL, INVALID_PARAMETERS or UNKNOWN_STRATEGY_TYPE. */
export function deciderOf(signal: BacktestInput['signal'], desk: Desk): Decider {
  const { bars } = desk.calendar;
  if ('onBar' in signal) return new BarDecider(desk, signal.onBar);
  if ('targets' in signal) {
    const targets = bars.map((series) => aligned(series, signal.targets[series.symbol]));
    return new TargetDecider(desk, targets, signal.kind ?? 'DIRECTION');
  }
  const { targets = 'DIRECTION' } = getStrategyType(signal.strategyType);
  return new TargetDecider(desk, strategyTargets(signal, bars), targets);
}

/** The targets that a strategy type gives, in the order of the bars. */
export function strategyTargets(signal: StrategySignal, bars: readonly Bars[]): Float64Array[] {
  const type = getStrategyType(signal.strategyType);
  const parameters = validParameters(type, signal.parameters);
  return [...type.signal({ bars, extras: signal.extras ?? {} }, parameters)];
}

function validParameters(type: StrategyType, parameters: Parameters): Parameters {
  const [problem] = validateParameters(type, parameters);
  if (problem) throw new EngineError('INVALID_PARAMETERS', problem.message);
  return completeParameters(type, parameters);
}

function aligned({ symbol, dates }: Bars, target: Float64Array | undefined): Float64Array {
  if (target?.length === dates.length) return target;
  const message = `Expected a target for each of the ${dates.length} bars of ${symbol}, got ${target?.length ?? 'none'}.`;
  throw new EngineError('INVALID_SIGNAL', message, { symbol });
}
