import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SAMPLE_FOLDER } from '../store/load-sample.js';
import { aDuckDb, type TestDuckDb } from '../test/a-duck-db.js';
import { tradingDays } from './trading-days.js';

let db: TestDuckDb;
beforeAll(async () => {
  db = await aDuckDb();
});
afterAll(() => db.close());

describe('the trading calendar', () => {
  it('has the very days on which the sample has a price of Apple, 1990 to 2022', async () => {
    const columns = await db.query(
      "SELECT date::VARCHAR FROM read_parquet($file) WHERE symbol = 'AAPL' ORDER BY date",
      { file: `${SAMPLE_FOLDER}/market_data.parquet` },
    );
    const traded = columns.texts(0);
    const days = tradingDays(1990, 2022).filter((day) => day <= String(traded.at(-1)));
    expect(days).toEqual(traded);
  });

  it.each([
    ['2021-12-31', true, "New Year's Day on a Saturday is not kept"],
    ['2022-06-20', false, 'Juneteenth on a Sunday is kept on Monday'],
    ['2021-06-18', true, 'Juneteenth is none before 2022'],
    ['2024-03-29', false, 'Good Friday'],
    ['2026-07-03', false, 'Independence Day on a Saturday is kept on Friday'],
    ['2025-01-09', false, 'a day of mourning'],
    ['2030-12-24', true, 'a day before a holiday'],
  ])('says of %s: %s, since %s', (day, isOpen) => {
    expect(tradingDays(2021, 2030).includes(day)).toBe(isOpen);
  });
});
