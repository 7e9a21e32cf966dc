import type { BarValues } from '../store/bar-series.js';
import type { Bars } from '../store/bars.js';
import { dateOfDay } from '../store/dates.js';

/** A column as a list, as GraphQL takes it: NaN as null. */
export function listOf(column: Float64Array): (number | null)[] {
  const list = new Array<number | null>(column.length);
  for (let row = 0; row < column.length; row += 1) list[row] = orNull(column[row]);
  return list;
}

/** The same of a column in which nothing is unknown. */
export const knownListOf = (column: Float64Array): number[] => listOf(column) as number[];

/** The values of a bar, as stored. */
export interface StoredValues {
  readonly open_price: number | null;
  readonly high_price: number | null;
  readonly low_price: number | null;
  readonly close_price: number | null;
  readonly volume: number | null;
  readonly data_source: string | null;
  readonly created_at: Date;
}

/** One bar as the stored row that it is. */
export interface MarketDataRow extends StoredValues {
  readonly _id: string;
  readonly symbol: string;
  readonly date: string;
}

/** NaN, which stands for unknown in a column, as null. */
export const orNull = (value: number | undefined): number | null =>
  value === undefined || Number.isNaN(value) ? null : value;

/** The values of one row. */
export const storedValues = (bars: BarValues, row: number): StoredValues => ({
  open_price: orNull(bars.open[row]),
  high_price: orNull(bars.high[row]),
  low_price: orNull(bars.low[row]),
  close_price: orNull(bars.close[row]),
  volume: orNull(bars.volume[row]),
  data_source: bars.source(row),
  created_at: new Date(bars.createdAt[row] ?? 0),
});

/** A series as rows, for who asks for rows. The id of a longer bar names its interval. */
export function barRows(bars: Bars): MarketDataRow[] {
  const { symbol, interval } = bars;
  return Array.from(bars.day, (day, row) => {
    const date = dateOfDay(day);
    return {
      _id: interval === 'DAY' ? `${symbol}:${date}` : `${symbol}:${date}:${interval}`,
      symbol,
      date,
      ...storedValues(bars, row),
    };
  });
}
