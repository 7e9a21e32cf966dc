import path from 'node:path';
import { parseArgs } from 'node:util';
import { BAR_INTERVALS, BAR_TABLES } from '../store/bar-tables.js';
import { type DuckDb, openDuckDb } from '../store/duck-db.js';
import { ensureTables } from '../store/schema.js';
import { compactDatabase } from './compact.js';
import { backupDatabase, restoreDatabase } from './database-copy.js';
import { sweepDrafts } from './drafts.js';
import { exportParquet, importParquet } from './parquet-folder.js';
import { applyRetention, type RetentionRule } from './retention.js';

export interface CommandTarget {
  /** The file of the time series, which nobody may hold. */
  readonly duckdbPath: string;
  readonly retention: readonly RetentionRule[];
  /** Milliseconds since 1970. */
  readonly now: number;
}

export const MARKET_USAGE = `Expected one of
  export <folder> [--symbols AAPL,MSFT] [--from 2020-01-01] [--to 2020-12-31] [--interval minute]
  import <folder>
  backup <file>
  restore <file>
  compact
  retain`;

/** Does what an operator asks of the stored series, and answers what came of it in one sentence. Throws MARKET_USAGE for anything else. */
export async function runMarketCommand(args: readonly string[], target: CommandTarget): Promise<string> {
  const { name, place, selection } = readCommand(args);
  const { duckdbPath, retention, now } = target;
  const given = place === undefined ? '' : path.resolve(place);
  switch (name) {
    case 'export': {
      const { rowCount, contentHash } = await withStore(duckdbPath, async (db) => {
        await sweepDraftsOf(given);
        return exportParquet(db, selection, given);
      });
      return `${rowCount} bars are in ${given}, with the content ${contentHash}.`;
    }
    case 'import': {
      const { rowCount, added, differing } = await withStore(duckdbPath, (db) => importParquet(db, given));
      return `Of ${rowCount} bars ${added} were added; ${differing} differ from those that are there, which stay.`;
    }
    case 'backup': {
      const { content, bytes } = await withStore(duckdbPath, async (db) => {
        await sweepDraftsOf(given);
        return backupDatabase(db, given);
      });
      return `${content.rowCount} bars, with the content ${content.contentHash}, and all else are in ${given}: ${bytes} bytes.`;
    }
    case 'restore': {
      await sweepDraftsOf(duckdbPath);
      const { content } = await restoreDatabase(given, duckdbPath);
      return `${content.rowCount} bars, with the content ${content.contentHash}, and all else are back. What was there before is beside them.`;
    }
    case 'compact': {
      const compaction = await compactDatabase(duckdbPath, 0);
      return compaction ? `${compaction.before} bytes became ${compaction.after}.` : 'There was nothing to win.';
    }
    default: {
      const removed = await withStore(duckdbPath, (db) => applyRetention(db, retention, now));
      if (removed.length === 0) return 'All is kept: no setting says otherwise.';
      return `Deleted: ${removed.map(({ table, rows }) => `${rows} rows of ${table}`).join(', ')}.`;
    }
  }
}

const TAKES_PLACE: Readonly<Record<string, boolean>> = {
  export: true,
  import: true,
  backup: true,
  restore: true,
  compact: false,
  retain: false,
};

function readCommand(args: readonly string[]) {
  const { values, positionals } = parse(args);
  const [name = '', place, ...more] = positionals;
  if (TAKES_PLACE[name] !== (place !== undefined) || more.length > 0) throw new Error(MARKET_USAGE);
  if (name !== 'export' && Object.keys(values).length > 0) throw new Error(MARKET_USAGE);
  const symbols = values.symbols?.split(',').map((symbol) => symbol.trim().toUpperCase()) ?? null;
  const interval = BAR_INTERVALS.find((known) => known === (values.interval ?? 'day').toUpperCase());
  if (interval === undefined) throw new Error(MARKET_USAGE);
  const bars = BAR_TABLES[interval];
  return { name, place, selection: { symbols, from: values.from ?? null, to: values.to ?? null, bars } };
}

function parse(args: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { symbols: text, from: text, to: text, interval: text },
    });
  } catch {
    throw new Error(MARKET_USAGE);
  }
}

/** What a command that was killed left of the same file or folder. */
const sweepDraftsOf = (place: string): Promise<void> => sweepDrafts(path.dirname(place), path.basename(place));

async function withStore<T>(file: string, work: (db: DuckDb) => Promise<T>): Promise<T> {
  const db = await openDuckDb(file, { poolSize: 1 });
  try {
    await ensureTables(db);
    return await work(db);
  } finally {
    await db.close();
  }
}
