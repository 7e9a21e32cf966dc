import type { Model } from 'mongoose';
import type { JobRecord } from './job.model.js';

/** Among one user's own jobs: higher ones first. It gains nothing over those of others. */
export const JOB_PRIORITIES = { low: -1, normal: 0, high: 1 } as const;
export type JobPriority = keyof typeof JOB_PRIORITIES;

/** The name of a stored priority. */
export const jobPriorityOf = ({ priority }: JobRecord): JobPriority =>
  (Object.keys(JOB_PRIORITIES) as JobPriority[]).find((name) => JOB_PRIORITIES[name] === priority) ?? 'normal';

/** Jobs are taken in the order of their turns; of equal ones, higher priorities first, then the longest waiting. */
export const IN_TURN = { turn: 1, priority: -1, available_at: 1 } as const;

interface Place {
  readonly userId: string | null;
  readonly priority: number;
}

/**
 * The turn of a new job, so that users who wait are served one job each in rotation, however many each has (start-time fair
 * queueing, Goyal, Vin and Cheng 1997, with all jobs of one length): after those of the user's that are not of lower priority, and
 * never before the first turn that waits. Those of lower priority move one turn back. A job of nobody's comes first.
 */
export async function takeTurn(jobs: Model<JobRecord>, { userId, priority }: Place): Promise<number> {
  const active = { state: 'active' } as const;
  const turnOf = async (of: object, order: 1 | -1) => {
    const job = await jobs
      .findOne({ ...active, ...of })
      .sort({ turn: order })
      .select({ turn: 1 })
      .lean<JobRecord>();
    return job?.turn;
  };
  if (userId === null) return 0;
  const own = { user_id: userId };
  const [first = 0, last = -1] = await Promise.all([
    turnOf({ lease: null }, 1),
    turnOf({ ...own, priority: { $gte: priority } }, -1),
  ]);
  const turn = Math.max(first, last + 1);
  const later = { ...active, ...own, lease: null, priority: { $lt: priority }, turn: { $gte: turn } };
  if (priority > JOB_PRIORITIES.low) await jobs.updateMany(later, { $inc: { turn: 1 } });
  return turn;
}
