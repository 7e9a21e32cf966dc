import { orNull } from '../market-data/bar-rows.js';
import type { AskedMinuteBars } from './intraday.service.js';

/** One bar within a day as the stored row that it is. */
export interface IntradayRow {
  readonly _id: string;
  readonly symbol: string;
  readonly timestamp: Date;
  readonly open_price: number | null;
  readonly high_price: number | null;
  readonly low_price: number | null;
  readonly close_price: number | null;
  readonly volume: number | null;
  readonly data_source: string | null;
  readonly created_at: Date;
}

/** A series as rows, for who asks for rows. The id of a longer bar names its interval. */
export function intradayRows(bars: AskedMinuteBars): IntradayRow[] {
  const { symbol, interval } = bars;
  return Array.from(bars.timestamp, (moment, row) => {
    const timestamp = new Date(moment);
    const id = `${symbol}:${timestamp.toISOString()}`;
    return {
      _id: interval === 'MINUTE' ? id : `${id}:${interval}`,
      symbol,
      timestamp,
      open_price: orNull(bars.open[row]),
      high_price: orNull(bars.high[row]),
      low_price: orNull(bars.low[row]),
      close_price: orNull(bars.close[row]),
      volume: orNull(bars.volume[row]),
      data_source: bars.source(row),
      created_at: new Date(bars.createdAt[row] ?? 0),
    };
  });
}
