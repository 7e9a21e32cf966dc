import type { Model } from 'mongoose';
import type { Logger } from 'pino';
import { byKey } from '../batch/by-key.js';
import type { Viewer } from '../identity/viewer.js';
import { createRecordFeed, type RecordFeed } from '../subscriptions/record-feed.js';
import type { JobRecord } from './job.model.js';

export type JobStatus = 'queued' | 'running' | 'completed' | 'failed' | 'cancelled';

/** Running is what a process holds the lease of; a job whose holder died waits to be taken over. */
export function jobStatusOf({ state, lease, available_at }: JobRecord): JobStatus {
  if (state !== 'active') return state;
  return lease !== null && available_at.getTime() > Date.now() ? 'running' : 'queued';
}

/** Jobs by id, as `viewer` may see them: another's loads as null, like an id that does not exist. One per request. */
export const createJobLoader = (model: Model<JobRecord>, viewer: Viewer | null) =>
  byKey<string, JobRecord>(
    async (ids) => (viewer ? model.find({ _id: { $in: ids }, user_id: viewer.id }).lean<JobRecord[]>() : []),
    (job) => job._id,
  );

/** The states of jobs; a heartbeat is none. */
export const createJobFeed = (model: Model<JobRecord>, logger: Logger): RecordFeed<JobRecord> =>
  createRecordFeed({
    model,
    logger,
    isFinal: ({ state }) => state !== 'active',
    ignored: ['available_at', 'updated_at'],
  });
