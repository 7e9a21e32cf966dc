import { FinalJobError, type JobHandler } from '@quantgraph/shared';
import type { AuditService } from '../audit-event/audit-event.service.js';
import type { UserRecord } from '../user/user.loader.js';
import type { EraseAccountPayload } from './account-job.service.js';
import { explainAway } from './export-account.job.js';
import type { PersonalDataSource } from './personal-data-source.js';

export interface EraseAccountJobOptions {
  readonly sources: readonly PersonalDataSource[];
  readonly findUser: (id: string) => Promise<UserRecord | null>;
  readonly audit: AuditService;
}

/** With a minute between two: a week. */
const MAX_ATTEMPTS = 10_000;

/** The second time for what was on its way into one part of the graph from another while that was erased. */
const ROUNDS = [1, 2];

/**
 * Erases what all parts of the graph keep of a user whose account is closed; of the account itself a tombstone stays. All of
 * it may be repeated, so an attempt that broke off is simply made again.
 */
export function createEraseAccountJob(options: EraseAccountJobOptions): JobHandler<EraseAccountPayload> {
  const { sources, findUser, audit } = options;
  // Trading first, which hands documents to others; the account last, by which the rest is known to be the user's.
  const others = sources.filter(({ domain }) => domain !== 'users');
  const ordered = [...others, ...sources.filter(({ domain }) => domain === 'users')];
  return {
    maxAttempts: MAX_ATTEMPTS,
    explain: explainAway,
    async run({ id, userId, payload, signal, progress }) {
      const user = userId === null ? null : await findUser(userId);
      if (!user || user.is_active) throw new FinalJobError('Only a closed account can be erased.');
      const steps = ROUNDS.flatMap(() => ordered);
      for (const [done, source] of steps.entries()) {
        await progress(done / steps.length);
        const isComplete = await source.erase(user._id);
        signal.throwIfAborted();
        if (!isComplete) throw new Error(`Work for the user is still under way in ${source.domain}.`);
      }
      const viewer = payload.actorId === null ? null : { id: payload.actorId };
      await audit.record('account_erased', { viewer, requestId: id }, { id, userId: user._id });
    },
  };
}
