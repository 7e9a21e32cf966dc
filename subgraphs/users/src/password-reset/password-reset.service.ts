import { DomainError, parseInput } from '@quantgraph/shared';
import type { AuditService, Origin } from '../audit-event/audit-event.service.js';
import type { LetterService } from '../mail/letter.service.js';
import type { OneTimeTokenService } from '../one-time-token/one-time-token.service.js';
import type { SecondFactorCodes } from '../second-factor/second-factor-codes.js';
import type { SessionEnder } from '../session/session.service.js';
import type { SignInAttemptService } from '../sign-in-attempt/sign-in-attempt.service.js';
import { emailInput, passwordReset } from '../user/user.input.js';
import type { UserService } from '../user/user.service.js';

export interface PasswordResetService {
  /** Sends a token to an address, if it has an account, and does as much if it has none. */
  request(input: unknown, origin: Origin): Promise<void>;
  /**
   * Sets another password by a token, and ends all sessions. That the token came by mail confirms the address, too.
   * INVALID_CREDENTIALS where the token does not hold.
   */
  reset(input: unknown, origin: Origin): Promise<void>;
}

export interface PasswordResetOptions {
  readonly users: Pick<UserService, 'resetPassword'>;
  readonly tokens: OneTimeTokenService;
  readonly sessions: SessionEnder;
  readonly attempts: Pick<SignInAttemptService, 'unlock'>;
  readonly codes: Pick<SecondFactorCodes, 'isOn'>;
  readonly letters: LetterService;
  readonly audit: AuditService;
}

export function createPasswordResetService(options: PasswordResetOptions): PasswordResetService {
  const { users, tokens, sessions, attempts, codes, letters, audit } = options;
  return {
    async request(input, origin) {
      const { email } = parseInput(emailInput, input);
      await letters.request('reset_password', email, origin);
    },
    async reset(input, origin) {
      const { token, newPassword } = parseInput(passwordReset, input);
      const userId = await tokens.use('reset_password', token);
      const before = await users.resetPassword(userId, newPassword);
      if (!before) throw new DomainError('NOT_FOUND', 'The account is closed.');
      await tokens.dropAll(userId);
      await sessions.revokeAll(userId);
      // Whoever reads the mails must not get to guess codes afresh.
      if (!(await codes.isOn(userId))) await attempts.unlock(before.email);
      await audit.record('password_reset', origin, { userId });
      if (!before.is_verified) await audit.record('email_verified', origin, { userId });
      await letters.send('password_changed', before.email, origin);
    },
  };
}
