import { rm } from 'node:fs/promises';
import path from 'node:path';
import { namesIn, sweepDrafts } from '../storage/drafts.js';
import type { DuckDb } from '../store/duck-db.js';
import { readLakeManifest } from './lake-manifest.js';

/**
 * Deletes what a process that was killed while it published left in a lake: files that the manifest does not name, and drafts
 * of the manifest. Of other folders in it nothing goes. Nobody may publish meanwhile.
 */
export async function sweepLake(db: DuckDb, folder: string): Promise<void> {
  const tables = (await db.query('SELECT table_name FROM duckdb_tables()')).texts(0);
  const manifest = await readLakeManifest(folder);
  const files = [...Object.values(manifest?.tables ?? {}).flat(), ...(manifest?.retired ?? [])];
  const known = new Set(files.map((file) => path.normalize(file.path)));
  const below = [...new Set([...tables, ...Object.keys(manifest?.tables ?? {})])].filter((name) => name !== null);
  const found = (await Promise.all(below.map((table) => filesBelow(folder, table)))).flat();
  const unknown = found.filter((file) => !known.has(file));
  await Promise.all(unknown.map((file) => rm(path.join(folder, file), { force: true })));
  await sweepDrafts(folder);
}

/** Parquet files of a table: right in its folder, or in that of a year. */
async function filesBelow(folder: string, table: string): Promise<string[]> {
  const names = await namesIn(path.join(folder, table));
  const years = names.filter((name) => name.startsWith('year='));
  const inYears = years.map(async (year) =>
    (await namesIn(path.join(folder, table, year))).map((name) => path.join(year, name)),
  );
  return [...names, ...(await Promise.all(inYears)).flat()]
    .filter((name) => name.endsWith('.parquet'))
    .map((name) => path.join(table, name));
}
