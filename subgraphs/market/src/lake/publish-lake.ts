import { randomUUID } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { quoted } from '../storage/bar-selection.js';
import { describeFile } from '../storage/file-hashes.js';
import type { DuckDb, DuckSession } from '../store/duck-db.js';
import { type LakeFile, type LakeManifest, readLakeManifest, swapLakeManifest } from './lake-manifest.js';

/** Tables that each server computes for itself from the others. */
const OWN_TABLES = ['technical_indicators', 'kept_indicators'];
/** Tables with a file a year, each with the column that says which, so that new bars rewrite one year. */
const YEARLY_TABLES: Readonly<Record<string, string>> = { market_data: 'date', minute_bars: 'timestamp' };

/** How long a replaced file stays, for replicas that have yet to see the new manifest and queries under way. */
const RETIRED_FOR_MS = 600_000;

/** A part of a table that is one file. */
interface Part {
  readonly table: string;
  readonly year: number | null;
  readonly fingerprint: string;
}

/**
 * Adds to a lake what has changed in the store since the manifest there: new files first, then the manifest that names them.
 * All of it is of one moment. Answers the manifest, the former one where nothing has changed. One process may publish.
 */
export async function publishLake(db: DuckDb, folder: string, now: number): Promise<LakeManifest> {
  const former = await readLakeManifest(folder);
  const kept = new Map(filesOf(former).map(([table, file]) => [keyOf({ ...file, table }), file]));
  const tables: Record<string, LakeFile[]> = {};
  const written = await db.transaction(async (session) => {
    let count = 0;
    for (const part of await readParts(session)) {
      const same = kept.get(keyOf(part));
      if (!same) count += 1;
      tables[part.table] = [...(tables[part.table] ?? []), same ?? (await writePart(session, folder, part))];
    }
    return count;
  });
  const current = new Set(Object.values(tables).flatMap((files) => files.map((file) => file.path)));
  const replaced = filesOf(former).filter(([, file]) => !current.has(file.path));
  if (former && written === 0 && replaced.length === 0) return former;

  const retired = [...(former?.retired ?? []), ...replaced.map(([, file]) => ({ path: file.path, at: now }))];
  const isOver = ({ at }: { readonly at: number }) => at < now - RETIRED_FOR_MS;
  const manifest: LakeManifest = {
    format: 1,
    version: (former?.version ?? 0) + 1,
    tables,
    retired: retired.filter((file) => !isOver(file)),
  };
  await swapLakeManifest(folder, manifest);
  await Promise.all(retired.filter(isOver).map((file) => rm(path.join(folder, file.path), { force: true })));
  return manifest;
}

const filesOf = (manifest: LakeManifest | null): [string, LakeFile][] =>
  Object.entries(manifest?.tables ?? {}).flatMap(([table, files]) =>
    files.map((file): [string, LakeFile] => [table, file]),
  );

const keyOf = ({ table, year, fingerprint }: Part): string => JSON.stringify([table, year, fingerprint]);

async function readParts(session: DuckSession): Promise<Part[]> {
  const columns = await session.query(
    `SELECT table_name, string_agg('"' || column_name || '"', ', ' ORDER BY column_index)
     FROM duckdb_columns() JOIN duckdb_tables() USING (database_name, schema_name, table_name)
     WHERE database_name = current_database() AND NOT duckdb_tables.temporary
       AND NOT (table_name IN (SELECT unnest($own)))
     GROUP BY table_name ORDER BY table_name`,
    { own: OWN_TABLES },
  );
  const names = columns.texts(1);
  const parts: Part[] = [];
  for (const [row, name] of columns.texts(0).entries()) {
    parts.push(...(await readPartsOf(session, name ?? '', names[row] ?? '')));
  }
  return parts;
}

/** Rows and columns of a part as a short text: rows in any order give the same one. */
async function readPartsOf(session: DuckSession, table: string, names: string): Promise<Part[]> {
  const time = YEARLY_TABLES[table];
  const year = time === undefined ? 'NULL' : `year(${time})`;
  const columns = await session.query(
    `SELECT part, count(*) || ':' || coalesce(bit_xor(row), 0) || ':' || md5($names)
     FROM (SELECT ${year}::DOUBLE AS part, hash(${names}) AS row FROM "${table}")
     GROUP BY part ORDER BY part`,
    { names },
  );
  const years = columns.numbers(0);
  const found = columns.texts(1).map((fingerprint, row) => ({
    table,
    year: Number.isNaN(years[row]) ? null : (years[row] ?? null),
    fingerprint: fingerprint ?? '',
  }));
  // A file without rows still says which columns there are
  return found.length > 0 ? found : [{ table, year: null, fingerprint: `0:${names}` }];
}

async function writePart(session: DuckSession, folder: string, { table, year, fingerprint }: Part): Promise<LakeFile> {
  const below = year === null ? table : path.join(table, `year=${year}`);
  await mkdir(path.join(folder, below), { recursive: true });
  const file = path.join(below, `${randomUUID()}.parquet`);
  const time = YEARLY_TABLES[table];
  const rows = year === null || time === undefined ? '' : `WHERE year(${time}) = ${year} ORDER BY symbol, ${time}`;
  await session.execute(
    `COPY (SELECT * FROM "${table}" ${rows}) TO ${quoted(path.join(folder, file))} (FORMAT parquet, COMPRESSION zstd)`,
  );
  return { ...(await describeFile(folder, file)), year, fingerprint };
}
