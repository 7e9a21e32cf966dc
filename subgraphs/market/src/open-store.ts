import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { SubgraphDefinition } from '@quantgraph/shared';
import { openReplica } from './lake/open-replica.js';
import { publishLake } from './lake/publish-lake.js';
import { repeat } from './lake/repeat.js';
import { sweepLake } from './lake/sweep-lake.js';
import { compactDatabase } from './storage/compact.js';
import { applyRetention, type RetentionRule } from './storage/retention.js';
import { type DuckDb, type DuckDbOptions, openDuckDb } from './store/duck-db.js';
import { ensureTables } from './store/schema.js';
import { createTurns } from './store/turns.js';

/** One set of time series for several market servers: one writes, and publishes what it has; the others show that. */
export interface LakeOptions {
  /** Absolute, and the same for all servers. */
  readonly folder: string;
  readonly role: 'writer' | 'replica';
  /** How often the writer publishes what has changed, and a replica looks. */
  readonly everyMs: number;
}

export interface StoreOptions extends DuckDbOptions {
  /** The file of the time series, which this process alone may hold; its folder is made if it isn't there. A replica has none. */
  readonly duckdbPath: string;
  /** Where it is shared with other servers. */
  readonly lake?: LakeOptions;
  /** What is not kept for good; looked for at the start and once a day. */
  readonly retention?: readonly RetentionRule[];
  /** The file is written anew at the start where a larger share of it is free, 0 to 1: never, unless given. */
  readonly compactAbove?: number;
  readonly logger: SubgraphDefinition['logger'];
}

/** The time series of a market server, and what goes on around them until they are closed. */
export interface OpenedStore {
  readonly db: DuckDb;
  readonly isReplica: boolean;
  /** Publishes what has changed, where there is a lake to publish to. */
  publish(): Promise<void>;
  close(): Promise<void>;
}

const DAY_MS = 86_400_000;

/** Opens the series of a server: a file of its own, with all tables made, or the lake that a writer publishes. */
export async function openStore(options: StoreOptions): Promise<OpenedStore> {
  return options.lake?.role === 'replica' ? follow(options.lake, options) : openOwn(options);
}

async function follow(lake: LakeOptions, options: StoreOptions): Promise<OpenedStore> {
  const { db, refresh } = await openReplica(lake.folder, options);
  const following = repeat(lake.everyMs, refresh, options.logger, 'Reading the lake anew');
  return {
    db,
    isReplica: true,
    publish: async () => undefined,
    async close() {
      await following.stop();
      await db.close();
    },
  };
}

async function openOwn(options: StoreOptions): Promise<OpenedStore> {
  const { duckdbPath, lake, retention = [], compactAbove, logger } = options;
  await mkdir(path.dirname(duckdbPath), { recursive: true });
  if (compactAbove !== undefined) {
    const compaction = await compactDatabase(duckdbPath, compactAbove);
    if (compaction) logger.info(compaction, 'The time series are in a smaller file');
  }
  const db = await openDuckDb(duckdbPath, options);
  const expire = async () => {
    const removed = await applyRetention(db, retention, Date.now());
    if (removed.length > 0) logger.info({ removed }, 'Rows beyond their time are deleted');
  };
  // One after another: who publishes goes on from the manifest that is there
  const inTurn = createTurns();
  const publish = async () => {
    if (lake) await inTurn(() => publishLake(db, lake.folder, Date.now()));
  };
  try {
    await ensureTables(db);
    await expire();
    if (lake) await sweepLake(db, lake.folder);
    await publish();
  } catch (error) {
    await db.close();
    throw error;
  }
  const repeated = [
    ...(lake ? [repeat(lake.everyMs, publish, logger, 'Publishing to the lake')] : []),
    ...(retention.length > 0 ? [repeat(DAY_MS, expire, logger, 'Deleting rows beyond their time')] : []),
  ];
  return {
    db,
    isReplica: false,
    publish,
    async close() {
      await Promise.all(repeated.map((work) => work.stop()));
      await inTurn(async () => undefined);
      await db.close();
    },
  };
}
