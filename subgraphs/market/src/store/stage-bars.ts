import { open } from 'node:fs/promises';
import { type BarTable, DAILY_BARS } from './bar-tables.js';
import type { DuckSession } from './duck-db.js';

export const FILE_FORMATS = ['csv', 'parquet'] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];

/** A file of bars; `symbol` is that of all rows where the file has no such column. */
export interface BarsFile {
  readonly format: FileFormat;
  readonly path: string;
  readonly symbol: string | null;
}

/** The file is not one of bars; the message says what was expected and what came, and is its sender's to read. */
export class UnreadableFileError extends Error {
  override readonly name = 'UnreadableFileError';
}

/** Names that a file may give our columns, in any case. */
const namesOf = ({ time, timeNames }: BarTable): Readonly<Record<string, readonly string[]>> => ({
  symbol: ['symbol', 'ticker'],
  [time]: timeNames,
  open: ['open', 'open_price'],
  high: ['high', 'high_price'],
  low: ['low', 'low_price'],
  close: ['close', 'close_price'],
  volume: ['volume'],
});

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
const text = (value: string): string => `'${value.replaceAll("'", "''")}'`;

/**
 * Reads a file into the session's table `staged` (line, symbol, date or timestamp, open, high, low, close, volume: as they came), and the
 * lines of a CSV that have another number of fields into `malformed` (line, content).
 */
export async function stageFile(
  session: DuckSession,
  { format, path, symbol }: BarsFile,
  bars: BarTable = DAILY_BARS,
): Promise<void> {
  const names = format === 'csv' ? await readHeader(path) : await readParquetNames(session, path);
  const columns = expressionsOf(names, symbol, bars);
  await session.execute('DROP TABLE IF EXISTS reject_errors; DROP TABLE IF EXISTS reject_scans');
  const rows =
    format === 'csv'
      ? `SELECT row_number() OVER () AS line, ${columns}
         FROM read_csv($path, auto_detect = false, header = true, delim = ',', quote = '"', escape = '"',
           store_rejects = true, columns = {${names.map((name) => `${text(name)}: 'VARCHAR'`).join(', ')}})`
      : `SELECT file_row_number + 1 AS line, ${columns} FROM read_parquet($path, file_row_number = true)`;
  await session.query(`CREATE OR REPLACE TEMP TABLE staged AS ${rows}`, {
    path,
    ...(columns.includes('$symbol') && { symbol }),
  });
  await session.execute(
    `CREATE OR REPLACE TEMP TABLE malformed AS ${
      format === 'csv'
        ? 'SELECT line::BIGINT AS line, any_value(csv_line) AS content FROM reject_errors GROUP BY line'
        : "SELECT 0::BIGINT AS line, '' AS content WHERE false"
    }`,
  );
}

function expressionsOf(names: readonly string[], symbol: string | null, bars: BarTable): string {
  const known = namesOf(bars);
  const find = (column: string) => names.find((name) => known[column]?.includes(name.trim().toLowerCase()));
  const missing = [bars.time, 'close', ...(symbol === null ? ['symbol'] : [])].filter(
    (column) => find(column) === undefined,
  );
  if (missing.length > 0) {
    throw new UnreadableFileError(
      `Expected columns symbol, ${bars.time}, open, high, low, close and volume, of which ${missing.join(' and ')} must be there, but got ${names.join(', ').slice(0, 200)}.`,
    );
  }
  return Object.keys(known)
    .map((column) => {
      const name = find(column);
      if (name !== undefined) return `${quoted(name)} AS ${column}`;
      return column === 'symbol' ? '$symbol AS symbol' : `NULL::DOUBLE AS ${column}`;
    })
    .join(', ');
}

const LONGEST_HEADER = 4096;

async function readHeader(path: string): Promise<string[]> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(LONGEST_HEADER), 0, LONGEST_HEADER, 0);
    const [line = ''] = buffer
      .toString('utf8', 0, bytesRead)
      .replace(/^\uFEFF/, '')
      .split(/\r?\n/);
    return line.split(',').map((name) => name.trim().replace(/^"(.*)"$/, '$1'));
  } finally {
    await file.close();
  }
}

async function readParquetNames(session: DuckSession, path: string): Promise<string[]> {
  try {
    const columns = await session.query('SELECT name FROM parquet_schema($path) WHERE num_children IS NULL', { path });
    return columns.texts(0).filter((name) => name !== null);
  } catch {
    throw new UnreadableFileError('Expected a Parquet file, but got something else.');
  }
}
