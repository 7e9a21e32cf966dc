import { DomainError } from '@quantgraph/shared';
import type { AuditService, Origin } from '../audit-event/audit-event.service.js';
import type { SessionService, SessionTokens, SignedIn } from '../session/session.service.js';

/** What sign-ins need to know of accounts. */
export interface Credentials<User> {
  findByCredentials(
    email: string,
    password: string,
  ): Promise<{ readonly user: User | null; readonly userId: string | null }>;
}

export interface SignInService<User extends SignedIn> {
  /** INVALID_CREDENTIALS, in the same words and the same time, whatever does not match. */
  logIn(email: string, password: string, origin: Origin): Promise<{ user: User; session: SessionTokens }>;
}

export function createSignInService<User extends SignedIn>(
  users: Credentials<User>,
  sessions: Pick<SessionService, 'open'>,
  audit: AuditService,
): SignInService<User> {
  async function logIn(email: string, password: string, origin: Origin) {
    const { user, userId } = await users.findByCredentials(email, password);
    if (!user) {
      await audit.record('sign_in_failed', origin, { userId });
      throw new DomainError('INVALID_CREDENTIALS', 'The e-mail address and the password do not match.');
    }
    const session = await sessions.open(user);
    await audit.record('signed_in', origin, { userId: user._id });
    return { user, session };
  }

  return { logIn };
}
