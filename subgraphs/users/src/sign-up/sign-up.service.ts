import type { AuditService, Origin } from '../audit-event/audit-event.service.js';
import type { LetterService } from '../mail/letter.service.js';
import type { SessionService, SessionTokens } from '../session/session.service.js';
import type { UserRecord } from '../user/user.loader.js';
import type { UserService } from '../user/user.service.js';

/** `open`: whoever signs up is signed in. `confirmed`: accounts are entered once their e-mail address is confirmed. */
export const SIGN_UP_MODES = ['open', 'confirmed'] as const;

export type SignUpMode = (typeof SIGN_UP_MODES)[number];

export interface SignedUp {
  /** The account; null where the answer must not tell whether there was one. */
  readonly user: UserRecord | null;
  readonly session: SessionTokens | null;
  readonly confirmationSent: boolean;
}

export interface SignUpService {
  /**
   * Opens an account and sends a mail that confirms its address. CONFLICT where the username is taken. Where the address is,
   * too, if sign-ups are open; if they are to be confirmed, its owner gets a mail, and the answer is the same.
   */
  signUp(input: unknown, origin: Origin): Promise<SignedUp>;
}

export function createSignUpService(
  mode: SignUpMode,
  users: Pick<UserService, 'signUp' | 'signUpUnseen'>,
  sessions: Pick<SessionService, 'open'>,
  letters: LetterService,
  audit: AuditService,
): SignUpService {
  async function signUpOpenly(input: unknown, origin: Origin): Promise<SignedUp> {
    const user = await users.signUp(input);
    await audit.record('signed_up', origin, { userId: user._id });
    await letters.request('verify_email', user.email, origin);
    return { user, session: await sessions.open(user), confirmationSent: true };
  }

  async function signUpUnseen(input: unknown, origin: Origin): Promise<SignedUp> {
    const { user, email, isTaken } = await users.signUpUnseen(input);
    await audit.record('signed_up', origin, { userId: user._id });
    await letters.request(isTaken ? 'account_exists' : 'verify_email', email, origin);
    return { user: null, session: null, confirmationSent: true };
  }

  return { signUp: mode === 'open' ? signUpOpenly : signUpUnseen };
}
