import { existsSync } from 'node:fs';
import { mkdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { type DuckDb, type DuckSession, openDuckDb } from '../store/duck-db.js';
import { quoted } from './bar-selection.js';
import { draftOf } from './drafts.js';
import { type BarsContent, readContent } from './read-content.js';

/** A copy of the whole store in a file of its own. */
export interface DatabaseCopy {
  /** What the bars in it hold. */
  readonly content: BarsContent;
  readonly bytes: number;
}

/**
 * Copies the store as it is at one moment, while reads and writes go on. `file` is there afterwards, whole, or not at all;
 * it must not be there before.
 */
export async function backupDatabase(db: DuckDb, file: string): Promise<DatabaseCopy> {
  if (existsSync(file)) throw new Error(`Expected a file that is not there yet, but got ${file}.`);
  await mkdir(path.dirname(file), { recursive: true });
  const draft = draftOf(file);
  try {
    const content = await db.transaction(async (session) => {
      // The moment is that of the first read of the transaction
      const read = await readContent(session, 'SELECT * FROM market_data');
      await copyInto(session, draft);
      return read;
    });
    await detach(db, draft);
    const { size } = await stat(draft);
    await rename(draft, file);
    return { content, bytes: size };
  } finally {
    await detach(db, draft);
    await Promise.all([draft, `${draft}.wal`].map((rest) => rm(rest, { force: true })));
  }
}

async function copyInto(session: DuckSession, file: string): Promise<void> {
  const own = (await session.query('SELECT current_database()')).texts(0)[0] ?? '';
  await session.execute(`ATTACH ${quoted(file)} AS ${nameOf(file)}`);
  await session.execute(`COPY FROM DATABASE "${own}" TO ${nameOf(file)}`);
}

async function detach(db: DuckDb, file: string): Promise<void> {
  await db.query(`DETACH DATABASE IF EXISTS ${nameOf(file)}`);
}

const nameOf = (file: string): string => `"${path.basename(file)}"`;

/**
 * Puts a backup in the place of the store, which nobody may hold; what was there before goes on as `<target>.before-restore`.
 * The backup is opened first: one that is no store is refused.
 */
export async function restoreDatabase(backup: string, target: string): Promise<DatabaseCopy> {
  if (!existsSync(backup)) throw new Error(`Expected a backup, but there is no ${backup}.`);
  const former = `${target}.before-restore`;
  if (existsSync(former)) throw new Error(`Expected no ${former}: move it away, or delete it, first.`);
  if (existsSync(target)) await assertUnused(target);
  const source = await openDuckDb(backup, { poolSize: 1 });
  const draft = draftOf(target);
  let copy: DatabaseCopy;
  try {
    copy = await backupDatabase(source, draft);
  } finally {
    await source.close();
  }
  if (existsSync(target)) await rename(target, former);
  await rename(draft, target);
  return copy;
}

/** Throws where another process holds a file; one that is let go of has no log beside it. */
async function assertUnused(file: string): Promise<void> {
  const db = await openDuckDb(file, { poolSize: 1 });
  await db.close();
}
