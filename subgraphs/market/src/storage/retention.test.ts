import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { aDuckDb, type TestDuckDb } from '../test/a-duck-db.js';
import { applyRetention } from './retention.js';

let db: TestDuckDb;
beforeEach(async () => {
  db = await aDuckDb();
  await db.addBars('A', { '2020-01-01': 1, '2020-01-02': 2 });
  await db.query("UPDATE market_data SET created_at = TIMESTAMP '2024-03-10 12:00:00' WHERE date = DATE '2020-01-02'");
});
afterEach(() => db.close());

const RULE = { table: 'market_data', column: 'created_at', days: 30 };
const daysLeft = async () => (await db.query('SELECT date::VARCHAR FROM market_data ORDER BY date')).texts(0);

describe('retention', () => {
  it('deletes what is older than its days, and says how much of which table', async () => {
    const exactly = Date.UTC(2024, 3, 9, 12);
    expect(await applyRetention(db, [RULE], exactly)).toEqual([{ table: 'market_data', rows: 1 }]);
    expect(await daysLeft()).toEqual(['2020-01-02']);
    expect(await applyRetention(db, [RULE], exactly + 1)).toEqual([{ table: 'market_data', rows: 1 }]);
    expect(await daysLeft()).toEqual([]);
  });

  it('goes by when a minute was, not by when it came in', async () => {
    await db.query(`INSERT INTO minute_bars (symbol, timestamp, close_price, data_source, created_at)
      VALUES ('A', '2024-03-08 14:30', 1, 'test', '2024-04-01'), ('A', '2024-03-11 13:30', 2, 'test', '2024-04-01')`);
    const rule = { table: 'minute_bars', column: 'timestamp', days: 30 };
    expect(await applyRetention(db, [rule], Date.UTC(2024, 3, 9))).toEqual([{ table: 'minute_bars', rows: 1 }]);
    expect([...(await db.query('SELECT close_price FROM minute_bars')).numbers(0)]).toEqual([2]);
  });

  it('deletes nothing of a table that is not there', async () => {
    expect(await applyRetention(db, [{ ...RULE, table: 'no_such_table' }], Date.UTC(2030, 0, 1))).toEqual([]);
  });

  it('deletes nothing without a rule, and nothing at all where one fails', async () => {
    const now = Date.UTC(2030, 0, 1);
    expect(await applyRetention(db, [], now)).toEqual([]);
    await expect(applyRetention(db, [RULE, { ...RULE, column: 'no_such_column' }], now)).rejects.toThrow(
      /no_such_column/,
    );
    expect(await daysLeft()).toEqual(['2020-01-01', '2020-01-02']);
  });
});
