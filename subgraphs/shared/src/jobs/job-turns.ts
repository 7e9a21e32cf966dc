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
  if (userId === null) return 0;
  const active = { state: 'active' } as const;
  const own = { ...active, user_id: userId };
  const find = (of: object, turn: 1 | -1) =>
    jobs.findOne(of).sort({ turn }).select({ turn: 1, priority: 1 }).lean<Pick<JobRecord, 'turn' | 'priority'>>();
  const [first, last] = await Promise.all([find({ ...active, lease: null }, 1), find(own, -1)]);
  const after = (job: { readonly turn: number } | null) => Math.max(first?.turn ?? 0, job ? job.turn + 1 : 0);
  // A user's jobs stand in the order of their priorities, so the last one tells whether any is lower.
  if (!last || last.priority >= priority) return after(last);
  const turn = after(await find({ ...own, priority: { $gte: priority } }, -1));
  const later = { ...own, lease: null, priority: { $lt: priority }, turn: { $gte: turn } };
  await jobs.updateMany(later, { $inc: { turn: 1 } });
  return turn;
}
