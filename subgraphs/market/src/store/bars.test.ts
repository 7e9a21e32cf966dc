import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aDuckDb, type TestDuckDb } from '../test/a-duck-db.js';
import { type Bars, type BarsQuery, readBars } from './bars.js';
import { dateOfDay } from './dates.js';

let db: TestDuckDb;
beforeAll(async () => {
  db = await aDuckDb();
  await db.addBars('A', {
    '2020-01-30': [10, 12, 9, 11, 100],
    '2020-01-31': [11, 15, 10, 14, 200],
    '2020-02-03': [14, 14, 13, 13, 50],
    '2020-02-04': [null, null, null, 12, null],
    '2021-01-04': [20, 21, 19, 20, 10],
  });
  await db.addBars('B', { '2020-01-31': 5, '2020-02-03': 6 });
});
beforeEach(() => {
  db.statements.length = 0;
});
afterAll(() => db.close());

const ALL: BarsQuery = { from: null, to: null, interval: 'DAY', limit: null };
const datesOf = (bars: Bars | undefined) => Array.from(bars?.day ?? [], dateOfDay);
const rowOf = (bars: Bars | undefined, row: number) =>
  [bars?.open, bars?.high, bars?.low, bars?.close, bars?.volume].map((column) => column?.[row]);

describe('readBars', () => {
  it('reads any number of symbols in one statement, in the order asked, empty for one without bars', async () => {
    const [b, none, a] = await readBars(db, db.kept, ['B', 'NONE', 'A'], ALL);
    expect([b, none, a].map((bars) => bars?.symbol)).toEqual(['B', 'NONE', 'A']);
    expect(datesOf(b)).toEqual(['2020-01-31', '2020-02-03']);
    expect(none).toMatchObject({ rowCount: 0, truncated: false });
    expect(a?.rowCount).toBe(5);
    expect(db.statements.length).toBe(1);
  });

  it('includes both ends of a range', async () => {
    const [a] = await readBars(db, db.kept, ['A'], { ...ALL, from: '2020-01-31', to: '2020-02-03' });
    expect(datesOf(a)).toEqual(['2020-01-31', '2020-02-03']);
  });

  it('has bars in order that came in another one', async () => {
    await db.addBars('C', { '2020-02-04': [3, 3, 3, 3, 30], '2020-01-31': 1 });
    await db.addBars('C', { '2020-02-03': [2, 2, 2, 2, 20] });
    const [c] = await readBars(db, db.kept, ['C'], { ...ALL, limit: 2 });
    expect(datesOf(c)).toEqual(['2020-02-03', '2020-02-04']);
    expect([rowOf(c, 0), rowOf(c, 1)]).toEqual([
      [2, 2, 2, 2, 20],
      [3, 3, 3, 3, 30],
    ]);
    expect([c?.truncated, c?.source(0)]).toEqual([true, 'test']);
  });

  it('has NaN for what is unknown', async () => {
    const [a] = await readBars(db, db.kept, ['A'], ALL);
    expect(rowOf(a, 3)).toEqual([Number.NaN, Number.NaN, Number.NaN, 12, Number.NaN]);
    expect(rowOf(a, 0)).toEqual([10, 12, 9, 11, 100]);
  });

  it('keeps the newest bars of each symbol under a limit, and says that it left some out', async () => {
    const [a, b] = await readBars(db, db.kept, ['A', 'B'], { ...ALL, limit: 2 });
    expect(datesOf(a)).toEqual(['2020-02-04', '2021-01-04']);
    expect(a?.truncated).toBe(true);
    expect(datesOf(b)).toEqual(['2020-01-31', '2020-02-03']);
    expect(b?.truncated).toBe(false);
  });

  it.each([
    ['WEEK', ['2020-01-31', '2020-02-04', '2021-01-04']],
    ['MONTH', ['2020-01-31', '2020-02-04', '2021-01-04']],
    ['QUARTER', ['2020-02-04', '2021-01-04']],
    ['YEAR', ['2020-02-04', '2021-01-04']],
  ] as const)('puts bars of a %s on the last trading day in it', async (interval, dates) => {
    const [a] = await readBars(db, db.kept, ['A'], { ...ALL, interval });
    expect(datesOf(a)).toEqual(dates);
  });

  it('makes a longer bar of the first open, the highest high, the lowest low, the last close and all volume', async () => {
    const [a] = await readBars(db, db.kept, ['A'], { ...ALL, interval: 'MONTH' });
    expect(rowOf(a, 0)).toEqual([10, 15, 9, 14, 300]);
  });

  it('leaves unknown in a longer bar what one of its days does not know', async () => {
    const [a] = await readBars(db, db.kept, ['A'], { ...ALL, interval: 'MONTH' });
    expect(rowOf(a, 1)).toEqual([14, Number.NaN, Number.NaN, 12, Number.NaN]);
  });
});
