import { DomainError, type JobQueue, newId, parseInput, type Viewer } from '@quantgraph/shared';
import type { Model } from 'mongoose';
import { checkConfig } from '../backtest/backtest-config.js';
import type { ErrorDetails } from '../backtest-execution/error-details.js';
import { jobIdOfStudy } from '../job/job-kinds.js';
import type { MarketClient } from '../market-data/market.client.js';
import { validateSpace } from '../samplers/validate-space.js';
import type { ParameterSpace, Parameters } from '../signals/types.js';
import { assertTrades } from '../strategy/check-parameters.js';
import { parameterError } from '../strategy/parameter-error.js';
import type { StrategyRecord } from '../strategy/strategy.loader.js';
import type { StrategyService } from '../strategy/strategy.service.js';
import { typeOfStrategy } from '../strategy/type-of-strategy.js';
import { checkTrialParameters } from './check-trial-parameters.js';
import { type OptimizationStudyRecord, type StudyStatus, settingsOf } from './optimization-study.model.js';
import type { OptimizationTrialService } from './optimization-trial.service.js';
import { MAX_TRIALS, readStudyInput, trialCount } from './study-input.js';

export interface OptimizationStudyServiceOptions {
  readonly studies: Model<OptimizationStudyRecord>;
  readonly trials: OptimizationTrialService;
  readonly strategies: StrategyService;
  readonly market: MarketClient;
  readonly queue: JobQueue;
  /** How many trials this service can run at a time. */
  readonly threads: number;
}

/** What comes with a study's settings, beside what `readStudyInput` reads. */
export interface StartStudyInput {
  readonly strategyId: string;
  readonly parameterSpace?: unknown;
  readonly config: unknown;
  readonly initialTrials?: readonly unknown[] | null | undefined;
}

/** What the queue keeps of a study's work; the rest stands on the study. */
export interface RunStudyPayload {
  readonly studyId: string;
}

export type OptimizationStudyService = ReturnType<typeof createOptimizationStudyService>;

/** Studies: running until all trials are there, then completed, or failed where nothing came of them; stopped and resumed by their owner. */
export function createOptimizationStudyService(options: OptimizationStudyServiceOptions) {
  const { studies, trials, strategies, market, queue, threads } = options;

  async function start(viewer: Viewer, input: StartStudyInput): Promise<OptimizationStudyRecord> {
    const settings = readStudyInput(input, threads);
    const strategy = await strategies.getRunnable(viewer, input.strategyId, ['input', 'strategyId']);
    const space = checkSpace(strategy, input.parameterSpace);
    const config = await checkConfig(market, viewer, input.config);
    assertTrades(strategy, config.symbols, ['input', 'config', 'symbols']);
    const study = {
      ...settings,
      _id: newId(),
      strategy_id: strategy._id,
      parameter_space: space,
      config,
      user_id: viewer.id,
      strategy_type: strategy.strategy_type,
      strategy_version: strategy.version,
      parameters: strategy.parameters,
      ml_model_id: strategy.ml_model_id,
    };
    const initial = checkInitialTrials(study, input.initialTrials ?? []);
    await trials.enqueue(study, 0, initial);
    const created = (await studies.create(study)).toObject<OptimizationStudyRecord>();
    await enqueue(created);
    return created;
  }

  /** Ends the work on a study; what was under way waits for it to be resumed. To stop it twice is no error. */
  async function stop(viewer: Viewer, id: string): Promise<OptimizationStudyRecord> {
    const study = await getOwn(viewer, id, ['input', 'id']);
    // The job first: it has stopped then, if it ran here, and stores nothing more that this would not see.
    if (study.status === 'running') await queue.cancel(jobIdOfStudy(study));
    await change(study, { status: 'stopped' });
    const now = await getOwn(viewer, id, ['input', 'id']);
    expectStatus(now, ['stopped'], 'running');
    await trials.release(now);
    return now;
  }

  /** Goes on where a study was stopped, failed or, with more trials, completed. */
  async function resume(viewer: Viewer, id: string, nTrials?: number | null): Promise<OptimizationStudyRecord> {
    const more = nTrials == null ? 0 : parseInput(trialCount, nTrials, ['input', 'nTrials']);
    const study = await getOwn(viewer, id, ['input', 'id']);
    expectStatus(study, ['stopped', 'failed', 'completed'], 'stopped, failed or completed');
    checkMoreTrials(study, more);
    const resumed = await studies
      .findOneAndUpdate(
        { _id: id, user_id: viewer.id, status: study.status, resumed: study.resumed ?? { $in: [0, null] } },
        {
          $set: { status: 'running', error_details: null, resumed: (study.resumed ?? 0) + 1 },
          $inc: { n_trials: more },
        },
        { returnDocument: 'after' },
      )
      .lean<OptimizationStudyRecord>();
    if (!resumed)
      throw new DomainError('CONFLICT', 'It was changed at the same time: look at it and try again.', ['input', 'id']);
    await enqueue(resumed);
    return resumed;
  }

  async function findRunning(id: string): Promise<OptimizationStudyRecord | null> {
    return studies.findOne({ _id: id, status: 'running' }).lean<OptimizationStudyRecord>();
  }

  /** The viewer's study, or NOT_FOUND at `field`. */
  async function getOwn(viewer: Viewer, id: string, field: readonly string[]): Promise<OptimizationStudyRecord> {
    const own = await studies.findOne({ _id: id, user_id: viewer.id }).lean<OptimizationStudyRecord>();
    if (own) return own;
    throw new DomainError('NOT_FOUND', 'No such study.', field);
  }

  const completed = (study: OptimizationStudyRecord): Promise<void> => change(study, { status: 'completed' });

  const failed = (study: OptimizationStudyRecord, error_details: ErrorDetails): Promise<void> =>
    change(study, { status: 'failed', error_details });

  /** Changes a study that is still running; what has ended stays as it is. */
  async function change(study: OptimizationStudyRecord, set: Partial<OptimizationStudyRecord>): Promise<void> {
    await studies.updateOne({ _id: study._id, status: 'running' }, { $set: set });
  }

  /** Enqueues what a process that ended left without a job. */
  async function reconcile(): Promise<void> {
    const running = await studies
      .find({ status: 'running' })
      .select({ _id: 1, user_id: 1, resumed: 1, is_external: 1, priority: 1 })
      .lean<OptimizationStudyRecord[]>();
    for (const study of running) await enqueue(study);
  }

  async function enqueue(
    study: Pick<OptimizationStudyRecord, '_id' | 'user_id' | 'resumed' | 'is_external' | 'priority'>,
  ): Promise<void> {
    if (study.is_external) return;
    const { _id: studyId, user_id: userId, priority = 'low' } = study;
    const job = { id: jobIdOfStudy(study), kind: 'run_study', payload: { studyId }, userId, priority };
    await queue.enqueue<RunStudyPayload>(job);
  }

  return { start, stop, resume, findRunning, getOwn, completed, failed, change, reconcile };
}

