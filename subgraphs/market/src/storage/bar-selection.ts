import { inRange } from '../store/dates.js';
import type { Parameters } from '../store/duck-db.js';

/** Which daily bars: of these symbols, or of all with null; from and to, both included, as `YYYY-MM-DD`, null for no bound. */
export interface BarSelection {
  readonly symbols: readonly string[] | null;
  readonly from: string | null;
  readonly to: string | null;
}

export const ALL_BARS: BarSelection = { symbols: null, from: null, to: null };

/** What a bar says. When it came in is not part of it: the same prices fetched again are the same content. */
export const CONTENT_COLUMNS = [
  'symbol',
  'date',
  'open_price',
  'high_price',
  'low_price',
  'close_price',
  'volume',
  'data_source',
] as const;

/** What is kept of a bar outside the store. */
export const BAR_COLUMNS = [...CONTENT_COLUMNS, 'created_at'].join(', ');

/** SQL for the stored bars of a selection, and the values that it takes. */
export function selectBars({ symbols, from, to }: BarSelection): { sql: string; parameters: Parameters } {
  const named = symbols === null ? '' : 'AND symbol IN (SELECT unnest($symbols))';
  return {
    sql: `SELECT ${BAR_COLUMNS} FROM market_data WHERE ${inRange('date')} ${named}`,
    parameters: { from, to, ...(symbols === null ? {} : { symbols }) },
  };
}

/** A text as SQL has it, for the few places that take no parameter. */
export const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
