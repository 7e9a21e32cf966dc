import { isDuplicateKey } from '@quantgraph/shared';
import type { Model } from 'mongoose';
import { keyOfAccount, keyOfAddress } from '../sign-in-attempt/attempt-keys.js';
import type { MailCountRecord } from './mail-count.model.js';

const HOUR_MS = 3_600_000;

/** Mails an hour that anyone may ask for to one address, be there an account or not. */
const TO_ADDRESS = 5;
/** Mails an hour that one client may ask for; many people may share its address. */
const BY_CLIENT = 50;

export interface MailCountService {
  /** Counts a mail that is asked for; false where there were too many in this hour. `email` is in stored form. */
  take(email: string, clientAddress: string | undefined): Promise<boolean>;
}

export function createMailCountService(model: Model<MailCountRecord>, now: () => number): MailCountService {
  async function count(key: string): Promise<number> {
    const _id = `${key}:${Math.floor(now() / HOUR_MS)}`;
    for (;;) {
      try {
        const counted = await model
          .findOneAndUpdate({ _id }, { $inc: { count: 1 } }, { upsert: true, returnDocument: 'after' })
          .lean<MailCountRecord>();
        return counted?.count ?? 0;
      } catch (error) {
        // Of two that were the first at once, one comes again.
        if (!isDuplicateKey(error)) throw error;
      }
    }
  }

  return {
    async take(email, clientAddress) {
      const byClient = clientAddress ? await count(keyOfAddress(clientAddress)) : 0;
      const toAddress = await count(keyOfAccount(email));
      return byClient <= BY_CLIENT && toAddress <= TO_ADDRESS;
    },
  };
}
