import { FinalJobError, type JobHandler } from '@quantgraph/shared';
import type { Logger } from 'pino';
import type { AuditService } from '../audit-event/audit-event.service.js';
import type { OneTimeTokenService } from '../one-time-token/one-time-token.service.js';
import type { UserRecord } from '../user/user.loader.js';
import { LETTERS, type Letter, type LetterKind } from './letter.js';
import type { MailTransport } from './mail-transport.js';

export const SEND_LETTER = 'send_letter';

/** What the queue keeps of a letter until it is sent: neither its text nor its token, which are made when it goes out. */
export interface SendLetterPayload {
  readonly letter: LetterKind;
  readonly email: string;
  /** Of the request that asked for it. */
  readonly requestId: string;
  readonly address: string | null;
}

export interface SendLetterOptions {
  readonly transport: MailTransport;
  /** What links begin with. */
  readonly publicUrl: string;
  readonly findByEmail: (email: string) => Promise<UserRecord | null>;
  readonly tokens: OneTimeTokenService;
  readonly audit: AuditService;
  readonly logger: Logger;
}

/** With up to a minute between two: more than an hour. */
const MAX_ATTEMPTS = 100;

/** The first code by which a mail server refuses for good (RFC 5321, 4.2.1). */
const REFUSED_FOR_GOOD = 500;

/** Writes a letter and sends it, if the address has an account that it is for. Each attempt has a token of its own. */
export function createSendLetterJob(options: SendLetterOptions): JobHandler<SendLetterPayload> {
  const { transport, publicUrl, findByEmail, tokens, audit, logger } = options;
  const linkTo = (page: string, token?: string) =>
    `${publicUrl}/${page}${token === undefined ? '' : `#token=${token}`}`;

  async function write(letter: LetterKind, user: UserRecord): Promise<Letter> {
    const page = letter === 'verify_email' ? 'verify-email' : 'reset-password';
    const hasToken = letter === 'verify_email' || letter === 'reset_password';
    const link = linkTo(page, hasToken ? await tokens.issue(letter, user._id) : undefined);
    return LETTERS[letter](user.username, link);
  }

  async function deliver(user: UserRecord, { subject, text }: Letter): Promise<void> {
    try {
      await transport.send({ user_id: user._id, to: user.email, subject, text });
    } catch (error) {
      const { code, responseCode } = error as { code?: string; responseCode?: number };
      // Not the error itself, which may quote the address.
      logger.warn({ code, responseCode }, 'A mail could not be sent');
      const isRefused = code === 'EENVELOPE' && responseCode !== undefined && responseCode >= REFUSED_FOR_GOOD;
      if (isRefused) throw new FinalJobError('The mail server refuses the address.');
      throw new Error(`The mail server did not take the mail: ${code ?? 'no code'} ${responseCode ?? ''}`);
    }
  }

  return {
    maxAttempts: MAX_ATTEMPTS,
    isForgotten: true,
    async run({ id, payload: { letter, email, requestId, address } }) {
      const user = await findByEmail(email);
      if (!user?.is_active || (letter === 'verify_email' && user.is_verified)) return;
      if (letter === 'reset_password') {
        const origin = { viewer: null, requestId, ...(address !== null && { address }) };
        await audit.record('password_reset_requested', origin, { id, userId: user._id });
      }
      await deliver(user, await write(letter, user));
    },
  };
}
