import { type BarTable, DAILY_BARS } from '../store/bar-tables.js';
import type { Parameters } from '../store/duck-db.js';

/** Which bars: of these symbols, or of all with null; from and to, both included, as `YYYY-MM-DD`, null for no bound. */
export interface BarSelection {
  readonly symbols: readonly string[] | null;
  readonly from: string | null;
  readonly to: string | null;
  /** Daily ones unless given. */
  readonly bars?: BarTable;
}

export const ALL_BARS: BarSelection = { symbols: null, from: null, to: null };

/** What a bar says. When it came in is not part of it: the same prices fetched again are the same content. */
export const contentColumns = ({ time }: BarTable): readonly string[] => [
  'symbol',
  time,
  'open_price',
  'high_price',
  'low_price',
  'close_price',
  'volume',
  'data_source',
];

/** What is kept of a bar outside the store. */
export const barColumns = (bars: BarTable): string => [...contentColumns(bars), 'created_at'].join(', ');

/** SQL for the stored bars of a selection, and the values that it takes. */
export function selectBars({ symbols, from, to, bars = DAILY_BARS }: BarSelection): {
  sql: string;
  parameters: Parameters;
} {
  const named = symbols === null ? '' : 'AND symbol IN (SELECT unnest($symbols))';
  const start = bars.startOf("coalesce($from::DATE, DATE '0001-01-01')");
  const end = bars.startOf("coalesce($to::DATE, DATE '9999-12-30') + 1");
  return {
    sql: `SELECT ${barColumns(bars)} FROM ${bars.table} WHERE ${bars.time} >= ${start} AND ${bars.time} < ${end} ${named}`,
    parameters: { from, to, ...(symbols === null ? {} : { symbols }) },
  };
}

/** A text as SQL has it, for the few places that take no parameter. */
export const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
