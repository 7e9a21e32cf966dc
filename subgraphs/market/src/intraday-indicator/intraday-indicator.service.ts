import type { IndicatorPool } from '../indicator-threads/indicator-pool.js';
import type { IndicatorOf } from '../indicator-threads/indicator-task.js';
import type { AskedMinuteBars } from '../intraday/intraday.service.js';
import { firstFrom } from '../store/bar-series.js';
import type { DuckDb } from '../store/duck-db.js';
import { readMinutePrices } from '../store/minute-bars.js';
import { type IndicatorInput, readIndicators } from '../technical-indicator/read-indicators.js';

/** An indicator, and the moments of its values. */
export interface IntradayIndicator {
  readonly symbol: string;
  readonly indicatorType: IndicatorOf['type'];
  readonly interval: AskedMinuteBars['interval'];
  readonly params: IndicatorOf['params'];
  readonly rowCount: number;
  /** Milliseconds since 1970. */
  readonly timestamp: Float64Array;
  /** NaN where there are too few bars before. */
  readonly outputs: readonly Float64Array[];
}

export interface IntradayIndicatorService {
  /** 1 to 10 indicators over the bars of a series, in the order asked. */
  of(series: AskedMinuteBars, indicators: readonly IndicatorInput[]): Promise<IntradayIndicator[]>;
}

/** One per request. A symbol's minutes may be millions: they are in memory for one question at a time. */
export const createIntradayIndicatorService = (
  db: DuckDb,
  pool: IndicatorPool,
  signal: AbortSignal | undefined,
): IntradayIndicatorService => ({
  async of({ symbol, interval, to, timestamp: shown }, indicators) {
    const asked = readIndicators(indicators);
    const { timestamp, outputs } = await pool.inTurn(async () => {
      const { timestamp: all, ...prices } = await readMinutePrices(db, { symbol, interval, to });
      // The series was read before: later bars may have come
      const [start, end] = [
        firstFrom(all, shown[0] ?? Number.POSITIVE_INFINITY),
        firstFrom(all, (shown.at(-1) ?? 0) + 1),
      ];
      const computed = await pool.compute(prices, asked, { start, signal });
      const count = Math.max(end - start, 0);
      return {
        timestamp: all.slice(start, start + count),
        outputs: computed.map((columns) => columns.map((values) => values.subarray(0, count))),
      };
    });
    return asked.map(({ type, params }, index) => ({
      symbol,
      indicatorType: type,
      interval,
      params,
      rowCount: timestamp.length,
      timestamp,
      outputs: outputs[index] ?? [],
    }));
  },
});
