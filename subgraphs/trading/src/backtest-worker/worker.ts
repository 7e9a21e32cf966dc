import { EngineError } from '../engine/engine-error.js';
import { toIsoDate } from '../engine/epoch-day.js';
import { runBacktest as run } from '../engine/run-backtest.js';
import { performanceOf, summarise } from '../metrics/summarise.js';
import { type TargetWeights, targetWeights } from '../portfolio/weights/target-weights.js';
import type { BacktestAnswer, BacktestTask, ObjectivesTask, Settled, WeightsTask } from './types.js';

/** One run in this thread. An {@link EngineError} is answered, not thrown. */
export function backtest(task: BacktestTask): Settled<BacktestAnswer> {
  return settle(() => {
    const { bars, strategyType, parameters, extras = {}, config } = task;
    const outcome = run({ bars, signal: { strategyType, parameters, extras }, config });
    const { performance, riskMetrics } = summarise(outcome);
    return {
      performance,
      risk_metrics: riskMetrics,
      trades: outcome.trades,
      round_trips: outcome.roundTrips,
      open_positions: outcome.openPositions,
      unfilled_entries: outcome.unfilledEntries,
      portfolio_value: { dates: Array.from(outcome.dates, toIsoDate), values: outcome.values },
    };
  });
}

/** The objective of each parameter set, in their order; null where it is undefined. */
export function objectives(task: ObjectivesTask): Settled<(number | null)[]> {
  const { bars, strategyType, parameterSets, objective, extras = {}, config } = task;
  return settle(() =>
    parameterSets.map((parameters) => {
      const outcome = run({ bars, signal: { strategyType, parameters, extras }, config });
      return performanceOf(outcome)[objective];
    }),
  );
}

/** Weights in this thread. */
export const weights = ({ method, returns, bounds }: WeightsTask): TargetWeights =>
  targetWeights(method, returns, bounds);

function settle<T>(work: () => T): Settled<T> {
  try {
    return { ok: true, value: work() };
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    const { code, message, symbol, date } = error;
    return { ok: false, fault: { code, message, symbol, date } };
  }
}
