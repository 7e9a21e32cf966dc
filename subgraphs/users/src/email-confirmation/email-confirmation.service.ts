import { DomainError, parseInput } from '@quantgraph/shared';
import type { AuditService, Origin } from '../audit-event/audit-event.service.js';
import type { LetterService } from '../mail/letter.service.js';
import type { OneTimeTokenService } from '../one-time-token/one-time-token.service.js';
import { emailInput } from '../user/user.input.js';
import type { UserService } from '../user/user.service.js';

export interface EmailConfirmationService {
  /** Confirms the address that a token was sent to; INVALID_CREDENTIALS where the token does not hold. */
  verify(token: string, origin: Origin): Promise<void>;
  /** Sends another token, if there is an account to be confirmed, and does as much if there is not. */
  resend(input: unknown, origin: Origin): Promise<void>;
}

export function createEmailConfirmationService(
  users: Pick<UserService, 'verify'>,
  tokens: OneTimeTokenService,
  letters: LetterService,
  audit: AuditService,
): EmailConfirmationService {
  return {
    async verify(token, origin) {
      const userId = await tokens.use('verify_email', token);
      if (!(await users.verify(userId))) throw new DomainError('NOT_FOUND', 'The account is closed.');
      await audit.record('email_verified', origin, { userId });
    },
    async resend(input, origin) {
      const { email } = parseInput(emailInput, input);
      await letters.request('verify_email', email, origin);
    },
  };
}
