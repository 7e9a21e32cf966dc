import { createLatestValue, newId, openChangeHints } from '@quantgraph/shared';
import type { Model } from 'mongoose';
import type { Logger } from 'pino';
import type { AccessEndRecord } from './access-end.model.js';

/** Longer than any access token lives: what ended before has no token left. */
const TOLD_MS = 20 * 60_000;
const POLL_MS = 500;

export const sessionSubject = (id: string): string => `session:${id}`;
export const userSubject = (id: string): string => `user:${id}`;
/** Each a new one: it is told of every change of a user's rights. */
export const rightsSubject = (userId: string): string => `rights:${userId}:${newId()}`;
export const keySubject = (id: string): string => `key:${id}`;

/** Tells gateways of sessions, accounts and keys that ended, so that access tokens die before they expire. */
export interface AccessEndService {
  add(subjects: readonly string[]): Promise<void>;
  /** What ended in the last 20 minutes. */
  recent(): Promise<string[]>;
  /** The same, again whenever something ends. */
  watch(): AsyncIterableIterator<string[]>;
  /** Ends every watch. */
  close(): Promise<void>;
}

export function createAccessEndService(model: Model<AccessEndRecord>, logger: Logger): AccessEndService {
  const watches = new Set<() => Promise<void>>();

  async function recent(): Promise<string[]> {
    const since = new Date(Date.now() - TOLD_MS);
    const ends = await model.find({ created_at: { $gt: since } }).lean<AccessEndRecord[]>();
    return ends.map(({ subject }) => subject);
  }

  function watch(): AsyncIterableIterator<string[]> {
    const told = createLatestValue<string[]>(() => void stop());
    const tell = () => recent().then(told.put, told.end);
    const hints = openChangeHints({ model, logger, pollMs: POLL_MS, watched: () => [], onChange: tell });
    // Asked once the stream is open: what ends from here on is told of.
    hints.then(tell, told.end);
    const stop = async () => {
      watches.delete(stop);
      told.end();
      await hints.then(
        (open) => open.close(),
        () => undefined,
      );
    };
    watches.add(stop);
    return told;
  }

  return {
    async add(subjects) {
      if (subjects.length > 0) await model.insertMany(subjects.map((subject) => ({ subject })));
    },
    recent,
    watch,
    close: async () => void (await Promise.all([...watches].map((stop) => stop()))),
  };
}
