import { setTimeout as sleep } from 'node:timers/promises';
import type { JobHandler, JobRun } from '@quantgraph/shared';
import type { BacktestService } from '../backtest/backtest.service.js';
import { engineConfigOf } from '../backtest/engine-config-of.js';
import type { BacktestResultService } from '../backtest-result/backtest-result.service.js';
import type { BacktestPool } from '../backtest-worker/pool.js';
import type { RunDataSource } from '../market-data/run-data.js';
import { codeHashOf } from '../strategy/code-hash.js';
import type { StrategyService } from '../strategy/strategy.service.js';
import type { BacktestExecutionService, RunBacktestPayload } from './backtest-execution.service.js';
import { asFinal, errorDetailsOf } from './error-details.js';
import { deflate, type TrialsBehind } from './trials-behind.js';

export interface RunBacktestJobOptions {
  readonly executions: BacktestExecutionService;
  readonly backtests: BacktestService;
  readonly strategies: StrategyService;
  readonly results: BacktestResultService;
  readonly runData: RunDataSource;
  readonly pool: BacktestPool;
  readonly trialsBehind: TrialsBehind;
}

const LOADED = 0.4;
/** A run that has its answer sooner tells nothing between its beginning and its end. */
const SHORT_MS = 250;

/**
 * Runs an execution: loads its data, computes in a worker thread, stores the result, then says so. A run that a dead
 * process left is simply made again: the result is unique by execution, so it is stored once.
 */
export function createRunBacktestJob(options: RunBacktestJobOptions): JobHandler<RunBacktestPayload> {
  const { executions, backtests, strategies, results, runData, pool, trialsBehind } = options;

  async function work(run: JobRun<RunBacktestPayload>): Promise<void> {
    const { signal, progress } = run;
    const { executionId } = run.payload;
    const execution = await executions.findUndone(executionId);
    // One that was done when its process died may not be known to document search yet.
    if (!execution) return results.index(executionId);
    const viewer = { id: execution.user_id };
    const backtest = await backtests.findOwn(viewer, execution.backtest_id);
    if (!backtest) return;
    await executions.started(execution);
    const [{ bars, extras, benchmark, ...data }, code, trials] = await Promise.all([
      runData.load(viewer, backtest.config, execution.ml_model_id),
      strategies.codeOf(execution),
      trialsBehind(execution.strategy_id, execution.user_id, new Date()),
    ]);
    signal.throwIfAborted();

    const { strategy_type: strategyType, parameters } = execution;
    const { config } = backtest;
    const seed = config.seed ?? 0;
    const task = { bars, extras, benchmark, strategyType, code, seed, parameters, config: engineConfigOf(config) };
    const computing = pool.backtest(task, { signal, transfer: true });
    const isLong = await Promise.race([computing.then(() => false), sleep(SHORT_MS, true, { ref: false })]);
    if (isLong) await Promise.all([executions.progressed(execution, LOADED), progress(LOADED)]);
    const answer = await computing;
    if (!(await run.commit())) return;
    // Its backtest may have been deleted meanwhile.
    if (!(await executions.findUndone(executionId))) return;
    await results.store(execution, config, { ...data, codeHash: codeHashOf(code) }, deflate(answer, trials));
    await executions.completed(execution, answer.performance.sharpe_ratio);
    await results.index(executionId);
  }

  return {
    maxAttempts: 5,
    explain: (error) => errorDetailsOf(error).message,
    async run(run) {
      try {
        await work(run);
      } catch (error) {
        throw asFinal(error);
      }
    },
    async failed({ payload }, error) {
      const execution = await executions.findUndone(payload.executionId);
      if (execution) await executions.failed(execution, errorDetailsOf(error));
    },
  };
}
