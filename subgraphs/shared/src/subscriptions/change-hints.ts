import { setTimeout as sleep } from 'node:timers/promises';
import mongoose, { type Model } from 'mongoose';
import type { Logger } from 'pino';
import type { StoredRecord } from '../mongo/define-model.js';

/** Says which records of a collection may have changed, whichever process changed them. */
export interface ChangeHints {
  close(): Promise<void>;
}

export interface ChangeHintsOptions<T extends StoredRecord> {
  readonly model: Model<T>;
  readonly logger: Logger;
  /** The ids that matter at the moment: told of when nothing nearer is known. */
  readonly watched: () => readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
  readonly pollMs: number;
}

/** Every change that is made once it is answered is told of. */
export type OpenChangeHints = <T extends StoredRecord>(options: ChangeHintsOptions<T>) => Promise<ChangeHints>;

const ONLY_IDS = [{ $project: { documentKey: 1 } }];

/** By the store's change stream, one for the collection; by polling where the store has none, as a mongod without a replica set. */
export const openChangeHints: OpenChangeHints = async (options) => {
  try {
    return await followChangeStream(options);
  } catch (error) {
    if (!(error instanceof mongoose.mongo.MongoServerError)) throw error;
    options.logger.debug({ err: error }, 'The store has no change streams; polling instead');
    return pollForChanges(options);
  }
};

/** Rejects where the store refuses the stream. One that breaks later is opened anew, and what it may have missed is told of. */
export const followChangeStream: OpenChangeHints = async ({ model, logger, watched, onChange, pollMs }) => {
  const closing = new AbortController();

  async function open() {
    const stream = model.collection.watch<object, { documentKey?: { _id: string } }>(ONLY_IDS);
    // The store's first answer says that the cursor is open: from here on no change is missed.
    const opened = new Promise<void>((resolve) => stream.once('resumeTokenChanged', () => resolve()));
    const first = stream.next();
    await Promise.race([opened, first]);
    return { stream, first };
  }

  async function follow({ stream, first }: Awaited<ReturnType<typeof open>>): Promise<void> {
    for (let change = await first; !closing.signal.aborted; change = await stream.next()) {
      onChange(change.documentKey ? [change.documentKey._id] : watched());
    }
  }

  async function run(): Promise<void> {
    while (!closing.signal.aborted) {
      try {
        await follow(current);
      } catch (error) {
        await current.stream.close().catch(() => undefined);
        if (closing.signal.aborted) return;
        logger.warn({ err: error, collection: model.collection.name }, 'A change stream broke; opening it anew');
        current = (await reopened()) ?? current;
        onChange(watched());
      }
    }
  }

  async function reopened() {
    while (!closing.signal.aborted) {
      await sleep(pollMs, undefined, { signal: closing.signal }).catch(() => undefined);
      const opened = await open().catch(() => undefined);
      if (opened) return opened;
    }
    return undefined;
  }

  let current = await open();
  const running = run();
  return {
    async close() {
      closing.abort();
      await current.stream.close();
      await running;
    },
  };
};

/** Any watched record may have changed since the last time. */
export const pollForChanges: OpenChangeHints = async ({ watched, onChange, pollMs }) => {
  const timer = setInterval(() => onChange(watched()), pollMs);
  return { close: async () => clearInterval(timer) };
};
