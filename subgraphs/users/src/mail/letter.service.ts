import { type JobQueue, newId } from '@quantgraph/shared';
import type { Origin } from '../audit-event/audit-event.service.js';
import type { MailCountService } from '../mail-count/mail-count.service.js';
import type { LetterKind } from './letter.js';
import { SEND_LETTER, type SendLetterPayload } from './send-letter.job.js';

/** Letters to whoever owns an address, sent in the background: whether there is an account is found out there alone. */
export interface LetterService {
  /** Sends a letter that anyone may ask for, as long as there are few to this address and by this client in an hour. */
  request(letter: LetterKind, email: string, origin: Origin): Promise<void>;
  /** Sends a letter about what was done. */
  send(letter: LetterKind, email: string, origin: Origin): Promise<void>;
}

export function createLetterService(queue: JobQueue, counts: MailCountService): LetterService {
  async function send(letter: LetterKind, email: string, { requestId, address }: Origin): Promise<void> {
    const payload: SendLetterPayload = { letter, email, requestId, address: address ?? null };
    await queue.enqueue({ id: newId(), kind: SEND_LETTER, payload, userId: null });
  }

  return {
    send,
    async request(letter, email, origin) {
      if (await counts.take(email, origin.address)) await send(letter, email, origin);
    },
  };
}
