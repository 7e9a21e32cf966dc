import { DomainError, type JobQueue, type JobRecord, newId, type Viewer } from '@quantgraph/shared';
import type { Model } from 'mongoose';
import type { AuditService, Origin } from '../audit-event/audit-event.service.js';
import type { AttemptGuard } from '../sign-in-attempt/attempt-guard.js';
import type { AccountService } from '../user/account.service.js';
import type { UserRecord } from '../user/user.loader.js';
import type { UserService } from '../user/user.service.js';
import { type AccountJobRecord, ERASE_ACCOUNT, EXPORT_ACCOUNT } from './account-job.loader.js';

/** What the queue keeps of an erasure: who asked for it. */
export interface EraseAccountPayload {
  readonly actorId: string | null;
}

export interface CloseInput {
  readonly password: string;
  /** Whether all that is kept of the user is erased, too. */
  readonly erase?: boolean | undefined;
}

/** Work on whole accounts, in the background. */
export interface AccountJobService {
  /** Begins an export, or answers the one under way; INVALID_CREDENTIALS where the password is not the account's. */
  export(viewer: Viewer, password: string, origin: Origin): Promise<AccountJobRecord>;
  close(viewer: Viewer, input: CloseInput, origin: Origin): Promise<{ user: UserRecord; job: AccountJobRecord | null }>;
  /** Begins to erase what is kept of a user whose account is closed, or answers the job that does or did. */
  erase(userId: string, origin: Origin): Promise<AccountJobRecord>;
}

export interface AccountJobServiceOptions {
  readonly jobs: Model<JobRecord>;
  readonly queue: JobQueue;
  readonly users: UserService;
  readonly accounts: AccountService;
  readonly guard: AttemptGuard;
  readonly audit: AuditService;
}

export function createAccountJobService(options: AccountJobServiceOptions): AccountJobService {
  const { jobs, queue, users, accounts, guard, audit } = options;

  const read = async (id: string) => (await jobs.findById(id).orFail().lean<AccountJobRecord>()) as AccountJobRecord;

  async function exportData(viewer: Viewer, password: string, origin: Origin): Promise<AccountJobRecord> {
    await guard.check(viewer, origin, () => users.assertPassword(viewer, password));
    const underWay = { user_id: viewer.id, kind: EXPORT_ACCOUNT, state: 'active' as const };
    const before = await jobs.findOne(underWay).lean<AccountJobRecord>();
    if (before) return before;
    const id = newId();
    await audit.record('data_exported', origin, { userId: viewer.id, details: { jobId: id } });
    await queue.enqueue({ id, kind: EXPORT_ACCOUNT, payload: {}, userId: viewer.id });
    return read(id);
  }

  async function close(viewer: Viewer, { password, erase }: CloseInput, origin: Origin) {
    const user = await accounts.close(viewer, password, origin);
    return { user, job: erase ? await enqueueErasure(user._id, origin) : null };
  }

  async function eraseClosed(userId: string, origin: Origin): Promise<AccountJobRecord> {
    const user = await users.findAny(userId);
    if (!user) throw new DomainError('NOT_FOUND', 'No such user.', ['input', 'userId']);
    if (user.is_active) {
      const message = 'Expected a user whose account is closed, but this one is open.';
      throw new DomainError('INVALID_STATE', message, ['input', 'userId']);
    }
    return enqueueErasure(userId, origin);
  }

  /** One job for each account, unless the one before was given up. */
  async function enqueueErasure(userId: string, { viewer }: Origin): Promise<AccountJobRecord> {
    const id = `erase:${userId}`;
    await jobs.deleteOne({ _id: id, state: 'failed' });
    const payload: EraseAccountPayload = { actorId: viewer?.id ?? null };
    await queue.enqueue({ id, kind: ERASE_ACCOUNT, payload, userId });
    return read(id);
  }

  return { export: exportData, close, erase: eraseClosed };
}
