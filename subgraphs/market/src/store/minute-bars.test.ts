import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aDuckDb, type TestDuckDb } from '../test/a-duck-db.js';
import { type MinuteBars, type MinuteBarsQuery, readMinuteBars } from './minute-bars.js';

const MINUTES = [
  "'A', '2024-03-01 14:58', 10, 12, 9, 11, 100",
  "'A', '2024-03-01 14:59', 11, 15, 10, 14, 200",
  "'A', '2024-03-01 15:00', 14, 14, 13, 13, 50",
  "'A', '2024-03-01 15:01', NULL, NULL, NULL, 12, NULL",
  "'A', '2024-03-01 15:07', 20, 21, 19, 20, 10",
  "'B', '2024-03-01 15:00', 1, 1, 1, 1, 1",
];

let db: TestDuckDb;
beforeAll(async () => {
  db = await aDuckDb();
  await db.query(
    `INSERT INTO minute_bars VALUES ${MINUTES.map((row) => `(${row}, 'test', TIMESTAMP '2024-03-02')`).join(', ')}`,
  );
});
afterAll(() => db.close());

const read = (query: Partial<MinuteBarsQuery> = {}, symbol = 'A') =>
  readMinuteBars(db, symbol, { from: null, to: null, interval: 'MINUTE', limit: 100, ...query });
const timesOf = ({ at }: MinuteBars) => Array.from(at, (moment) => new Date(moment).toISOString().slice(11, 16));
const rowOf = ({ open, high, low, close, volume }: MinuteBars, row: number) =>
  [open, high, low, close, volume].map((column) => column[row]);

describe('minute bars', () => {
  it('are those of the symbol in a range, both ends included, oldest first', async () => {
    const bars = await read({ from: '2024-03-01T14:59:00.000Z', to: '2024-03-01T15:01:00.000Z' });
    expect(timesOf(bars)).toEqual(['14:59', '15:00', '15:01']);
    expect(rowOf(bars, 2)).toEqual([Number.NaN, Number.NaN, Number.NaN, 12, Number.NaN]);
    expect(bars.truncated).toBe(false);
  });

  it('are the newest under a limit, which says that it left some out', async () => {
    const bars = await read({ limit: 2 });
    expect([timesOf(bars), bars.truncated]).toEqual([['15:01', '15:07'], true]);
    expect((await read({ limit: 5 })).truncated).toBe(false);
  });

  it('become longer ones that stand on their start by the clock', async () => {
    const five = await read({ interval: 'FIVE_MINUTES' });
    expect(timesOf(five)).toEqual(['14:55', '15:00', '15:05']);
    expect(rowOf(five, 0)).toEqual([10, 15, 9, 14, 300]);
    expect(rowOf(five, 1)).toEqual([14, Number.NaN, Number.NaN, 12, Number.NaN]);
    const hours = await read({ interval: 'HOUR', limit: 1 });
    expect([timesOf(hours), hours.truncated]).toEqual([['15:00'], true]);
  });

  it('are none for a symbol without', async () => {
    expect(timesOf(await read({}, 'NONE'))).toEqual([]);
  });
});
