import { completeParameters, validateParameters } from '../signals/parameters.js';
import { getStrategyType } from '../signals/registry.js';
import type { Parameters, StrategyType } from '../signals/types.js';
import { EngineError } from './engine-error.js';
import type { BacktestInput, Bars } from './types.js';

/** The target of each symbol, in the order of the bars. Throws INVALID_SIGNAL, INVALID_PARAMETERS or UNKNOWN_STRATEGY_TYPE. */
export function targetsOf({ bars, signal }: BacktestInput): Float64Array[] {
  if ('targets' in signal) return bars.map((series) => givenTarget(series, signal.targets[series.symbol]));
  const type = getStrategyType(signal.strategyType);
  const parameters = validParameters(type, signal.parameters);
  return [...type.signal({ bars, extras: signal.extras ?? {} }, parameters)];
}

function validParameters(type: StrategyType, parameters: Parameters): Parameters {
  const [problem] = validateParameters(type, parameters);
  if (problem) throw new EngineError('INVALID_PARAMETERS', problem.message);
  return completeParameters(type, parameters);
}

function givenTarget({ symbol, dates }: Bars, target: Float64Array | undefined): Float64Array {
  if (target?.length !== dates.length) {
    const message = `Expected a target for each of the ${dates.length} bars of ${symbol}, got ${target?.length ?? 'none'}.`;
    throw new EngineError('INVALID_SIGNAL', message, { symbol });
  }
  const odd = target.find((value) => value !== 0 && value !== 1);
  if (odd === undefined) return target;
  throw new EngineError('INVALID_SIGNAL', `Expected targets 0 or 1 for ${symbol}, got ${odd}.`, { symbol });
}
