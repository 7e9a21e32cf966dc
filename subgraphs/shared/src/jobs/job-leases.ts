import { randomUUID } from 'node:crypto';
import type { Model } from 'mongoose';
import type { JobRecord } from './job.model.js';
import type { JobHandler } from './job-handler.js';
import { IN_TURN } from './job-turns.js';

/** The lease of a job that is being ended. */
export const ENDED = 'ended';

/** What is written of jobs by whoever holds them: each write is fenced by the lease. */
export function createJobLeases(jobs: Model<JobRecord>, leaseMs: number) {
  /** Finds the next job of these kinds but for some ids, then takes it as it was found: so both go by an index in every store. */
  async function claim(kinds: readonly string[], except: readonly string[]): Promise<JobRecord | null> {
    const now = new Date();
    const next = await jobs
      .findOne({
        state: 'active',
        available_at: { $lte: now },
        kind: { $in: [...kinds] },
        _id: { $nin: [...except] },
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
    return matchedCount === 1 ? { ...next, ...taken } : claim(kinds, except);
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

  /** Where a job was ended or cancelled, its holder says by this that it is no longer at work. */
  async function leave(job: JobRecord): Promise<void> {
    await jobs.deleteOne({ _id: job._id, lease: ENDED });
    await jobs.updateOne({ _id: job._id, state: 'cancelled', lease: job.lease }, { $set: { lease: null } });
  }

  return { claim, fenced, settle, leave };
}
