import { toIsoDate } from '../engine/epoch-day.js';
import { runBacktest } from '../engine/run-backtest.js';
import { type BiasReport, biasOf } from '../engine/signal-bias.js';
import { summarise } from '../metrics/summarise.js';
import { type TargetWeights, targetWeights } from '../portfolio/weights/target-weights.js';
import { type CodeCheck, type CodeCheckTask, checkCode } from '../sandbox/check-code.js';
import { settle } from './settled.js';
import { strategyOf, targetsOf } from './task-strategy.js';
import type { BacktestAnswer, BacktestTask, BiasTask, Settled, Watched, WeightsTask } from './types.js';

export { objectives } from './objectives.js';

/** One run in this thread. An EngineError is answered, not thrown. */
export function backtest(task: BacktestTask & Watched): Promise<Settled<BacktestAnswer>> {
  const { bars, parameters, config, benchmark = null } = task;
  return settle(async () => {
    const outcome = await strategyOf(task)(task, parameters, (signal) =>
      runBacktest({ bars, signal, config, benchmark }),
    );
    const { performance, riskMetrics } = summarise(outcome);
    return {
      performance,
      risk_metrics: riskMetrics,
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

/** Which signals of a strategy move once the data after them is missing. */
export function bias(task: BiasTask & Watched): Promise<Settled<BiasReport>> {
  const { bars, parameters, extras = {}, cuts } = task;
  return settle(() => {
    const decide = strategyOf(task);
    return biasOf(bars, extras, cuts, (known, knownExtras) =>
      decide({ bars: known, extras: knownExtras }, parameters, (signal) => targetsOf(signal, known)),
    );
  });
}

/** Whether a strategy's code may be kept. */
export function check({ began, limits, ...task }: CodeCheckTask & Watched): Promise<Settled<CodeCheck>> {
  began?.postMessage(null);
  return settle(() => checkCode(task, limits));
}

/** Weights in this thread. */
export const weights = ({ method, returns, bounds }: WeightsTask): TargetWeights =>
  targetWeights(method, returns, bounds);
