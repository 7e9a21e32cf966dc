import { EngineError } from '../engine/engine-error.js';
import { toIsoDate } from '../engine/epoch-day.js';
import { runBacktest as run } from '../engine/run-backtest.js';
import type { BacktestInput, BacktestOutcome } from '../engine/types.js';
import { performanceOf, summarise } from '../metrics/summarise.js';
import { type CodeCheck, type CodeCheckTask, checkCode } from '../sandbox/check-code.js';
import { prepareCustomCode } from '../sandbox/custom-code.js';
import type { Parameters } from '../signals/types.js';
import type { BacktestAnswer, BacktestTask, ObjectivesTask, Settled, TaskData, Watched } from './types.js';

/** One run in this thread. An {@link EngineError} is answered, not thrown. */
export function backtest(task: BacktestTask & Watched): Promise<Settled<BacktestAnswer>> {
  return settle(async () => {
    const outcome = await outcomesOf(task)(task.parameters);
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
export function objectives(task: ObjectivesTask & Watched): Promise<Settled<(number | null)[]>> {
  return settle(async () => {
    const outcomeOf = outcomesOf(task);
    const values: (number | null)[] = [];
    for (const parameters of task.parameterSets)
      values.push(performanceOf(await outcomeOf(parameters))[task.objective]);
    return values;
  });
}

/** Whether a strategy's code may be kept. */
export function check({ began, limits, ...task }: CodeCheckTask & Watched): Promise<Settled<CodeCheck>> {
  began?.postMessage(null);
  return settle(() => checkCode(task, limits));
}

/** How this task's runs are made, be it by a type of the registry or by code: the one place where that differs. */
function outcomesOf(task: TaskData & Watched): (parameters: Parameters) => Promise<BacktestOutcome> {
  const { bars, strategyType, extras = {}, config, code, seed, began, limits } = task;
  if (code == null) return async (parameters) => run({ bars, signal: { strategyType, parameters, extras }, config });
  const custom = prepareCustomCode(code, limits);
  return (parameters) => {
    began?.postMessage(null);
    return custom.run({ bars, parameters, seed }, (signal) =>
      run({ bars, signal: signal as BacktestInput['signal'], config }),
    );
  };
}

async function settle<T>(work: () => Promise<T>): Promise<Settled<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    const { code, message, symbol, date, line, column } = error;
    return { ok: false, fault: { code, message, symbol, date, line, column } };
  }
}
