import { setTimeout as sleep } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { GraphQLError } from 'graphql';
import type { Model, QueryFilter } from 'mongoose';
import type { Logger } from 'pino';
import { ErrorCode } from '../errors/error-codes.js';
import type { Viewer } from '../identity/viewer.js';
import type { StoredRecord } from '../mongo/define-model.js';
import { type ChangeHints, type OpenChangeHints, openChangeHints } from './change-hints.js';
import { createLatestValue, type LatestValue } from './latest-value.js';

/** A record that one user owns. */
export interface OwnedRecord extends StoredRecord {
  user_id: string | null;
}

export interface RecordFeedOptions<T extends OwnedRecord> {
  readonly model: Model<T>;
  readonly logger: Logger;
  /** Whether the record will not change any more. */
  readonly isFinal: (record: T) => boolean;
  /** Stored fields whose change nobody watches for: a heartbeat, say. */
  readonly ignored?: readonly (keyof T)[];
  /**
   * Which of records that others own these viewers may see all the same, in the order asked; asked before each time that
   * they are told, so that what is taken back is told no more. None, if left out.
   */
  readonly areShared?: (asked: readonly { readonly viewer: Viewer; readonly record: T }[]) => Promise<boolean[]>;
  /** How the feed learns of changes; by `openChangeHints` unless a test chooses. */
  readonly openHints?: OpenChangeHints;
  /** How often to look where the store can't tell of changes, and how long to wait when it does not answer. */
  readonly pollMs?: number;
}

/** The states of records of one collection, for any number of watchers. */
export interface RecordFeed<T> {
  /**
   * The viewer's record, or one that is shared with them, as it is now, then its later states through the final one. A slow
   * reader gets the latest state, not each. NOT_FOUND for another's record, as for one that does not exist; a record that
   * is removed, or shared no more, ends it.
   */
  watch(viewer: Viewer, id: string): Promise<AsyncIterableIterator<T>>;
  /** How many watch at the moment. */
  readonly watchers: number;
  /** Ends every watch. */
  close(): Promise<void>;
}

interface Watcher<T> {
  readonly viewer: Viewer;
  readonly states: LatestValue<T>;
  last: T | undefined;
  /** Settles `watch`: with a first state, or why there is none. */
  readonly begin: (problem?: GraphQLError) => void;
}

/** A watcher with what it is to be told of; undefined where that is gone. */
interface Asked<T> {
  readonly id: string;
  readonly watcher: Watcher<T>;
  readonly record: T | undefined;
}

const notFound = () =>
  new GraphQLError('There is nothing of yours with this id.', { extensions: { code: ErrorCode.NotFound } });
const closing = () =>
  new GraphQLError('The service is closing: subscribe again.', { extensions: { code: ErrorCode.Unavailable } });

/**
 * Changes are learnt of by one change stream (or one poll) for all watchers, which is there only while someone watches; what
 * may have changed is read by one query at a time. So a watcher costs the store nothing of its own.
 */
export function createRecordFeed<T extends OwnedRecord>(options: RecordFeedOptions<T>): RecordFeed<T> {
  const { model, logger, isFinal, ignored = [], areShared, openHints = openChangeHints, pollMs = 500 } = options;
  const watching = new Map<string, Set<Watcher<T>>>();
  const dirty = new Set<string>();
  let hints: Promise<ChangeHints> | undefined;
  let reading: Promise<void> | undefined;

  function add(id: string, watcher: Watcher<T>): void {
    const beside = watching.get(id) ?? new Set();
    watching.set(id, beside.add(watcher));
    hints ??= openHints({ model, logger, pollMs, watched: () => [...watching.keys()], onChange: look });
  }

  function remove(id: string, watcher: Watcher<T>): void {
    const beside = watching.get(id);
    beside?.delete(watcher);
    if (beside?.size === 0) watching.delete(id);
    if (watching.size === 0) void stopHints();
  }

  async function stopHints(): Promise<void> {
    const stopping = hints;
    hints = undefined;
    // Hints that could not be opened were told of to those who watched.
    const opened = await stopping?.catch(() => undefined);
    await opened?.close().catch((error) => logger.warn({ err: error }, 'A change stream could not be closed'));
  }

  function look(ids: readonly string[]): void {
    for (const id of ids) if (watching.has(id)) dirty.add(id);
    if (dirty.size > 0) reading ??= read().finally(() => (reading = undefined));
  }

  async function read(): Promise<void> {
    while (dirty.size > 0) {
      const ids = [...dirty];
      dirty.clear();
      try {
        const records = await model.find({ _id: { $in: ids } } as QueryFilter<T>).lean<T[]>();
        const byId = new Map(records.map((record) => [record._id, record]));
        // Who begins to watch meanwhile is told in the next round, since what they may see is not asked here.
        const asked = ids.flatMap((id) =>
          [...(watching.get(id) ?? [])].map((watcher) => ({ id, watcher, record: byId.get(id) })),
        );
        const shared = await sharedAmong(asked);
        for (const { id, watcher, record } of asked) tell(id, watcher, record, shared.has(watcher));
      } catch (error) {
        logger.warn(
          { err: error, collection: model.collection.name },
          'Watched records could not be read; trying again',
        );
        await sleep(pollMs, undefined, { ref: false });
        for (const id of ids) if (watching.has(id)) dirty.add(id);
      }
    }
  }

  /** The watchers of what is not theirs but shared with them. */
  async function sharedAmong(asked: readonly Asked<T>[]): Promise<ReadonlySet<Watcher<T>>> {
    const others = asked.flatMap(({ watcher, record }) =>
      record && record.user_id !== watcher.viewer.id ? [{ watcher, viewer: watcher.viewer, record }] : [],
    );
    if (others.length === 0 || !areShared) return new Set();
    const answers = await areShared(others);
    return new Set(others.filter((_other, i) => answers[i]).map(({ watcher }) => watcher));
  }

  function tell(id: string, watcher: Watcher<T>, record: T | undefined, isShared: boolean): void {
    const seen = isShared || record?.user_id === watcher.viewer.id ? record : undefined;
    if (seen && !(watcher.last && isSame(watcher.last, seen))) watcher.states.put(seen);
    watcher.last = seen;
    if (!seen || isFinal(seen)) end(id, watcher);
    watcher.begin(seen ? undefined : notFound());
  }

  function end(id: string, watcher: Watcher<T>, error?: GraphQLError): void {
    watcher.states.end(error);
    remove(id, watcher);
  }

  function isSame(one: T, other: T): boolean {
    const seen = (record: T) => ({ ...record, ...Object.fromEntries(ignored.map((field) => [field, null])) });
    return isDeepStrictEqual(seen(one), seen(other));
  }

  async function watch(viewer: Viewer, id: string): Promise<AsyncIterableIterator<T>> {
    let begin: Watcher<T>['begin'] = () => {};
    const begun = new Promise<GraphQLError | undefined>((resolve) => (begin = resolve));
    const states = createLatestValue<T>(() => remove(id, watcher));
    const watcher: Watcher<T> = { viewer, states, last: undefined, begin };
    add(id, watcher);
    try {
      await hints;
    } catch (error) {
      end(id, watcher);
      throw error;
    }
    look([id]);
    const problem = await begun;
    if (problem) throw problem;
    return states;
  }

  return {
    watch,
    get watchers() {
      return [...watching.values()].reduce((sum, { size }) => sum + size, 0);
    },
    async close() {
      for (const [id, watchers] of [...watching]) {
        for (const watcher of watchers) {
          const error = closing();
          end(id, watcher, error);
          watcher.begin(error);
        }
      }
      await stopHints();
      await reading;
    },
  };
}
