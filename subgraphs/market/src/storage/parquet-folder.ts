import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { BAR_INTERVALS, BAR_TABLES, type BarTable, DAILY_BARS } from '../store/bar-tables.js';
import type { DuckDb, DuckSession } from '../store/duck-db.js';
import { type BarSelection, barColumns, contentColumns, quoted, selectBars } from './bar-selection.js';
import { draftOf } from './drafts.js';
import { describeFile, verifyFiles } from './file-hashes.js';
import { type BarsContent, readContent } from './read-content.js';

const manifestShape = z.object({
  format: z.literal(1),
  /** What each bar covers. */
  interval: z.enum(BAR_INTERVALS).default('DAY'),
  contentHash: z.string(),
  rowCount: z.number(),
  symbolCount: z.number(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  files: z.array(z.object({ path: z.string(), bytes: z.number(), sha256: z.string() })),
});

/** What a folder of bars says of itself, in `manifest.json`. */
export type BarsManifest = Readonly<z.infer<typeof manifestShape>>;

/** What goes on beside the writing of a folder. */
export interface WritingWatch {
  /** Once aborted, nothing is kept of the folder. */
  readonly signal: AbortSignal;
  /** Hears how much is written, from 0 to 1, after each year. */
  onProgress(fraction: number): Promise<void>;
}

/**
 * Writes bars as Parquet with ZSTD, one folder `year=…` a year (of minutes, in UTC), and a manifest. `folder` is there afterwards, whole, or not
 * at all; it must not be there before. All of it is of one moment, whatever is written meanwhile.
 */
export async function exportParquet(db: DuckDb, selection: BarSelection, folder: string): Promise<BarsManifest> {
  if (existsSync(folder)) throw new Error(`Expected a folder that is not there yet, but got ${folder}.`);
  return writeBars(db, selection, () => folder);
}

/** The same into a folder that its content names, nothing for null; one that is there already is left as it is, and answered for. */
export async function writeBars(
  db: DuckDb,
  selection: BarSelection,
  folderOf: (content: BarsContent) => string | null,
  watch?: WritingWatch,
): Promise<BarsManifest> {
  return db.transaction(async (session) => {
    const { bars = DAILY_BARS } = selection;
    const { sql, parameters } = selectBars(selection);
    const content = await readContent(session, sql, parameters, bars);
    const folder = folderOf(content);
    if (folder === null) return { format: 1, interval: bars.interval, ...content, files: [] };
    if (existsSync(folder)) return readManifest(folder);
    const draft = draftOf(folder);
    await mkdir(draft, { recursive: true });
    try {
      await writeYears(session, bars, { sql, parameters }, draft, content.rowCount, watch);
      const { interval } = bars;
      const manifest: BarsManifest = { format: 1, interval, ...content, files: await filesIn(draft) };
      await writeFile(path.join(draft, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
      await rename(draft, folder).catch(async (error: unknown) => {
        // Another wrote the same at the same time
        const there = await readManifest(folder).catch(() => null);
        if (there?.contentHash !== content.contentHash) throw error;
      });
      return manifest;
    } finally {
      await rm(draft, { recursive: true, force: true });
    }
  });
}

/** A file a year, one after another: a year in memory is enough, and between two it can stop. */
async function writeYears(
  session: DuckSession,
  { time }: BarTable,
  { sql, parameters }: ReturnType<typeof selectBars>,
  folder: string,
  rowCount: number,
  watch?: WritingWatch,
): Promise<void> {
  const years = await session.query(
    `SELECT year(${time})::INTEGER, count(*)::DOUBLE FROM (${sql}) GROUP BY 1 ORDER BY 1`,
    parameters,
  );
  const counts = years.numbers(1);
  let written = 0;
  for (const [index, year] of years.integers(0).entries()) {
    watch?.signal.throwIfAborted();
    const below = path.join(folder, `year=${year}`);
    await mkdir(below);
    await session.query(
      `COPY (SELECT * FROM (${sql}) WHERE year(${time}) = ${year} ORDER BY symbol, ${time})
       TO ${quoted(path.join(below, 'bars.parquet'))} (FORMAT parquet, COMPRESSION zstd)`,
      parameters,
    );
    written += counts[index] ?? 0;
    await watch?.onProgress(written / rowCount);
  }
  watch?.signal.throwIfAborted();
}

async function filesIn(folder: string) {
  const names = await readdir(folder, { recursive: true });
  const written = names.filter((name) => name.endsWith('.parquet')).sort();
  return Promise.all(written.map((name) => describeFile(folder, name)));
}

/** The manifest of a folder of bars; throws where there is none that can be read. */
export async function readManifest(folder: string): Promise<BarsManifest> {
  const file = path.join(folder, 'manifest.json');
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) throw new Error(`Expected a folder of exported bars, but ${folder} has no manifest.json.`);
  try {
    return manifestShape.parse(JSON.parse(text));
  } catch (error) {
    throw new Error(`Expected a manifest of exported bars, but ${file} is damaged or of another kind.`, {
      cause: error,
    });
  }
}

/** The manifest of a folder whose files hold what was written; throws otherwise. */
export async function verifyParquet(folder: string): Promise<BarsManifest> {
  const manifest = await readManifest(folder);
  await verifyFiles(folder, manifest.files);
  return manifest;
}

/** SQL that reads the files of a folder as a table. */
export function readFiles(folder: string, files: readonly { readonly path: string }[]): string {
  const paths = files.map((file) => quoted(path.join(folder, file.path)));
  return `read_parquet([${paths.join(', ')}], hive_partitioning = false)`;
}

/** The files of an exported folder that may hold bars of a range; one at least, since a table has some file. */
export function filesWithin<T extends { readonly path: string }>(
  files: readonly T[],
  { from, to }: Pick<BarSelection, 'from' | 'to'>,
): readonly T[] {
  const within = files.filter((file) => {
    const year = /^year=(\d{4})\//.exec(file.path)?.[1];
    return (
      year === undefined || ((from === null || year >= from.slice(0, 4)) && (to === null || year <= to.slice(0, 4)))
    );
  });
  return within.length > 0 ? within : files.slice(0, 1);
}

/** What came of an import. */
export interface ImportedBars {
  /** Bars in the folder. */
  readonly rowCount: number;
  /** Those of a day, or minute, that there was no bar of. */
  readonly added: number;
  /** Those of a day, or minute, that has another bar, which stays as it is. */
  readonly differing: number;
}

/** Takes the bars of an exported folder in, in one transaction, once the folder proved to be whole. What is there already stays. */
export async function importParquet(db: DuckDb, folder: string): Promise<ImportedBars> {
  const manifest = await verifyParquet(folder);
  if (manifest.files.length === 0) return { rowCount: 0, added: 0, differing: 0 };
  const bars = BAR_TABLES[manifest.interval];
  const columns = barColumns(bars);
  const files = readFiles(folder, manifest.files);
  return db.transaction(async (session) => {
    const { contentHash } = await readContent(session, `SELECT * FROM ${files}`, {}, bars);
    if (contentHash !== manifest.contentHash) {
      throw new Error(
        `Expected bars with the content ${manifest.contentHash} in ${folder}, but got ${contentHash}: it is damaged.`,
      );
    }
    const differing = await countDiffering(session, files, bars);
    const inserted = await session.query(
      `INSERT INTO ${bars.table} (${columns})
       SELECT ${columns} FROM ${files} AS exported ANTI JOIN ${bars.table} USING (symbol, ${bars.time})`,
    );
    return { rowCount: manifest.rowCount, added: inserted.numbers(0)[0] ?? 0, differing };
  });
}

async function countDiffering(session: DuckSession, files: string, bars: BarTable): Promise<number> {
  const isOther = contentColumns(bars)
    .map((name) => `exported.${name} IS DISTINCT FROM kept.${name}`)
    .join(' OR ');
  const counted = await session.query(
    `SELECT count(*)::DOUBLE FROM ${files} AS exported JOIN ${bars.table} AS kept USING (symbol, ${bars.time}) WHERE ${isOther}`,
  );
  return counted.numbers(0)[0] ?? 0;
}
