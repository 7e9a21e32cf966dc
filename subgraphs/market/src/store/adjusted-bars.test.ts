import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aDuckDb, type TestDuckDb } from '../test/a-duck-db.js';
import type { Adjustment } from './adjusted-bars.js';
import { type BarsQuery, readBars } from './bars.js';

// A was traded at 60, 66, then 2 for 1 and a dividend of 1 at once at 32, then 3 for 1 at 11, then a dividend of 0.5 at 10.
let db: TestDuckDb;
beforeAll(async () => {
  db = await aDuckDb();
  await db.addBars('A', {
    '2020-01-02': [9, 12, 8, 10, 600],
    '2020-01-03': [10, 12, 9, 11, 600],
    '2020-01-06': [10, 11, 10, 32 / 3, 300],
    '2020-01-07': [null, null, null, 11, null],
    '2020-01-08': [10, 11, 10, 10, 100],
  });
  await db.addBars('B', { '2020-01-02': 5 });
  await db.query(`INSERT INTO splits VALUES ('A', '2020-01-06', 2, NULL), ('A', '2020-01-07', 3, NULL)`);
  await db.query(`INSERT INTO dividends VALUES ('A', '2019-12-31', 7, 'test'), ('A', '2020-01-06', 1, 'test'),
    ('A', '2020-01-08', 0.5, 'test'), ('B', '2020-01-03', 5, 'test')`);
  db.statements.length = 0;
});
afterAll(() => db.close());

const read = (adjustment: Adjustment, query: Partial<BarsQuery> = {}) =>
  readBars(db, db.kept, ['B', 'A', 'NONE'], {
    from: null,
    to: null,
    interval: 'DAY',
    limit: null,
    adjustment,
    ...query,
  });

function expectClose(actual: Float64Array | undefined, expected: readonly number[]): void {
  const rounded = (values: Iterable<number>) => Array.from(values, (value) => Math.round(value * 1e9) / 1e9);
  expect(rounded(actual ?? [])).toEqual(rounded(expected));
}

describe('bars', () => {
  it('are as traded where nothing is adjusted for: later splits multiplied back, volume divided', async () => {
    const [, a] = await read('RAW');
    expectClose(a?.close, [60, 66, 32, 11, 10]);
    expectClose(a?.open, [54, 60, 30, Number.NaN, 10]);
    expectClose(a?.volume, [100, 100, 100, Number.NaN, 100]);
  });

  it('shrink before each dividend by its share of the close before, with volume as for splits', async () => {
    const [, a] = await read('TOTAL_RETURN');
    // The dividend of 1 came with the 2-for-1 and before the 3-for-1: a third of today's share
    const first = 1 - 1 / 3 / 11;
    const second = 1 - 0.5 / 11;
    expectClose(a?.close, [10 * first * second, 11 * first * second, (32 / 3) * second, 11 * second, 10]);
    expectClose(a?.volume, [600, 600, 300, Number.NaN, 100]);
  });

  it('leave out a dividend of the whole price', async () => {
    const [b] = await read('TOTAL_RETURN');
    expectClose(b?.close, [5]);
  });

  it('are adjusted alike whichever range is asked for, and before they become longer bars', async () => {
    const [, all] = await read('TOTAL_RETURN');
    const [, part] = await read('TOTAL_RETURN', { to: '2020-01-03' });
    expect([...(part?.close ?? [])]).toEqual([...(all?.close.subarray(0, 2) ?? [])]);
    const [, week] = await read('RAW', { interval: 'WEEK', to: '2020-01-06' });
    expectClose(week?.high, [72, 33]);
  });

  it.each(['RAW', 'SPLIT', 'TOTAL_RETURN'] as const)(
    'are one statement for any number of symbols, %s',
    async (kind) => {
      db.statements.length = 0;
      const series = await read(kind);
      expect(series.map(({ symbol, rowCount }) => [symbol, rowCount])).toEqual([
        ['B', 1],
        ['A', 5],
        ['NONE', 0],
      ]);
      expect(db.statements.length).toBe(1);
    },
  );
});