function checkSpace(strategy: StrategyRecord, given: unknown): ParameterSpace {
  const type = typeOfStrategy(strategy);
  const space = given ?? type.defaultSpace;
  const problems = validateSpace(space, type, strategy.parameters);
  if (problems.length === 0) return space as ParameterSpace;
  throw parameterError(problems, ['input', 'parameterSpace']);
}

type Searched = Pick<
  OptimizationStudyRecord,
  'strategy_type' | 'parameters' | 'parameter_space' | 'n_trials' | 'walk_forward_analysis'
>;

function checkInitialTrials(study: Searched, given: readonly unknown[]): Parameters[] {
  const field = ['input', 'initialTrials'];
  if (given.length > 0 && study.walk_forward_analysis) {
    throw new DomainError('INVALID_INPUT', 'Expected no initial trials in a walk-forward analysis.', field);
  }
  if (given.length > study.n_trials) {
    const message = `Expected at most ${study.n_trials} initial trials, as many as the study makes, but got ${given.length}.`;
    throw new DomainError('INVALID_INPUT', message, field);
  }
  return given.map((set, i) => checkTrialParameters(study, set, [...field, String(i)]));
}

function checkMoreTrials(study: OptimizationStudyRecord, more: number): void {
  const field = ['input', 'nTrials'];
  if (more > 0 && settingsOf(study).walkForward) {
    throw new DomainError(
      'INVALID_INPUT',
      'Expected no more trials for a walk-forward analysis: its windows are chosen already.',
      field,
    );
  }
  if (study.n_trials + more > MAX_TRIALS) {
    const message = `Expected at most ${MAX_TRIALS - study.n_trials} more trials, ${MAX_TRIALS} in all, but got ${more}.`;
    throw new DomainError('INVALID_INPUT', message, field);
  }
  if (more === 0 && study.status === 'completed') {
    throw new DomainError(
      'INVALID_STATE',
      'Expected a study that is stopped or failed, or more trials, but this one is completed.',
      field,
    );
  }
}

/** INVALID_STATE where the study has another status; `named` says which was expected. */
export function expectStatus(
  { status }: OptimizationStudyRecord,
  allowed: readonly StudyStatus[],
  named: string,
): void {
  if (allowed.includes(status)) return;
  throw new DomainError('INVALID_STATE', `Expected a study that is ${named}, but this one is ${status}.`, [
    'input',
    'id',
  ]);
}
