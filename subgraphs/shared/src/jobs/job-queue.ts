import { setTimeout as sleep } from 'node:timers/promises';
import type { Model } from 'mongoose';
import type { Logger } from 'pino';
import { isDuplicateKey } from '../mongo/duplicate-key.js';
import type { JobRecord } from './job.model.js';
import { FinalJobError, type JobHandler, type JobRun, messageOf, reasonOf } from './job-handler.js';
import { createJobLeases, ENDED } from './job-leases.js';
import { JOB_PRIORITIES, type JobPriority, takeTurn } from './job-turns.js';

/** Retries wait twice as long each time, up to this. */
const LONGEST_RETRY_MS = 60_000;

export interface JobQueueOptions {
  readonly jobs: Model<JobRecord>;
  readonly logger: Logger;
  /** Jobs that this process runs at a time. */
  readonly concurrency?: number;
  readonly leaseMs?: number;
  readonly pollMs?: number;
}

export interface NewJob<P> {
  readonly id: string;
  readonly kind: string;
  readonly payload: P;
  readonly userId: string | null;
  /** `normal` by default. */
  readonly priority?: JobPriority;
}

export interface JobQueue {
  /** Says how jobs of a kind are run; before `start`. */
  handle<P>(kind: string, handler: JobHandler<P>): void;
  /** Adds a job; one with the same id is left as it is, so a caller may safely repeat this. */
  enqueue<P>(job: NewJob<P>): Promise<void>;
  /**
   * Ends a user's jobs, but those of `exceptKinds`, and removes them. Answers false where another process may still be at
   * work on one: it stops once it finds its lease gone, so ask again after that.
   */
  endAllOf(userId: string, exceptKinds?: readonly string[]): Promise<boolean>;
  /**
   * Ends a job for good, as `cancelled`: one that waits never runs, one that runs here has stopped when this resolves, and one
   * that runs in another process stops once that finds its lease gone. Answers whether it is cancelled; one that has ended
   * otherwise, or has committed, stays as it is.
   */
  cancel(id: string): Promise<boolean>;
  start(): void;
  /** Claims no more, waits for running jobs up to `graceMs`, then gives their leases back. */
  stop(graceMs?: number): Promise<void>;
}

/**
 * A queue in the subgraph's own database. A job is claimed by taking its lease, kept by a heartbeat, and every write of a
 * run is fenced by that lease, so a job that a dead process held is taken over and none is finished twice. One claim
 * loop a process, one claim at a time: contended claims are what is slow in the store.
 */
