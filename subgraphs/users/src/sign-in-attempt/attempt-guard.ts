import { DomainError, type Viewer } from '@quantgraph/shared';
import type { AuditService, Origin } from '../audit-event/audit-event.service.js';
import type { SecondFactorCodes } from '../second-factor/second-factor-codes.js';
import type { UserService } from '../user/user.service.js';
import type { SignInAttemptService } from './sign-in-attempt.service.js';

/** Keeps whoever holds a stolen session from guessing the password. */
export interface AttemptGuard {
  /**
   * Does what begins by checking a password or a code of the viewer's, as an attempt to sign in to their account: counted
   * before it is made, TOO_MANY_ATTEMPTS while the account is locked. INVALID_CREDENTIALS has failed. All else has not; and
   * going well it makes earlier failures forgotten, unless there is a second factor, which the password alone can't prove.
   */
  check<T>(viewer: Viewer, origin: Origin, work: () => Promise<T>): Promise<T>;
}

export function createAttemptGuard(
  users: Pick<UserService, 'findActive'>,
  attempts: Pick<SignInAttemptService, 'begin'>,
  codes: Pick<SecondFactorCodes, 'isOn'>,
  audit: AuditService,
): AttemptGuard {
  return {
    async check(viewer, origin, work) {
      const user = await users.findActive(viewer.id);
      if (!user) throw new DomainError('NOT_FOUND', 'The account is closed.');
      const userId = user._id;
      const attempt = await attempts.begin(user.email, undefined);
      try {
        const result = await work();
        if (await codes.isOn(userId)) await attempt.withdraw();
        else await attempt.succeed();
        return result;
      } catch (error) {
        if (!(error instanceof DomainError)) throw error;
        if (error.code === 'INVALID_CREDENTIALS') {
          await audit.record('confirmation_failed', origin, { userId });
          if (attempt.locksAccount) await audit.record('account_locked', origin, { userId });
        } else await attempt.withdraw();
        throw error;
      }
    },
  };
}
