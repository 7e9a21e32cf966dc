import type { Model } from 'mongoose';
import { createTransport } from 'nodemailer';
import type { Logger } from 'pino';
import type { MailRecord } from './mail.model.js';

/** A mail to the owner of an account. */
export type Mail = Pick<MailRecord, 'user_id' | 'to' | 'subject' | 'text'>;

/** Where mails go. */
export interface MailTransport {
  /** Hands a mail over; throws where it was not taken. */
  send(mail: Mail): Promise<void>;
  close(): void;
}

export interface MailSettings {
  /** `smtp://user:password@host:port`, or `smtps://…`; without it mails are kept in the development mailbox. */
  readonly smtpUrl?: string | undefined;
  /** The sender: `Name <address>`. */
  readonly from: string;
  /** What links in mails begin with: where clients reach the gateway. */
  readonly publicUrl: string;
  /** Whether mails are expected to leave, so that it is said if they can't; false by default. */
  readonly isProduction?: boolean;
}

/** Of a start on one's own machine. */
export const DEVELOPMENT_MAIL: MailSettings = {
  from: 'quantgraph <no-reply@quantgraph.example>',
  publicUrl: 'http://localhost:4000',
};

/** How long a mail server may be silent. */
const TIMEOUT_MS = 20_000;

/** Sends through a mail server. */
function createSmtpTransport(url: string, from: string): MailTransport {
  const transport = createTransport({
    url,
    connectionTimeout: TIMEOUT_MS,
    greetingTimeout: TIMEOUT_MS,
    socketTimeout: TIMEOUT_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send({ to, subject, text }) {
      await transport.sendMail({
        from,
        // As an object it is one address, whatever characters are in it.
        to: { name: '', address: to },
        subject,
        text,
        headers: { 'auto-submitted': 'auto-generated' },
      });
    },
    close: () => transport.close(),
  };
}

/** Keeps mails in the place of sending them, for whoever develops. */
const createDevelopmentMailbox = (model: Model<MailRecord>): MailTransport => ({
  send: async (mail) => void (await model.create(mail)),
  close: () => undefined,
});

/** Where mails go by these settings. That none leaves where they are expected to is said once, here. */
export function createMailTransport(settings: MailSettings, model: Model<MailRecord>, logger: Logger): MailTransport {
  const { smtpUrl, from, isProduction = false } = settings;
  if (smtpUrl !== undefined) return createSmtpTransport(smtpUrl, from);
  if (isProduction) {
    logger.warn('SMTP_URL is not set, so no mail leaves: each is only kept in the collection "mails", for 3 days');
  }
  return createDevelopmentMailbox(model);
}
