import type { Columns } from './columns.js';

/** Bars as columns of one length. NaN stands for unknown, in all but close. */
export interface BarValues {
  readonly open: Float64Array;
  readonly high: Float64Array;
  readonly low: Float64Array;
  readonly close: Float64Array;
  readonly volume: Float64Array;
  /** Milliseconds since 1970. */
  readonly createdAt: Float64Array;
  /** Name of a row's data source. Few ask, and texts take longest to read. */
  source(row: number): string | null;
}

/** A symbol's bars of days, oldest first. Several may be parts of one: nobody writes into a column. */
export interface BarSeries extends BarValues {
  /** Days since 1970-01-01. */
  readonly day: Int32Array;
}

/** Bars of a result: its columns from the second on are the day and the figures, in this order. */
export const readSeries = (columns: Columns, source: BarSeries['source']): BarSeries => ({
  day: columns.integers(1),
  open: columns.numbers(2),
  high: columns.numbers(3),
  low: columns.numbers(4),
  close: columns.numbers(5),
  volume: columns.numbers(6),
  createdAt: columns.numbers(7),
  source,
});

/** The values of some rows, in their order. */
export function pickRows(series: BarValues, rows: Int32Array): BarValues {
  const pick = (column: Float64Array) => {
    const picked = new Float64Array(rows.length);
    for (let index = 0; index < rows.length; index += 1) picked[index] = column[rows[index] as number] as number;
    return picked;
  };
  return {
    open: pick(series.open),
    high: pick(series.high),
    low: pick(series.low),
    close: pick(series.close),
    volume: pick(series.volume),
    createdAt: pick(series.createdAt),
    source: (row) => series.source(rows[row] ?? 0),
  };
}

/** The rows from `start` to `end`, which is not one of them. */
export const sliceRows = (series: BarSeries, start: number, end: number): BarSeries => ({
  day: series.day.subarray(start, end),
  open: series.open.subarray(start, end),
  high: series.high.subarray(start, end),
  low: series.low.subarray(start, end),
  close: series.close.subarray(start, end),
  volume: series.volume.subarray(start, end),
  createdAt: series.createdAt.subarray(start, end),
  source: (row) => series.source(start + row),
});

/** Whether days ascend. They nearly always do. */
export function isByDay(day: Int32Array): boolean {
  for (let row = 1; row < day.length; row += 1) if ((day[row] as number) <= (day[row - 1] as number)) return false;
  return true;
}

/** A series with its rows by day. */
export function byDay(series: BarSeries): BarSeries {
  const { day } = series;
  if (isByDay(day)) return series;
  const rows = Int32Array.from(day.keys()).sort((one, other) => (day[one] as number) - (day[other] as number));
  return { day: pickIntegers(day, rows), ...pickRows(series, rows) };
}

/** The whole numbers of some rows, in their order. */
export const pickIntegers = (column: Int32Array, rows: Int32Array): Int32Array =>
  rows.map((row) => column[row] as number);

/** The first row of an ascending column that is not below a value; how many there are where all are. */
export function firstFrom(column: Int32Array | Float64Array, value: number): number {
  let [low, high] = [0, column.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((column[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
