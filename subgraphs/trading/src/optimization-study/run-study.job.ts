import type { JobHandler, JobRun } from '@quantgraph/shared';
import { engineConfigOf } from '../backtest/backtest-config.js';
import { asFinal, errorDetailsOf, RunError } from '../backtest-execution/error-details.js';
import type { BacktestPool } from '../backtest-worker/pool.js';
import { EngineError } from '../engine/engine-error.js';
import type { RunData, RunDataSource } from '../market-data/run-data.js';
import { suggestAllowed } from '../samplers/random-search.js';
import type { Parameters } from '../signals/types.js';
import type { StrategyService } from '../strategy/strategy.service.js';
import { typeOfStrategy } from '../strategy/type-of-strategy.js';
import type { OptimizationStudyRecord } from './optimization-study.model.js';
import type { NewTrial, OptimizationStudyService, RunStudyPayload } from './optimization-study.service.js';

export interface RunStudyJobOptions {
  readonly studies: OptimizationStudyService;
  readonly strategies: StrategyService;
  readonly runData: RunDataSource;
  readonly pool: BacktestPool;
}

/** Trials made between two writes: what a killed process loses at most. */
const BATCH = 25;

/**
 * Makes a study's trials, over bars that are loaded once. Trial n of a seed is always the same, and each is stored once by
 * its number, so work that a dead process left goes on with the trials that are missing.
 */
export function createRunStudyJob({
  studies,
  strategies,
  runData,
  pool,
}: RunStudyJobOptions): JobHandler<RunStudyPayload> {
  async function work({ payload: { studyId }, signal, progress }: JobRun<RunStudyPayload>): Promise<void> {
    const study = await studies.findRunning(studyId);
    if (!study) return;
    const missing = await studies.missingTrials(study);
    if (missing.length > 0) {
      const data = await runData.load({ id: study.user_id }, study.config, study.ml_model_id);
      for (let i = 0; i < missing.length; i += BATCH) {
        const made = await makeTrials(study, data, missing.slice(i, i + BATCH), signal);
        signal.throwIfAborted();
        await studies.record(study, made);
        await progress(1 - Math.max(missing.length - i - BATCH, 0) / study.n_trials);
      }
    }
    if (await studies.findBest(studyId)) await studies.completed(study);
    else throw new RunError('NO_VALUE', 'The objective is undefined for every trial: none of them traded enough.');
  }

  async function makeTrials(
    study: OptimizationStudyRecord,
    data: RunData,
    numbers: readonly number[],
    signal: AbortSignal,
  ): Promise<NewTrial[]> {
    const type = typeOfStrategy(study);
    const { parameter_space: space, parameters: fixed, seed } = study;
    const drawn = numbers.map((number) => ({ number, parameters: suggestAllowed(space, type, fixed, seed, number) }));
    const allowed = drawn.flatMap(({ number, parameters }) => (parameters ? [{ number, parameters }] : []));
    const values = await valuesOf(
      study,
      data,
      allowed.map(({ parameters }) => parameters),
      signal,
    );
    const tried = new Map(allowed.map(({ number }, i) => [number, values[i]]));
    return drawn.map(({ number, parameters }) => {
      const value = tried.get(number);
      return { number, parameters, state: value === undefined ? 'failed' : 'completed', value: value ?? null };
    });
  }

  /** The objective of each set; null where it is undefined, undefined where the engine can't run it. */
  async function valuesOf(
    study: OptimizationStudyRecord,
    { bars, extras }: RunData,
    sets: readonly Parameters[],
    signal: AbortSignal,
  ): Promise<(number | null | undefined)[]> {
    const { strategy_type: strategyType, objective } = study;
    const parameterSets = sets.map((parameters) => ({ ...study.parameters, ...parameters }));
    const code = await strategies.codeOf(study);
    const task = { bars, extras, strategyType, code, objective, config: engineConfigOf(study.config) };
    try {
      return await pool.objectives({ ...task, parameterSets }, { signal });
    } catch (error) {
      // Code that does not end would hold the thread as long for every other set.
      if (!(error instanceof EngineError) || error.code === 'CUSTOM_CODE_TIMEOUT') throw error;
    }
    // One set that can't run, for want of an open on just its day, fails the batch: find out which.
    const values: (number | null | undefined)[] = [];
    for (const parameters of parameterSets) {
      values.push(await firstValueOf(() => pool.objectives({ ...task, parameterSets: [parameters] }, { signal })));
    }
    return values;
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
      const study = await studies.findRunning(payload.studyId);
      if (study) await studies.failed(study, errorDetailsOf(error));
    },
  };
}

async function firstValueOf(run: () => Promise<(number | null)[]>): Promise<number | null | undefined> {
  try {
    const [value] = await run();
    return value;
  } catch (error) {
    if (error instanceof EngineError) return undefined;
    throw error;
  }
}
