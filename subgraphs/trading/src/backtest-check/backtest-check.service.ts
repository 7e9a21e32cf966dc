import { DomainError, parseInput, type Viewer } from '@quantgraph/shared';
import { z } from 'zod';
import type { BacktestService } from '../backtest/backtest.service.js';
import { engineConfigOf } from '../backtest/engine-config-of.js';
import type { BacktestExecutionService } from '../backtest-execution/backtest-execution.service.js';
import { asFinal, RunError } from '../backtest-execution/error-details.js';
import { type BacktestResultService, ENGINE_VERSION } from '../backtest-result/backtest-result.service.js';
import type { BacktestPool } from '../backtest-worker/pool.js';
import type { BiasReport } from '../engine/signal-bias.js';
import type { RunDataSource } from '../market-data/run-data.js';
import { orUnavailable } from '../peer-calls/or-unavailable.js';
import type { StrategyService } from '../strategy/strategy.service.js';
import { type Difference, differencesOf } from './compare-runs.js';

export interface BacktestCheckServiceOptions {
  readonly backtests: BacktestService;
  readonly strategies: StrategyService;
  readonly executions: BacktestExecutionService;
  readonly results: BacktestResultService;
  readonly runData: RunDataSource;
  readonly pool: BacktestPool;
}

export interface Reproduction {
  readonly differences: readonly Difference[];
}

export type BacktestCheckService = ReturnType<typeof createBacktestCheckService>;

const MAX_CUTS = 32;
const RANGE = `Expected a whole number from 1 to ${MAX_CUTS}.`;
const biasInput = z.object({ cuts: z.number().int(RANGE).min(1, RANGE).max(MAX_CUTS, RANGE).nullish() });

/** Whether backtests of the viewer's can be trusted: computed anew in a worker thread, and never stored. */
export function createBacktestCheckService(options: BacktestCheckServiceOptions) {
  const { backtests, strategies, executions, results, runData, pool } = options;

  async function bias(
    viewer: Viewer,
    input: { readonly backtestId: string; readonly cuts?: number | null | undefined },
  ): Promise<BiasReport> {
    const { cuts } = parseInput(biasInput, input);
    const field = ['input', 'backtestId'];
    const backtest = await backtests.getOwn(viewer, input.backtestId, field);
    const strategy = await strategies.getRunnable(viewer, backtest.strategy_id, field);
    return asDomainError(field, async () => {
      const { bars, extras } = await runData.load(viewer, backtest.config, strategy.ml_model_id);
      const { strategy_type: strategyType, parameters } = strategy;
      const { seed = 0 } = backtest.config;
      return pool.bias({ bars, extras, strategyType, code: strategy.code, seed, parameters, cuts: cuts ?? 8 });
    });
  }

  async function reproduce(viewer: Viewer, resultId: string): Promise<Reproduction> {
    const field = ['input', 'resultId'];
    const stored = await results.findOwnWhole(viewer, resultId);
    if (!stored) throw new DomainError('NOT_FOUND', 'No such result.', field);
    const execution = await executions.findOwn(viewer, stored.execution_id);
    const backtest = execution && (await backtests.findOwn(viewer, execution.backtest_id));
    if (!backtest) throw new DomainError('INVALID_STATE', 'The run of the result is not there any more.', field);
    const { config, strategy_type: strategyType, parameters, first_date: from, last_date: to } = stored.provenance;
    return asDomainError(field, async () => {
      const data = await runData.load(viewer, config, execution.ml_model_id, { from, to });
      const { bars, extras, benchmark, dataHash } = data;
      const code = await strategies.codeOf({ ...execution, strategy_id: backtest.strategy_id });
      const seed = config.seed ?? 0;
      const task = { bars, extras, benchmark, strategyType, code, seed, parameters, config: engineConfigOf(config) };
      const answer = await pool.backtest(task, { transfer: true });
      return { differences: differencesOf(stored, { dataHash, engineVersion: ENGINE_VERSION, answer }) };
    });
  }

  return { bias, reproduce };
}

/** What a run stumbles over is the caller's to know here, too. */
async function asDomainError<T>(field: readonly string[], work: () => Promise<T>): Promise<T> {
  try {
    return await orUnavailable(work(), 'The data of the run');
  } catch (error) {
    const final = asFinal(error);
    if (!(final instanceof RunError)) throw error;
    throw new DomainError('INVALID_STATE', final.message, field);
  }
}
