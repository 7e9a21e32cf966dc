import { type JobQueue, newId, parseInput, type Viewer } from '@quantgraph/shared';
import type { Model } from 'mongoose';
import { z } from 'zod';
import { checkConfig } from '../backtest/backtest-config.js';
import type { ErrorDetails } from '../backtest-execution/error-details.js';
import { nameField } from '../inputs/text-fields.js';
import { jobIdOfStudy } from '../job/job-kinds.js';
import type { MarketClient } from '../market-data/market.client.js';
import { validateSpace } from '../samplers/validate-space.js';
import type { ParameterSpace } from '../signals/types.js';
import { assertTrades } from '../strategy/check-parameters.js';
import { parameterError } from '../strategy/parameter-error.js';
import type { StrategyRecord } from '../strategy/strategy.loader.js';
import type { StrategyService } from '../strategy/strategy.service.js';
import { typeOfStrategy } from '../strategy/type-of-strategy.js';
import type { OptimizationStudyRecord, OptimizationTrialRecord, StudyObjective } from './optimization-study.model.js';

export interface OptimizationStudyServiceOptions {
  readonly studies: Model<OptimizationStudyRecord>;
  readonly trials: Model<OptimizationTrialRecord>;
  readonly strategies: StrategyService;
  readonly market: MarketClient;
  readonly queue: JobQueue;
}

export interface StartStudyInput {
  readonly name: string;
  readonly strategyId: string;
  readonly parameterSpace?: unknown;
  readonly nTrials: number;
  readonly sampler?: 'random' | null | undefined;
  readonly objective?: StudyObjective | null | undefined;
  readonly config: unknown;
  readonly seed?: number | null | undefined;
}

/** What the queue keeps of a study's work; the rest stands on the study. */
export interface RunStudyPayload {
  readonly studyId: string;
}

/** A trial as the work on a study gives it. */
export type NewTrial = Pick<OptimizationTrialRecord, 'number' | 'state' | 'parameters' | 'value'>;

export type OptimizationStudyService = ReturnType<typeof createOptimizationStudyService>;

const MAX_TRIALS = 1_000;
const trialsMessage = `Expected 1 to ${MAX_TRIALS} trials.`;

const studyInput = z.object({
  name: nameField,
  nTrials: z.number().int().min(1, trialsMessage).max(MAX_TRIALS, trialsMessage),
  seed: z.number().int().min(0, 'Expected a seed of 0 or more.').nullish(),
});

/** Studies: running until all trials are there, then completed, or failed where nothing came of them. */
export function createOptimizationStudyService(options: OptimizationStudyServiceOptions) {
  const { studies, trials, strategies, market, queue } = options;

  async function start(viewer: Viewer, input: StartStudyInput): Promise<OptimizationStudyRecord> {
    const { name, nTrials, seed } = parseInput(studyInput, input);
    const strategy = await strategies.getRunnable(viewer, input.strategyId, ['input', 'strategyId']);
    const space = checkSpace(strategy, input.parameterSpace);
    const config = await checkConfig(market, viewer, input.config);
    assertTrades(strategy, config.symbols, ['input', 'config', 'symbols']);
    const created = await studies.create({
      _id: newId(),
      name,
      strategy_id: strategy._id,
      parameter_space: space,
      n_trials: nTrials,
      sampler: input.sampler ?? 'random',
      objective: input.objective ?? 'sharpe_ratio',
      config,
      seed: seed ?? 0,
      user_id: viewer.id,
      strategy_type: strategy.strategy_type,
      strategy_version: strategy.version,
      parameters: strategy.parameters,
      ml_model_id: strategy.ml_model_id,
    });
    const study = created.toObject<OptimizationStudyRecord>();
    await enqueue(study);
    return study;
  }

  async function findRunning(id: string): Promise<OptimizationStudyRecord | null> {
    return studies.findOne({ _id: id, status: 'running' }).lean<OptimizationStudyRecord>();
  }

  /** Numbers of the trials that are still to be made, ascending. */
  async function missingTrials(study: OptimizationStudyRecord): Promise<number[]> {
    const done = await trials.find({ study_id: study._id }).select({ number: 1 }).lean<OptimizationTrialRecord[]>();
    const known = new Set(done.map(({ number }) => number));
    return Array.from({ length: study.n_trials }, (_, number) => number).filter((number) => !known.has(number));
  }

  /** Stores trials, each once, and brings the study's best up to date. */
  async function record(study: OptimizationStudyRecord, made: readonly NewTrial[]): Promise<void> {
    const { _id: study_id, user_id } = study;
    await trials.bulkWrite(
      made.map(({ number, ...trial }) => ({
        updateOne: {
          filter: { study_id, number },
          update: { $setOnInsert: { _id: newId(), ...trial, user_id } },
          upsert: true,
        },
      })),
    );
    const best = await findBest(study_id);
    await change(study, {
      completed_trials: await trials.countDocuments({ study_id }),
      best_params: best ? { ...study.parameters, ...best.parameters } : null,
      best_value: best?.value ?? null,
    });
  }

  const completed = (study: OptimizationStudyRecord): Promise<void> => change(study, { status: 'completed' });

  const failed = (study: OptimizationStudyRecord, error_details: ErrorDetails): Promise<void> =>
    change(study, { status: 'failed', error_details });

  async function findBest(study_id: string): Promise<OptimizationTrialRecord | null> {
    return trials
      .findOne({ study_id, value: { $ne: null } })
      .sort({ value: -1, number: 1 })
      .lean<OptimizationTrialRecord>();
  }

  async function change(study: OptimizationStudyRecord, set: Partial<OptimizationStudyRecord>): Promise<void> {
    await studies.updateOne({ _id: study._id, status: 'running' }, { $set: set });
  }

  /** Enqueues what a process that ended left without a job. */
  async function reconcile(): Promise<void> {
    const running = await studies
      .find({ status: 'running' })
      .select({ _id: 1, user_id: 1 })
      .lean<OptimizationStudyRecord[]>();
    for (const study of running) await enqueue(study);
  }

  const enqueue = ({ _id, user_id }: Pick<OptimizationStudyRecord, '_id' | 'user_id'>): Promise<void> =>
    queue.enqueue<RunStudyPayload>({
      id: jobIdOfStudy(_id),
      kind: 'run_study',
      payload: { studyId: _id },
      userId: user_id,
    });

  return { start, findRunning, missingTrials, record, findBest, completed, failed, reconcile };
}

function checkSpace(strategy: StrategyRecord, given: unknown): ParameterSpace {
  const type = typeOfStrategy(strategy);
  const space = given ?? type.defaultSpace;
  const problems = validateSpace(space, type, strategy.parameters);
  if (problems.length === 0) return space as ParameterSpace;
  throw parameterError(problems, ['input', 'parameterSpace']);
}
