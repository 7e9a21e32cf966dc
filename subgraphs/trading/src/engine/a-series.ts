import { toEpochDay } from './epoch-day.js';
import type { Bars } from './types.js';

/** What a test cares about; `from` and the days after it make the dates, opens default to the closes, highs and lows to the extremes of both. */
export interface SeriesShape {
  symbol?: string;
  from?: string;
  close: readonly number[];
  open?: readonly number[];
  dates?: readonly string[];
  /** Of every bar. Default 1,000,000. */
  volume?: number;
}

/** Bars for a test: one a calendar day. */
export function aSeries({
  symbol = 'AAPL',
  from = '2024-01-01',
  close,
  open = close,
  dates,
  volume = 1e6,
}: SeriesShape): Bars {
  const days = dates?.map(toEpochDay) ?? close.map((_, i) => toEpochDay(from) + i);
  return {
    symbol,
    dates: Int32Array.from(days),
    open: Float64Array.from(open),
    high: Float64Array.from(close, (price, i) => Math.max(price, open[i] as number)),
    low: Float64Array.from(close, (price, i) => Math.min(price, open[i] as number)),
    close: Float64Array.from(close),
    volume: new Float64Array(close.length).fill(volume),
  };
}

/** The first `length` bars. */
export function truncated({ symbol, dates, open, high, low, close, volume }: Bars, length: number): Bars {
  return {
    symbol,
    dates: dates.slice(0, length),
    open: open.slice(0, length),
    high: high.slice(0, length),
    low: low.slice(0, length),
    close: close.slice(0, length),
    volume: volume.slice(0, length),
  };
}
