import { EngineError } from '../engine/engine-error.js';
import { toIsoDate } from '../engine/epoch-day.js';
import { runBacktest as run } from '../engine/run-backtest.js';
import { type BiasReport, signalBias } from '../engine/signal-bias.js';
import { performanceOf, summarise } from '../metrics/summarise.js';
import type { BacktestAnswer, BacktestTask, BiasTask, ObjectivesTask, Settled } from './types.js';

/** One run in this thread. An {@link EngineError} is answered, not thrown. */
export function backtest(task: BacktestTask): Settled<BacktestAnswer> {
  return settle(() => {
    const { bars, strategyType, parameters, extras = {}, config, benchmark = null } = task;
    const outcome = run({ bars, signal: { strategyType, parameters, extras }, config, benchmark });
    const { performance, riskMetrics } = summarise(outcome);
    return {
      performance: defined(performance),
      risk_metrics: defined(riskMetrics),
      trades: outcome.trades,
      round_trips: outcome.roundTrips,
      open_positions: outcome.openPositions,
      unfilled_entries: outcome.unfilledEntries,
      margin_calls: outcome.marginCalls,
      portfolio_value: {
        dates: Array.from(outcome.dates, toIsoDate),
        values: outcome.values,
        benchmark: outcome.benchmark,
      },
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

/** Which signals of a strategy move once the data after them is missing. */
export function bias(task: BiasTask): Settled<BiasReport> {
  const { bars, strategyType, parameters, extras = {}, cuts } = task;
  return settle(() => signalBias(bars, { strategyType, parameters, extras }, cuts));
}

/** Figures with null for what is undefined once equity has fallen to nothing or below. */
export function defined<T extends object>(figures: T): T {
  const entries = Object.entries(figures);
  return Object.fromEntries(entries.map(([name, value]) => [name, Number.isFinite(value) ? value : null])) as T;
}

function settle<T>(work: () => T): Settled<T> {
  try {
    return { ok: true, value: work() };
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    const { code, message, symbol, date } = error;
    return { ok: false, fault: { code, message, symbol, date } };
  }
}
