import type { Viewer } from '@quantgraph/shared';
import { type AccessEndService, userSubject } from '../access-end/access-end.service.js';
import type { ApiKeyService } from '../api-key/api-key.service.js';
import type { AuditService, Origin } from '../audit-event/audit-event.service.js';
import type { OneTimeTokenService } from '../one-time-token/one-time-token.service.js';
import type { SecondFactorService } from '../second-factor/second-factor.service.js';
import type { SessionService } from '../session/session.service.js';
import type { AttemptGuard } from '../sign-in-attempt/attempt-guard.js';
import type { UserRecord } from './user.model.js';
import type { UserService } from './user.service.js';

/** What changes an account together with all that lets someone in. */
export interface AccountService {
  /** Sets another password and ends all sessions but the one that asks. */
  changePassword(viewer: Viewer, input: unknown, origin: Origin): Promise<UserRecord>;
  /** Closes the account, ends its sessions and keys at once, and forgets its second factor. */
  close(viewer: Viewer, password: string, origin: Origin): Promise<UserRecord>;
  /** The same to a member's account; INVALID_STATE where it is an administrator's. */
  closeOf(userId: string, origin: Origin): Promise<UserRecord>;
}

export function createAccountService(
  users: UserService,
  guard: AttemptGuard,
  secondFactors: Pick<SecondFactorService, 'forget'>,
  sessions: SessionService,
  apiKeys: ApiKeyService,
  tokens: OneTimeTokenService,
  accessEnds: AccessEndService,
  audit: AuditService,
): AccountService {
  async function endAccess({ _id }: UserRecord, origin: Origin): Promise<void> {
    await accessEnds.add([userSubject(_id)]);
    await Promise.all([
      sessions.revokeAll(_id),
      apiKeys.revokeAll(_id),
      secondFactors.forget(_id),
      tokens.dropAll(_id),
    ]);
    await audit.record('account_closed', origin, { userId: _id });
  }

  return {
    async changePassword(viewer, input, origin) {
      const user = await guard.check(viewer, origin, () => users.changePassword(viewer, input));
      await sessions.revokeAll(viewer.id, viewer.sessionId);
      await tokens.drop('reset_password', viewer.id);
      await audit.record('password_changed', origin, { userId: user._id });
      return user;
    },
    async close(viewer, password, origin) {
      const user = await guard.check(viewer, origin, () => users.close(viewer, password));
      await endAccess(user, origin);
      return user;
    },
    async closeOf(userId, origin) {
      const user = await users.closeMember(userId);
      await endAccess(user, origin);
      return user;
    },
  };
}
