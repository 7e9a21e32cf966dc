import { EngineError } from './engine-error.js';
import { toEpochDay, toIsoDate } from './epoch-day.js';
import type { Bars } from './types.js';

/** A column as a store or a graph gives it: null where there is no value. */
export type Column = ArrayLike<number | null>;

/** One symbol's bars as columns of equal length, oldest first. */
export interface BarColumns {
  date: readonly string[];
  open: Column;
  high: Column;
  low: Column;
  close: Column;
  volume: Column;
}

/** Bars from columns with nulls. Throws INVALID_BARS if the columns aren't what {@link assertBars} asks for. */
export function barsFromColumns(symbol: string, columns: BarColumns): Bars {
  const bars: Bars = {
    symbol,
    dates: Int32Array.from(columns.date, toEpochDay),
    open: toFloats(columns.open),
    high: toFloats(columns.high),
    low: toFloats(columns.low),
    close: toFloats(columns.close),
    volume: toFloats(columns.volume),
  };
  assertBars(bars);
  return bars;
}

/** The bars from an index to before another: views into the same memory. */
export function sliceBars({ symbol, dates, open, high, low, close, volume }: Bars, from: number, to: number): Bars {
  return {
    symbol,
    dates: dates.subarray(from, to),
    open: open.subarray(from, to),
    high: high.subarray(from, to),
    low: low.subarray(from, to),
    close: close.subarray(from, to),
    volume: volume.subarray(from, to),
  };
}

function toFloats(column: Column): Float64Array {
  return Float64Array.from(column, (value) => value ?? Number.NaN);
}

/** Bars the engine can run on: at least one, columns of one length, dates rising, closes above 0, other prices above 0 or NaN, volumes at least 0 or NaN. */
export function assertBars({ symbol, dates, open, high, low, close, volume }: Bars): void {
  if (dates.length === 0) throw new EngineError('INVALID_BARS', `Expected bars of ${symbol}, got none.`, { symbol });
  for (const column of [open, high, low, close, volume]) {
    if (column.length === dates.length) continue;
    const message = `Expected ${dates.length} values in each column of ${symbol}, got ${column.length}.`;
    throw new EngineError('INVALID_BARS', message, { symbol });
  }
  for (let i = 0; i < dates.length; i++) {
    if (i > 0 && (dates[i] as number) <= (dates[i - 1] as number)) {
      fail(i, `expected a date after the bar before it, ${toIsoDate(dates[i - 1] as number)}`);
    }
    if (!isPrice(close[i] as number)) fail(i, `expected a close above 0, got ${close[i]}`);
  }
  for (const [name, column] of Object.entries({ open, high, low })) {
    const odd = column.findIndex((price) => !isPrice(price) && !Number.isNaN(price));
    if (odd >= 0) fail(odd, `expected the ${name} above 0 or none, got ${column[odd]}`);
  }
  const odd = volume.findIndex((count) => count < 0 || count === Number.POSITIVE_INFINITY);
  if (odd >= 0) fail(odd, `expected a volume of at least 0 or none, got ${volume[odd]}`);

  function fail(index: number, fault: string): never {
    const date = toIsoDate(dates[index] as number);
    throw new EngineError('INVALID_BARS', `${symbol} on ${date}: ${fault}.`, { symbol, date });
  }
}

function isPrice(value: number): boolean {
  return value > 0 && value < Number.POSITIVE_INFINITY;
}