export function createJobQueue(options: JobQueueOptions): JobQueue {
  const { jobs, logger, concurrency = 2, leaseMs = 15_000, pollMs = 500 } = options;
  const { claim, fenced, settle, leave } = createJobLeases(jobs, leaseMs);
  const handlers = new Map<string, JobHandler<never>>();
  const running = new Map<string, { job: JobRecord; done: Promise<void>; abort: AbortController }>();
  let wake = () => {};
  let stopping = false;
  let loop: Promise<void> = Promise.resolve();
  let launching = Promise.resolve(false);

  async function enqueue<P>(job: NewJob<P>): Promise<void> {
    const { userId } = job;
    const priority = JOB_PRIORITIES[job.priority ?? 'normal'];
    const turn = await takeTurn(jobs, { userId, priority });
    try {
      await jobs.create({
        _id: job.id,
        kind: job.kind,
        payload: job.payload,
        user_id: userId,
        turn,
        priority,
        available_at: new Date(),
      });
    } catch (error) {
      if (!isDuplicateKey(error)) throw error;
    }
    wake();
  }

  function claimableKinds(): string[] {
    const here = [...running.values()].map(({ job }) => job.kind);
    const isFree = (kind: string, { atOnce = concurrency }: JobHandler<never>) =>
      here.filter((one) => one === kind).length < atOnce;
    return [...handlers].filter(([kind, handler]) => isFree(kind, handler)).map(([kind]) => kind);
  }

  async function run(job: JobRecord, abort: AbortController): Promise<void> {
    const handler = handlers.get(job.kind) as JobHandler<unknown> | undefined;
    if (!handler) return;
    const context: JobRun<unknown> = {
      id: job._id,
      payload: job.payload,
      userId: job.user_id,
      attempt: job.attempts,
      signal: abort.signal,
      progress: async (fraction) => {
        if (!abort.signal.aborted) await fenced(job, { progress: fraction });
      },
      commit: async () => !abort.signal.aborted && fenced(job, { is_committed: true }),
    };
    const heartbeat = setInterval(() => {
      fenced(job, { available_at: new Date(Date.now() + leaseMs) }).then(
        (held) => held || abort.abort(new Error('The lease was lost.')),
        (error) => logger.warn({ job: job._id, err: error }, 'A heartbeat failed'),
      );
    }, leaseMs / 3);
    let isSettled = false;
    const attemptsLeft = (handler.maxAttempts ?? 3) - job.attempts;
    try {
      if (attemptsLeft < 0) throw new FinalJobError('The process that ran this ended each time before it was done.');
      await handler.run(context);
      if (abort.signal.aborted) return;
      isSettled = await settle(job, handler, { state: 'completed', progress: 1, lease: null, reason: null });
    } catch (error) {
      if (abort.signal.aborted) return;
      const failure = { lease: null, error: messageOf(error), reason: reasonOf(handler, error) };
      if (attemptsLeft > 0 && !(error instanceof FinalJobError)) {
        const delayMs = Math.min(1_000 * 2 ** job.attempts, LONGEST_RETRY_MS);
        isSettled = await fenced(job, { ...failure, available_at: new Date(Date.now() + delayMs) });
        return;
      }
      await handler.failed?.(context, error);
      isSettled = await settle(job, handler, { ...failure, state: 'failed' });
    } finally {
      clearInterval(heartbeat);
      if (!isSettled) await leave(job);
    }
  }

  function launch(job: JobRecord): void {
    const abort = new AbortController();
    const done = run(job, abort)
      .catch((error) => logger.error({ job: job._id, err: error }, 'A job could not be settled'))
      .finally(() => {
        running.delete(job._id);
        wake();
      });
    running.set(job._id, { job, done, abort });
  }

  /** Claims a job and begins it; false where there is none. */
  async function launchNext(): Promise<boolean> {
    try {
      const job = await claim(claimableKinds(), [...running.keys()]);
      if (job) launch(job);
      return job !== null;
    } catch (error) {
      logger.warn({ err: error }, 'Claiming a job failed; trying again');
      return false;
    }
  }

  async function claimLoop(): Promise<void> {
    while (!stopping) {
      launching = running.size < concurrency ? launchNext() : Promise.resolve(false);
      if (!(await launching)) await idle();
    }
  }

  async function idle(): Promise<void> {
    const woken = new AbortController();
    wake = () => woken.abort();
    await sleep(pollMs, undefined, { signal: woken.signal }).catch(() => undefined);
  }

  /** Takes back the leases of these jobs, and ends those that run here; answers how many did. */
  async function endHeld(theirs: { user_id: string; kind: { $nin: string[] } }): Promise<number> {
    // Nobody has this lease, and nobody gets another one until its holder must have noticed.
    const takenBack = { lease: ENDED, available_at: new Date(Date.now() + leaseMs) };
    await jobs.updateMany({ ...theirs, lease: { $nin: [null, ENDED] } }, { $set: takenBack });
    // What was claimed just before is not yet among those that run.
    await launching;
    const here = [...running.values()].filter(
      ({ job }) => job.user_id === theirs.user_id && !theirs.kind.$nin.includes(job.kind),
    );
    for (const { abort } of here) abort.abort(new Error('The job was ended.'));
    await Promise.all(here.map(({ done }) => done));
    return here.length;
  }

  async function endAllOf(userId: string, exceptKinds: readonly string[] = []): Promise<boolean> {
    const theirs = { user_id: userId, kind: { $nin: [...exceptKinds] } };
    const removeUnheld = () =>
      jobs.deleteMany({ ...theirs, $or: [{ lease: null }, { available_at: { $lte: new Date() } }] });
    // A job may have begun another before it noticed.
    do await removeUnheld();
    while ((await endHeld(theirs)) > 0);
    await removeUnheld();
    return (await jobs.countDocuments(theirs)) === 0;
  }

  async function cancel(id: string): Promise<boolean> {
    const now = Date.now();
    const end = { state: 'cancelled', finished_at: new Date(now), available_at: new Date(now + leaseMs) } as const;
    const cancellable = { _id: id, state: 'active', is_committed: { $ne: true } } as const;
    const { matchedCount } = await jobs.updateOne(cancellable, { $set: end });
    if (matchedCount === 0) return (await jobs.exists({ _id: id, state: 'cancelled' })) !== null;
    // What was claimed just before is not yet among those that run.
    if (!running.has(id)) await launching;
    const here = running.get(id);
    here?.abort.abort(new Error('The job was cancelled.'));
    await here?.done;
    return true;
  }

  async function stop(graceMs = 5_000): Promise<void> {
    stopping = true;
    wake();
    await loop;
    const all = Promise.all([...running.values()].map(({ done }) => done));
    await Promise.race([all, sleep(graceMs, undefined, { ref: false })]);
    const left = [...running.values()];
    for (const { abort } of left) abort.abort(new Error('The process is stopping.'));
    await Promise.all(
      left.map(({ job }) =>
        fenced(job, { lease: null, available_at: new Date(), attempts: job.attempts - 1 }).catch((error) =>
          logger.warn({ job: job._id, err: error }, 'A lease could not be given back; it will expire'),
        ),
      ),
    );
  }

  return {
    handle: (kind, handler) => handlers.set(kind, handler as JobHandler<never>),
    enqueue,
    endAllOf,
    cancel,
    start: () => {
      loop = claimLoop();
    },
    stop,
  };
}
