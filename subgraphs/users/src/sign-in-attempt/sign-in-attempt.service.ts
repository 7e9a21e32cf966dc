import { DomainError, isDuplicateKey } from '@quantgraph/shared';
import type { Model } from 'mongoose';
import { keyOfAccount, keyOfAddress } from './attempt-keys.js';
import { ACCOUNT_RULE, ADDRESS_RULE, type LockRule, lockTime } from './lock-time.js';
import type { SignInAttemptRecord } from './sign-in-attempt.model.js';

/** An attempt that is under way, and counts as failed until it has gone well. */
export interface Attempt {
  /** Whether the account is locked from now on, unless this attempt goes well. */
  readonly locksAccount: boolean;
  /** The account's failures are forgotten; of the address, this one. */
  succeed(): Promise<void>;
  /** It was none: the failures before it stay, and it is not one of them, unless another attempt has begun meanwhile. */
  withdraw(): Promise<void>;
}

export interface SignInAttemptService {
  /**
   * Counts an attempt before it is looked at, so that many at once are not more than one after another. TOO_MANY_ATTEMPTS
   * while the account or the address is locked, be there such an account or not. `email` is in stored form.
   */
  begin(email: string, address: string | undefined): Promise<Attempt>;
  /** Lets sign-ins to an account through again. */
  unlock(email: string): Promise<void>;
}

const NEVER = new Date(0);

export function createSignInAttemptService(model: Model<SignInAttemptRecord>, now: () => number): SignInAttemptService {
  /** How often the key has failed with this attempt, and for how long that locks it. */
  async function count(key: string, rule: LockRule): Promise<{ failures: number; lockedMs: number }> {
    for (;;) {
      const at = now();
      const known = await model.findById(key).lean<SignInAttemptRecord>();
      if (known && known.locked_until.getTime() > at) throw tooMany(known.locked_until.getTime() - at);
      const failures = (known?.failures ?? 0) + 1;
      const lockedMs = lockTime(rule, failures);
      // Not until now where it costs nothing: others that began a moment ago would be too early
      const lockedUntil = lockedMs > 0 ? new Date(at + lockedMs) : NEVER;
      const next = { failures, last_failed_at: new Date(at), locked_until: lockedUntil };
      if (await write(key, known?.failures, next)) return { failures, lockedMs };
    }
  }

  /** False where another attempt was faster. */
  async function write(key: string, before: number | undefined, next: Omit<SignInAttemptRecord, '_id' | 'created_at'>) {
    if (before !== undefined) {
      return (await model.updateOne({ _id: key, failures: before }, { $set: next })).matchedCount > 0;
    }
    try {
      await model.create({ _id: key, ...next });
      return true;
    } catch (error) {
      if (isDuplicateKey(error)) return false;
      throw error;
    }
  }

  return {
    async begin(email, address) {
      const account = keyOfAccount(email);
      const client = address && keyOfAddress(address);
      if (client) await count(client, ADDRESS_RULE);
      const { failures, lockedMs } = await count(account, ACCOUNT_RULE);
      const takeBack = (key: object) => model.updateOne(key, { $inc: { failures: -1 }, $set: { locked_until: NEVER } });
      return {
        locksAccount: lockedMs > 0,
        async succeed() {
          await model.deleteOne({ _id: account });
          if (client) await takeBack({ _id: client });
        },
        async withdraw() {
          await takeBack({ _id: account, failures });
          if (client) await takeBack({ _id: client });
        },
      };
    },
    async unlock(email) {
      await model.deleteOne({ _id: keyOfAccount(email) });
    },
  };
}

function tooMany(leftMs: number): DomainError {
  const seconds = Math.ceil(leftMs / 1_000);
  return new DomainError('TOO_MANY_ATTEMPTS', `Too many sign-ins failed: try again in ${seconds} s.`);
}
