import { toIsoDate } from '../engine/epoch-day.js';
import { runBacktest as run } from '../engine/run-backtest.js';
import { summarise } from '../metrics/summarise.js';
import { settle } from './settled.js';
import type { BacktestAnswer, BacktestTask, Settled } from './types.js';

export { objectives } from './objectives.js';

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
