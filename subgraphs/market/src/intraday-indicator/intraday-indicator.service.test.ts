import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createIndicatorPool } from '../indicator-threads/indicator-pool.js';
import { readMinuteBars } from '../store/minute-bars.js';
import { aDuckDb, type TestDuckDb } from '../test/a-duck-db.js';
import { createIntradayIndicatorService } from './intraday-indicator.service.js';

const pool = createIndicatorPool();
let db: TestDuckDb;
beforeAll(async () => {
  db = await aDuckDb();
});
afterAll(async () => {
  await pool.close();
  await db.close();
});

const addMinutes = (closes: readonly number[], first: number) =>
  db.query(
    `INSERT INTO minute_bars (symbol, timestamp, close_price, data_source, created_at) VALUES ${closes.map(
      (close, index) => `('A', TIMESTAMP '2024-03-01 15:${first + index}', ${close}, 'test', now())`,
    )}`,
  );

it('has a value for each bar of the series, also where more bars have come since that was read', async () => {
  await addMinutes([1, 2, 3, 4], 10);
  const bars = await readMinuteBars(db, 'A', { from: null, to: null, interval: 'MINUTE', limit: 3 });
  const series = { ...bars, symbol: 'A', interval: 'MINUTE', to: null, downsampledFrom: null } as const;
  await addMinutes([50, 60], 14);
  const [sma] = await createIntradayIndicatorService(db, pool, undefined).of(series, [
    { type: 'SMA', params: { period: 2 } },
  ]);
  expect(sma?.timestamp).toEqual(series.timestamp);
  expect([sma?.rowCount, ...(sma?.outputs[0] ?? [])]).toEqual([3, 1.5, 2.5, 3.5]);
});
