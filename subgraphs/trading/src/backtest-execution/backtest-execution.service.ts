import { DomainError, type JobPriority, type JobQueue, newId, type Viewer } from '@quantgraph/shared';
import type { Model } from 'mongoose';
import type { BacktestStatus } from '../backtest/backtest.loader.js';
import type { BacktestService } from '../backtest/backtest.service.js';
import { jobIdOfExecution } from '../job/job-kinds.js';
import type { StrategyService } from '../strategy/strategy.service.js';
import type { BacktestExecutionRecord } from './backtest-execution.model.js';
import type { ErrorDetails } from './error-details.js';

export interface BacktestExecutionServiceOptions {
  readonly executions: Model<BacktestExecutionRecord>;
  readonly backtests: BacktestService;
  readonly strategies: StrategyService;
  readonly queue: JobQueue;
}

export type BacktestExecutionService = ReturnType<typeof createBacktestExecutionService>;

/** What the queue keeps of a run; the rest stands on the execution. */
export interface RunBacktestPayload {
  readonly executionId: string;
}

const UNDONE: { $in: BacktestStatus[] } = { $in: ['pending', 'running'] };

const CANCELLED: ErrorDetails = {
  code: 'CANCELLED',
  message: 'It was cancelled.',
  symbol: null,
  date: null,
  line: null,
  column: null,
};

/** Runs of backtests: pending, then running, then completed or failed, and never back from an end. */
export function createBacktestExecutionService(options: BacktestExecutionServiceOptions) {
  const { executions, backtests, strategies, queue } = options;

  async function start(
    viewer: Viewer,
    { backtestId, priority }: { readonly backtestId: string; readonly priority?: JobPriority | null | undefined },
  ): Promise<BacktestExecutionRecord> {
    const field = ['input', 'backtestId'];
    const backtest = await backtests.getOwn(viewer, backtestId, field);
    const strategy = await strategies.getRunnable(viewer, backtest.strategy_id, field);
    const _id = newId();
    const created = await executions.create({
      _id,
      execution_id: _id,
      backtest_id: backtest._id,
      user_id: viewer.id,
      strategy_id: strategy._id,
      strategy_type: strategy.strategy_type,
      strategy_version: strategy.version,
      parameters: strategy.parameters,
      ml_model_id: strategy.ml_model_id,
      priority: priority ?? 'normal',
    });
    const execution = created.toObject<BacktestExecutionRecord>();
    await backtests.follow(backtest._id, _id);
    await enqueue(execution);
    return execution;
  }

  /** The execution if it still has to run. */
  async function findUndone(id: string): Promise<BacktestExecutionRecord | null> {
    return executions.findOne({ _id: id, status: UNDONE }).lean<BacktestExecutionRecord>();
  }

  async function findOwn(viewer: { readonly id: string }, id: string): Promise<BacktestExecutionRecord | null> {
    return executions.findOne({ _id: id, user_id: viewer.id }).lean<BacktestExecutionRecord>();
  }

  async function started(execution: BacktestExecutionRecord): Promise<void> {
    const { _id, backtest_id, started_at } = execution;
    const set = { status: 'running' as const, started_at: started_at ?? new Date(), progress: 0.05 };
    await Promise.all([
      executions.updateOne({ _id, status: UNDONE }, { $set: set }),
      backtests.executionStarted(backtest_id, _id),
    ]);
  }

  /** Only ever forward within a run; a repeated run starts again. */
  async function progressed(execution: BacktestExecutionRecord, progress: number): Promise<void> {
    await executions.updateOne({ _id: execution._id, status: 'running' }, { $set: { progress } });
  }

  const completed = (execution: BacktestExecutionRecord, sharpe_ratio: number | null): Promise<void> =>
    end(execution, { status: 'completed', completed_at: new Date(), progress: 1, sharpe_ratio });

  const failed = (execution: BacktestExecutionRecord, error_details: ErrorDetails): Promise<void> =>
    end(execution, { status: 'failed', completed_at: new Date(), error_details });

  /** Ends a run of the viewer's that is not done. The job first: it stores nothing then, wherever it runs. */
  async function cancel(viewer: Viewer, id: string): Promise<BacktestExecutionRecord> {
    const own = await executions.findOne({ _id: id, user_id: viewer.id }).lean<BacktestExecutionRecord>();
    if (!own) throw new DomainError('NOT_FOUND', 'No such execution.', ['input', 'id']);
    if (await queue.cancel(jobIdOfExecution(id))) await failed(own, CANCELLED);
    const execution = (await executions
      .findById(id)
      .orFail()
      .lean<BacktestExecutionRecord>()) as BacktestExecutionRecord;
    if (execution.error_details?.code === CANCELLED.code) return execution;
    const has = execution.status === 'running' ? 'is storing its result' : `has ${execution.status}`;
    const message = `Expected an execution that waits or runs, but this one ${has}.`;
    throw new DomainError('INVALID_STATE', message, ['input', 'id']);
  }

  /** Ends it. The backtest first: whoever sees an execution at its end finds the backtest there too. */
  async function end(
    execution: BacktestExecutionRecord,
    set: Partial<BacktestExecutionRecord> & { readonly status: BacktestStatus },
  ): Promise<void> {
    const { _id, backtest_id } = execution;
    if (!(await findUndone(_id))) return;
    await backtests.executionEnded(backtest_id, _id, set.status);
    await executions.updateOne({ _id, status: UNDONE }, { $set: set });
  }

  /** Enqueues what a process that ended left without a job: after a crash between writing and enqueuing, say. */
  async function reconcile(): Promise<void> {
    const undone = await executions
      .find({ status: UNDONE })
      .select({ _id: 1, user_id: 1, priority: 1 })
      .lean<BacktestExecutionRecord[]>();
    for (const execution of undone) await enqueue(execution);
  }

  const enqueue = ({
    _id,
    user_id,
    priority,
  }: Pick<BacktestExecutionRecord, '_id' | 'user_id' | 'priority'>): Promise<void> =>
    queue.enqueue<RunBacktestPayload>({
      id: jobIdOfExecution(_id),
      kind: 'run_backtest',
      payload: { executionId: _id },
      userId: user_id,
      priority,
    });

  return { start, findOwn, findUndone, started, progressed, completed, failed, cancel, reconcile };
}
