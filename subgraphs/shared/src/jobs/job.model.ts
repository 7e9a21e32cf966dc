import type { Connection, Model } from 'mongoose';
import { defineModel, type UpdatedRecord } from '../mongo/define-model.js';
import { IN_TURN, JOB_PRIORITIES } from './job-turns.js';

/** `active`: waiting, or running under a lease; the rest are ends. */
export type JobState = 'active' | 'completed' | 'failed' | 'cancelled';

/** One piece of long work. Its id is given by whoever enqueues it, so enqueuing twice is one job. */
export interface JobRecord extends UpdatedRecord {
  kind: string;
  payload: unknown;
  user_id: string | null;
  state: JobState;
  /** Its place in the order of claims: see `takeTurn`. */
  turn: number;
  /** One of `JOB_PRIORITIES`. */
  priority: number;
  /** When the job may be claimed: its start while it waits, the lease's end while it runs. */
  available_at: Date;
  /** Who holds the lease, a new name for every claim; null while the job waits. A cancelled job has one until its holder has stopped. */
  lease: string | null;
  attempts: number;
  /** Whether nobody may cancel it any more: what it came to is being stored. */
  is_committed: boolean;
  /** How much is done, from 0 to 1; null where the work does not say. */
  progress: number | null;
  /** When it was first taken up; absent until then. */
  started_at?: Date;
  /** What the last attempt threw, for whoever runs the service. */
  error: string | null;
  /** Why the last attempt failed, as the owner may read it. */
  reason: string | null;
  finished_at: Date | null;
}

/** Days for which an ended job is kept. */
const KEPT_DAYS = 7;

export function createJobModel(connection: Connection): Model<JobRecord> {
  return defineModel<JobRecord>(connection, 'Job', {
    collection: 'jobs',
    fields: {
      kind: { type: String, required: true },
      payload: { type: Object, required: true },
      user_id: { type: String, default: null },
      state: { type: String, enum: ['active', 'completed', 'failed', 'cancelled'], default: 'active' },
      turn: { type: Number, default: 0, min: 0 },
      priority: { type: Number, enum: Object.values(JOB_PRIORITIES), default: JOB_PRIORITIES.normal },
      available_at: { type: Date, required: true },
      lease: { type: String, default: null },
      attempts: { type: Number, default: 0, min: 0 },
      is_committed: { type: Boolean, default: false },
      progress: { type: Number, default: null, min: 0, max: 1 },
      started_at: { type: Date },
      error: { type: String, default: null },
      reason: { type: String, default: null },
      finished_at: { type: Date, default: null },
    },
    indexes: [
      [{ state: 1, ...IN_TURN }],
      [{ user_id: 1, state: 1, turn: -1 }],
      [{ user_id: 1, created_at: -1 }],
      [{ finished_at: 1 }, { expireAfterSeconds: KEPT_DAYS * 86_400 }],
    ],
  });
}
