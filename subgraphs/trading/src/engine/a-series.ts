import { toEpochDay } from './epoch-day.js';
import type { Bars } from './types.js';

/** What a test cares about; `from` and the days after it make the dates, opens default to the closes, highs and lows to the extremes of both. */
export interface SeriesShape {
  symbol?: string;
  from?: string;
  close: readonly number[];
  open?: readonly number[];
  high?: readonly number[];
  low?: readonly number[];
  dates?: readonly string[];
  /** Of every bar, or of each. Default 1,000,000. */
  volume?: number | readonly number[];
}

/** Bars for a test: one a calendar day. */
export function aSeries({
  symbol = 'AAPL',
  from = '2024-01-01',
  close,
  open = close,
  high = close.map((price, i) => Math.max(price, open[i] as number)),
  low = close.map((price, i) => Math.min(price, open[i] as number)),
  dates,
  volume = 1e6,
}: SeriesShape): Bars {
  const days = dates?.map(toEpochDay) ?? close.map((_, i) => toEpochDay(from) + i);
  return {
    symbol,
    dates: Int32Array.from(days),
    open: Float64Array.from(open),
    high: Float64Array.from(high),
    low: Float64Array.from(low),
    close: Float64Array.from(close),
    volume: Float64Array.from(close, (_, i) => (typeof volume === 'number' ? volume : (volume[i] as number))),
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
