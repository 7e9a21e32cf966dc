import type { Model } from 'mongoose';
import type { MailRecord } from './mail.model.js';

const SHOWN_MAILS = 100;

/** Reads the development mailbox, newest first. */
export const createMailboxReader = (model: Model<MailRecord>) => (): Promise<MailRecord[]> =>
  model.find().sort({ created_at: -1, _id: -1 }).limit(SHOWN_MAILS).lean<MailRecord[]>();
