import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Model } from 'mongoose';
import type { Logger } from 'pino';
import { isDuplicateKey } from '../mongo/duplicate-key.js';
import type { JobRecord } from './job.model.js';
import { IN_TURN, JOB_PRIORITIES, type JobPriority, takeTurn } from './job-turns.js';

/** What a handler knows of the run it makes. */
export interface JobRun<P> {
  readonly id: string;
  readonly payload: P;
  readonly userId: string | null;
  /** 1 for the first run; more after a crash or a retry. */
  readonly attempt: number;
  /** Aborted when the job is cancelled, the lease is lost or the process drains: stop, and write nothing more. */
  readonly signal: AbortSignal;
  /** Tells the owner how much is done, from 0 to 1. Writes nothing once the lease is lost. */
  progress(fraction: number): Promise<void>;
}

export interface JobHandler<P> {
  run(run: JobRun<P>): Promise<void>;
  /** Runs once when the job has failed for good; the error is what the last attempt threw. */
  failed?(run: JobRun<P>, error: unknown): Promise<void>;
  /** How often a job may be started in all: crashes count, and errors that are not final. 3 by default. */
  readonly maxAttempts?: number;
  /** Whether a job is removed once it has ended, with all that it was given; else it is kept for 7 days. */
  readonly isForgotten?: boolean;
  /** How many jobs of this kind a process runs at a time, so that others find a place beside them; all by default. */
  readonly atOnce?: number;
  /** Why an attempt failed, as the job's owner may read it; the message of a FinalJobError unless given. */
  explain?(error: unknown): string;
}

/** Thrown by a handler when another attempt can't help. Its message is the owner's to read. */
export class FinalJobError extends Error {
  override readonly name = 'FinalJobError';
}

/** The lease of a job that is being ended. */
const ENDED = 'ended';

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
   * that runs in another process stops once that finds its lease gone. Answers false, and changes nothing, where it has ended.
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

  /** Finds the next job, then takes it as it was found: so both go by an index in every store. */
  async function claim(): Promise<JobRecord | null> {
    const now = new Date();
    const next = await jobs
      .findOne({
        state: 'active',
        available_at: { $lte: now },
        kind: { $in: claimableKinds() },
        _id: { $nin: [...running.keys()] },
      })
      .sort(IN_TURN)
      .lean<JobRecord>();
    if (!next) return null;
    const taken = {
      lease: randomUUID(),
      available_at: new Date(now.getTime() + leaseMs),
      started_at: next.started_at ?? now,
      attempts: next.attempts + 1,
    };
    const { _id, state, lease, available_at } = next;
    const { matchedCount } = await jobs.updateOne({ _id, state, lease, available_at }, { $set: taken });
    // Where another process was quicker, the next one is looked for.
    return matchedCount === 1 ? { ...next, ...taken } : claim();
  }

  /** A write that only the holder of the lease makes; false when the lease is another's by now. */
  async function fenced(job: JobRecord, changes: Partial<JobRecord>): Promise<boolean> {
    const { matchedCount } = await jobs.updateOne(
      { _id: job._id, state: 'active', lease: job.lease },
      { $set: changes },
    );
    return matchedCount === 1;
  }

  /** The last write of a run; false when the lease is another's by now. */
  async function settle(job: JobRecord, handler: JobHandler<unknown>, end: Partial<JobRecord>): Promise<boolean> {
    if (!handler.isForgotten) return fenced(job, { ...end, finished_at: new Date() });
    const { deletedCount } = await jobs.deleteOne({ _id: job._id, lease: job.lease });
    return deletedCount === 1;
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

  /** Where a job was ended or cancelled, its holder says by this that it is no longer at work. */
  async function leave(job: JobRecord): Promise<void> {
    await jobs.deleteOne({ _id: job._id, lease: ENDED });
    await jobs.updateOne({ _id: job._id, state: 'cancelled', lease: job.lease }, { $set: { lease: null } });
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
      const job = await claim();
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
    const { matchedCount } = await jobs.updateOne({ _id: id, state: 'active' }, { $set: end });
    if (matchedCount === 0) return false;
    // What was claimed just before is not yet among those that run.
    await launching;
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

function reasonOf(handler: JobHandler<unknown>, error: unknown): string {
  if (handler.explain) return handler.explain(error);
  return error instanceof FinalJobError ? error.message : 'Something went wrong on our side.';
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
