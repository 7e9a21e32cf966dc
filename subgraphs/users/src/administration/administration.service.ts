import { DomainError, type Role } from '@quantgraph/shared';
import { type AccessEndService, rightsSubject } from '../access-end/access-end.service.js';
import type { AuditService, Origin } from '../audit-event/audit-event.service.js';
import type { SessionEnder } from '../session/session.service.js';
import type { SignInAttemptService } from '../sign-in-attempt/sign-in-attempt.service.js';

/** What administration needs to know of accounts. */
export interface RoleHolders<User> {
  /** The account with its new role, and the one that it had; throws what makes it impossible. */
  setRole(userId: string, role: Role): Promise<{ readonly user: User; readonly before: Role }>;
  /** The open account with this id. */
  findActive(userId: string): Promise<User | null>;
}

export interface AdministrationService<User> {
  /** Gives an open account a role. Its sessions end at once, so that no token goes on with the rights it had before. */
  setRole(userId: string, role: Role, origin: Origin): Promise<User>;
  /** Lets sign-ins to an account through again that failed ones have locked. */
  unlock(userId: string, origin: Origin): Promise<User>;
}

export function createAdministrationService<User extends { readonly email: string }>(
  users: RoleHolders<User>,
  attempts: Pick<SignInAttemptService, 'unlock'>,
  sessions: SessionEnder,
  accessEnds: AccessEndService,
  audit: AuditService,
): AdministrationService<User> {
  return {
    async setRole(userId, role, origin) {
      const { user, before } = await users.setRole(userId, role);
      if (before === role) return user;
      await accessEnds.add([rightsSubject(userId)]);
      await sessions.revokeAll(userId);
      await audit.record('role_changed', origin, { userId, details: { from: before, to: role } });
      return user;
    },
    async unlock(userId, origin) {
      const user = await users.findActive(userId);
      if (!user) throw new DomainError('NOT_FOUND', 'No such open account.', ['input', 'userId']);
      await attempts.unlock(user.email);
      await audit.record('account_unlocked', origin, { userId });
      return user;
    },
  };
}
