import { type BarTable, DAILY_BARS } from '../store/bar-tables.js';
import { dateOfDay, dayNumber } from '../store/dates.js';
import type { DuckSession, Parameters } from '../store/duck-db.js';
import { contentColumns } from './bar-selection.js';

/** What bars hold, by a hash that is equal for equal bars, in whatever order, files or store they lie. */
export interface BarsContent {
  readonly contentHash: string;
  readonly rowCount: number;
  readonly symbolCount: number;
  /** First and last day; null where there are no bars. */
  readonly from: string | null;
  readonly to: string | null;
}

/**
 * The content of the bars that `bars` selects, in one statement. The hash is SHA-256, in hexadecimal, over a line a symbol,
 * in the order of symbols: the JSON array of the symbol and the hash of its bars. That is SHA-256 over a line a bar, in the
 * order of dates, or timestamps: the JSON array of that, open, high, low, close, volume and source. Lines are parted by a line feed; texts
 * are compared by their bytes; numbers are written as shortly as they can be read back.
 */
export async function readContent(
  session: Pick<DuckSession, 'query'>,
  bars: string,
  parameters: Parameters = {},
  table: BarTable = DAILY_BARS,
): Promise<BarsContent> {
  const { time, dayOf } = table;
  const [, ...said] = contentColumns(table);
  const columns = await session.query(
    `WITH by_symbol AS (
       SELECT symbol, count(*) AS bars, min(${time}) AS first, max(${time}) AS last,
              sha256(string_agg(json_array(${said.join(', ')})::VARCHAR, chr(10) ORDER BY ${time})) AS hash
       FROM (${bars}) GROUP BY symbol)
     SELECT sha256(coalesce(string_agg(json_array(symbol, hash)::VARCHAR, chr(10) ORDER BY symbol), '')),
            coalesce(sum(bars), 0)::DOUBLE, count(*)::INTEGER,
            ${dayNumber(dayOf('min(first)'))}::DOUBLE, ${dayNumber(dayOf('max(last)'))}::DOUBLE
     FROM by_symbol`,
    parameters,
  );
  const day = (column: number) => columns.numbers(column)[0] ?? Number.NaN;
  return {
    contentHash: columns.texts(0)[0] ?? '',
    rowCount: columns.numbers(1)[0] ?? 0,
    symbolCount: columns.integers(2)[0] ?? 0,
    from: Number.isNaN(day(3)) ? null : dateOfDay(day(3)),
    to: Number.isNaN(day(4)) ? null : dateOfDay(day(4)),
  };
}
