import { type StoredValues, storedValues } from '../market-data/bar-rows.js';
import type { AskedMinuteBars } from './intraday.service.js';

/** One bar within a day as the stored row that it is. */
export interface IntradayRow extends StoredValues {
  readonly _id: string;
  readonly symbol: string;
  readonly timestamp: Date;
}

/** The moments of a column. */
export const momentsOf = (timestamp: Float64Array): Date[] => Array.from(timestamp, (moment) => new Date(moment));

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
      ...storedValues(bars, row),
    };
  });
}
