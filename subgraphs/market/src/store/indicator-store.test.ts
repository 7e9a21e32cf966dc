import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { aDuckDb, dailyCloses, type TestDuckDb } from '../test/a-duck-db.js';
import { createIndicatorStore, type IndicatorQuery, type IndicatorStore } from './indicator-store.js';

const SMA_2: IndicatorQuery = { type: 'SMA', period: 2, from: null, to: null };

let db: TestDuckDb;
let store: IndicatorStore;
beforeEach(async () => {
  db = await aDuckDb();
  store = createIndicatorStore(db);
  await db.addBars('A', dailyCloses([1, 2, 3, 4]));
  await db.addBars('B', dailyCloses([10, 20]));
});
afterEach(() => db.close());

const valuesOf = async (symbol: string, query = SMA_2) => [...((await store.read([symbol], query))[0]?.value ?? [])];
const storedOf = async (symbol: string) => {
  const columns = await db.query(
    `SELECT "values"::VARCHAR FROM technical_indicators WHERE symbol = '${symbol}' ORDER BY indicator_type, date`,
  );
  return columns.texts(0).map((text) => JSON.parse(text ?? ''));
};

describe('the indicator store', () => {
  it('computes a series over all prices and keeps it by period', async () => {
    expect(await valuesOf('A')).toEqual([Number.NaN, 1.5, 2.5, 3.5]);
    expect((await storedOf('A')).slice(1)).toEqual([{ 2: 1.5 }, { 2: 2.5 }, { 2: 3.5 }]);
  });

  it('reads a kept series in two statements for any number of symbols, without computing it again', async () => {
    await store.read(['A', 'B'], SMA_2);
    db.statements.length = 0;
    const [b, none, a] = await store.read(['B', 'NONE', 'A'], SMA_2);
    expect([b?.value.length, none?.value.length, a?.value.length]).toEqual([2, 0, 4]);
    expect(db.statements.length).toBe(2);
  });

  it('keeps several periods of one indicator beside each other', async () => {
    await valuesOf('A');
    expect(await valuesOf('A', { ...SMA_2, period: 3 })).toEqual([Number.NaN, Number.NaN, 2, 3]);
    expect((await storedOf('A')).at(-1)).toEqual({ 2: 3.5, 3: 3 });
    expect(await valuesOf('A')).toEqual([Number.NaN, 1.5, 2.5, 3.5]);
  });

  it('computes anew when a price changed or a bar came, and forgets the periods of former prices', async () => {
    await valuesOf('A');
    await valuesOf('A', { ...SMA_2, period: 3 });
    await db.query(`UPDATE market_data SET close_price = 6 WHERE symbol = 'A' AND date = DATE '2020-01-04'`);
    expect(await valuesOf('A')).toEqual([Number.NaN, 1.5, 2.5, 4.5]);
    expect((await storedOf('A')).at(-1)).toEqual({ 2: 4.5 });
    await db.addBars('A', { '2020-01-05': 8 });
    expect(await valuesOf('A', { ...SMA_2, period: 3 })).toEqual([Number.NaN, Number.NaN, 2, 11 / 3, 17 / 3]);
  });

  it('cuts the range out of the whole series, so that its start needs no warm-up', async () => {
    expect(await valuesOf('A', { ...SMA_2, from: '2020-01-03', to: '2020-01-03' })).toEqual([2.5]);
  });

  it('writes a series once when several ask for it at the same time', async () => {
    await Promise.all([1, 2, 3, 4].map(() => valuesOf('A')));
    expect((await storedOf('A')).length).toBe(4);
  });
});
