import { existsSync } from 'node:fs';
import { rename, stat } from 'node:fs/promises';
import path from 'node:path';
import { openDuckDb } from '../store/duck-db.js';
import { backupDatabase } from './database-copy.js';
import { draftOf, sweepDrafts } from './drafts.js';

/** Sizes of a file in bytes. */
export interface Compaction {
  readonly before: number;
  readonly after: number;
}

/**
 * Copies the store into a new file and puts that in its place, where more than `freeShare` (0 to 1) of it is free: DuckDB
 * uses such space again but never gives it back. Null where it is as it was. Nobody may hold the file.
 */
export async function compactDatabase(file: string, freeShare: number): Promise<Compaction | null> {
  if (!existsSync(file)) return null;
  const db = await openDuckDb(file, { poolSize: 1 });
  const draft = draftOf(file);
  let after: number;
  try {
    await sweepDrafts(path.dirname(file), path.basename(file));
    await db.query('CHECKPOINT');
    const blocks = await db.query('SELECT total_blocks, free_blocks FROM pragma_database_size()');
    const [total = 0, free = 0] = [blocks.numbers(0)[0], blocks.numbers(1)[0]];
    if (total === 0 || free / total <= freeShare) return null;
    after = (await backupDatabase(db, draft)).bytes;
  } finally {
    await db.close();
  }
  const { size: before } = await stat(file);
  await rename(draft, file);
  return { before, after };
}
