import { DomainError } from '@quantgraph/shared';
import type { AuditService, Origin } from '../audit-event/audit-event.service.js';
import { codeRequired, type SecondFactorCodes, wrongCode } from '../second-factor/second-factor-codes.js';
import type { SessionService, SessionTokens, SignedIn } from '../session/session.service.js';
import type { SignInAttemptService } from '../sign-in-attempt/sign-in-attempt.service.js';
import { normaliseEmail } from '../user/user.input.js';

/** What sign-ins need to know of accounts. */
export interface Credentials<User> {
  findByCredentials(
    email: string,
    password: string,
  ): Promise<{ readonly user: User | null; readonly userId: string | null }>;
}

/** Who signs in. */
export type Entrant = SignedIn & { readonly is_verified: boolean };

export interface LogIn {
  readonly email: string;
  readonly password: string;
  /** Of the second factor, where there is one. */
  readonly code?: string | null | undefined;
}

export interface SignInService<User extends Entrant> {
  /**
   * INVALID_CREDENTIALS, in the same words and the same time, whatever does not match; TOO_MANY_ATTEMPTS after too many of
   * those. Where the password is right and there is a second factor: SECOND_FACTOR_REQUIRED without a code of it, and
   * INVALID_CREDENTIALS that names the code if that is wrong. EMAIL_NOT_VERIFIED where all matches, but the address must be
   * confirmed and is not.
   */
  logIn(input: LogIn, origin: Origin): Promise<{ user: User; session: SessionTokens }>;
}

export function createSignInService<User extends Entrant>(
  users: Credentials<User>,
  attempts: SignInAttemptService,
  sessions: Pick<SessionService, 'open'>,
  codes: SecondFactorCodes,
  audit: AuditService,
  takesUnverified: boolean,
): SignInService<User> {
  async function logIn({ email, password, code }: LogIn, origin: Origin) {
    const attempt = await attempts.begin(normaliseEmail(email), origin.address);
    const { user, userId } = await users.findByCredentials(email, password);
    const fail = async (error: DomainError): Promise<DomainError> => {
      await audit.record('sign_in_failed', origin, { userId });
      if (attempt.locksAccount) await audit.record('account_locked', origin, { userId });
      return error;
    };
    if (!user) {
      throw await fail(new DomainError('INVALID_CREDENTIALS', 'The e-mail address and the password do not match.'));
    }
    if (await codes.isOn(user._id)) {
      if (!code) {
        await attempt.withdraw();
        throw codeRequired();
      }
      if (!(await codes.use(user._id, code, origin))) throw await fail(wrongCode());
    }
    await attempt.succeed();
    if (!user.is_verified && !takesUnverified) {
      await audit.record('sign_in_failed', origin, { userId, details: { reason: 'email_not_verified' } });
      const message = 'The e-mail address is not confirmed yet: open the link in the mail, or ask for another one.';
      throw new DomainError('EMAIL_NOT_VERIFIED', message, ['input', 'email']);
    }
    const session = await sessions.open(user);
    await audit.record('signed_in', origin, { userId: user._id });
    return { user, session };
  }

  return { logIn };
}
