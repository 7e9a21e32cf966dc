import { DomainError } from '@quantgraph/shared';
import type { Model } from 'mongoose';
import type { AuditService, Origin } from '../audit-event/audit-event.service.js';
import type { DataKey } from './data-key.js';
import { normaliseCode } from './recovery-codes.js';
import type { SecondFactorRecord } from './second-factor.model.js';
import { stepOfCode } from './totp.js';

/** The codes of second factors that are on. */
export interface SecondFactorCodes {
  isOn(userId: string): Promise<boolean>;
  /**
   * Uses up a code of the authenticator, or a recovery code. False where it is neither, or was used before: of several at
   * once, one is taken.
   */
  use(userId: string, code: string, origin: Origin): Promise<boolean>;
}

export const wrongCode = (): DomainError =>
  new DomainError('INVALID_CREDENTIALS', 'The code is wrong, too old, or was used before.', ['input', 'code']);

export const codeRequired = (): DomainError =>
  new DomainError('SECOND_FACTOR_REQUIRED', 'Expected a code of the second factor besides the password.', [
    'input',
    'code',
  ]);

export function createSecondFactorCodes(
  model: Model<SecondFactorRecord>,
  dataKey: DataKey,
  audit: AuditService,
  now: () => number,
): SecondFactorCodes {
  const on = (userId: string) => ({ _id: userId, enabled_at: { $ne: null } });

  async function useOfAuthenticator(userId: string, code: string): Promise<boolean> {
    const factor = await model.findOne(on(userId)).lean<SecondFactorRecord>();
    const step = factor && stepOfCode(dataKey.open(factor.secret, userId), code, now());
    if (!factor || step === null) return false;
    const { secret } = factor;
    const used = await model.updateOne(
      { ...on(userId), secret, last_step: { $lt: step } },
      { $set: { last_step: step } },
    );
    return used.matchedCount > 0;
  }

  async function useOfRecovery(userId: string, code: string, origin: Origin): Promise<boolean> {
    const hash = dataKey.digest(code, userId);
    const used = await model
      .findOneAndUpdate(
        { ...on(userId), recovery_code_hashes: hash },
        { $pull: { recovery_code_hashes: hash } },
        { returnDocument: 'after' },
      )
      .lean<SecondFactorRecord>();
    if (!used) return false;
    const details = { left: used.recovery_code_hashes.length };
    await audit.record('recovery_code_used', origin, { userId, details });
    return true;
  }

  return {
    isOn: async (userId) => (await model.exists(on(userId))) !== null,
    use(userId, given, origin) {
      const code = normaliseCode(given);
      return /^\d{6}$/.test(code) ? useOfAuthenticator(userId, code) : useOfRecovery(userId, code, origin);
    },
  };
}
