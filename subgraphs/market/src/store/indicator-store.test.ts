import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { aDuckDb, dailyCloses, type TestDuckDb } from '../test/a-duck-db.js';
import type { IndicatorAsk, IndicatorRange } from './indicator-series.js';
import { createIndicatorStore, type IndicatorStore } from './indicator-store.js';

const WHOLE = { from: null, to: null };
const sma = (symbol: string, period = 2): IndicatorAsk => ({ symbol, type: 'SMA', params: { period } });

let db: TestDuckDb;
let store: IndicatorStore;
beforeEach(async () => {
  db = await aDuckDb();
  store = createIndicatorStore(db, db.kept, { often: 1 });
  await db.addBars('A', dailyCloses([1, 2, 3, 4]));
  await db.addBars('B', dailyCloses([10, 20]));
});
afterEach(() => db.close());

const valuesOf = async (ask: IndicatorAsk, range: IndicatorRange = WHOLE) => [
  ...((await store.read([ask], range))[0]?.outputs[0] ?? []),
];
const storedOf = async (symbol: string) => {
  const columns = await db.query(
    `SELECT "values"::VARCHAR FROM technical_indicators WHERE symbol = $symbol ORDER BY indicator_type, date`,
    { symbol },
  );
  return columns.texts(0).map((text) => JSON.parse(text ?? ''));
};

describe('the indicator store', () => {
  it('computes a series over all prices and keeps it by period', async () => {
    expect(await valuesOf(sma('A'))).toEqual([Number.NaN, 1.5, 2.5, 3.5]);
    expect((await storedOf('A')).slice(1)).toEqual([{ 2: 1.5 }, { 2: 2.5 }, { 2: 3.5 }]);
  });

  it('keeps a series when it is asked for the third time, and answers the same before and after', async () => {
    store = createIndicatorStore(db, db.kept);
    const rowsAfter: number[] = [];
    for (let count = 0; count < 4; count += 1) {
      expect(await valuesOf(sma('A'), { from: '2020-01-02', to: '2020-01-03' })).toEqual([1.5, 2.5]);
      rowsAfter.push((await storedOf('A')).length);
    }
    expect(rowsAfter).toEqual([0, 0, 4, 4]);
  });

  it('reads kept series in two statements for any number of symbols and indicators, without computing them again', async () => {
    const asks = [sma('B'), sma('A', 3), sma('A')];
    await store.read(asks, WHOLE);
    db.statements.length = 0;
    const read = await store.read(asks, WHOLE);
    expect(read.map(({ symbol, outputs }) => [symbol, [...(outputs[0] ?? [])]])).toEqual([
      ['B', [Number.NaN, 15]],
      ['A', [Number.NaN, Number.NaN, 2, 3]],
      ['A', [Number.NaN, 1.5, 2.5, 3.5]],
    ]);
    expect(db.statements.length).toBe(2);
  });

  it('computes what is not kept from one read of the bars, whatever the number of symbols and indicators', async () => {
    store = createIndicatorStore(db, db.kept);
    const read = await store.read([sma('B'), sma('A', 3), sma('NONE'), sma('A')], WHOLE);
    expect(read.map(({ outputs }) => outputs[0]?.length)).toEqual([2, 4, 0, 4]);
    expect(db.statements.length).toBe(2);
  });

  it('keeps several periods of one indicator beside each other', async () => {
    await store.read([sma('A'), sma('A', 3)], WHOLE);
    expect((await storedOf('A')).at(-1)).toEqual({ 2: 3.5, 3: 3 });
    expect(await valuesOf(sma('A'))).toEqual([Number.NaN, 1.5, 2.5, 3.5]);
    expect(await valuesOf(sma('A', 3))).toEqual([Number.NaN, Number.NaN, 2, 3]);
  });

  it('keeps all outputs of an indicator under its parameters, and reads them back to the last bit', async () => {
    await db.addBars('C', dailyCloses(Array.from({ length: 60 }, (_value, index) => 100 + 10 * Math.sin(index))));
    const params = { fastPeriod: 3, slowPeriod: 7, signalPeriod: 4 };
    const ask: IndicatorAsk = { symbol: 'C', type: 'MACD', params };
    const [computed] = await createIndicatorStore(db, db.kept).read([ask], WHOLE);
    const [kept] = await store.read([ask], WHOLE);
    expect(kept?.outputs).toEqual(computed?.outputs);
    expect(kept?.outputs.map((values) => values.findIndex((value) => !Number.isNaN(value)))).toEqual([9, 9, 9]);
    const [last] = (await storedOf('C')).slice(-1);
    expect(Object.keys(last['fastPeriod=3,slowPeriod=7,signalPeriod=4'])).toEqual(['macd', 'signal', 'histogram']);
  });

  it('computes anew when a price changed or a bar came, and forgets the periods of former prices', async () => {
    await store.read([sma('A'), sma('A', 3)], WHOLE);
    await db.query(`UPDATE market_data SET close_price = 6 WHERE symbol = 'A' AND date = DATE '2020-01-04'`);
    expect(await valuesOf(sma('A'))).toEqual([Number.NaN, 1.5, 2.5, 4.5]);
    expect((await storedOf('A')).at(-1)).toEqual({ 2: 4.5 });
    await db.addBars('A', { '2020-01-05': 8 });
    expect(await valuesOf(sma('A', 3))).toEqual([Number.NaN, Number.NaN, 2, 11 / 3, 17 / 3]);
  });

  it.each(['open_price', 'high_price', 'low_price', 'volume'])('computes anew when a %s changed', async (column) => {
    await db.addBars('C', { '2020-01-01': [1, 2, 1, 2, 10], '2020-01-02': [2, 4, 2, 3, 10] });
    const type = column === 'volume' ? 'OBV' : 'AVGPRICE';
    const ask: IndicatorAsk = { symbol: 'C', type, params: {} };
    const before = await valuesOf(ask);
    await db.query(`UPDATE market_data SET ${column} = 3 WHERE symbol = 'C' AND date = DATE '2020-01-02'`);
    const after = await valuesOf(ask);
    expect(after[0]).toBe(before[0]);
    expect(after[1]).not.toBe(before[1]);
  });

  it('cuts the range out of the whole series, so that its start needs no warm-up', async () => {
    expect(await valuesOf(sma('A'), { from: '2020-01-03', to: '2020-01-03' })).toEqual([2.5]);
  });

  it('writes a series once when several ask for it at the same time', async () => {
    await Promise.all([1, 2, 3, 4].map(() => valuesOf(sma('A'))));
    expect((await storedOf('A')).length).toBe(4);
  });
});
