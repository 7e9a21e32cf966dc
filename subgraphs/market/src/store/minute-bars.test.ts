import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aDuckDb, type TestDuckDb } from '../test/a-duck-db.js';
import { type IntradayInterval, type MinuteBars, type MinuteBarsQuery, readMinuteBars } from './minute-bars.js';

interface Minute {
  readonly at: number;
  readonly prices: readonly (number | null)[];
}

const MINUTE_MS = 60_000;
const OPENING = Date.UTC(2024, 2, 1, 14, 30);

/** Two sessions with gaps, and a few minutes of closes only. */
const MINUTES: readonly Minute[] = Array.from({ length: 780 }, (_, index): Minute => {
  const at = OPENING + (index < 390 ? index : index - 390 + 3 * 1440) * MINUTE_MS;
  const close = 100 + 10 * Math.sin(index / 7) + (index % 5);
  const isWhole = index % 97 !== 0;
  return {
    at,
    prices: isWhole ? [close - 1, close + 2, close - 3, close, 10 * index] : [null, null, null, close, null],
  };
}).filter((_, index) => index % 11 !== 3);

let db: TestDuckDb;
beforeAll(async () => {
  db = await aDuckDb();
  const rows = MINUTES.map(
    ({ at, prices }) => `('A', epoch_ms(${at}), ${prices.map(String).join(', ')}, 'test', TIMESTAMP '2024-03-09')`,
  );
  await db.query(
    `INSERT INTO minute_bars (symbol, timestamp, open_price, high_price, low_price, close_price, volume, data_source, created_at)
     VALUES ${rows.join(', ')}, ('B', TIMESTAMP '2024-03-01 15:00', 1, 1, 1, 1, 1, 'test', TIMESTAMP '2024-03-09')`,
  );
});
afterAll(() => db.close());

const read = (query: Partial<MinuteBarsQuery> = {}, symbol = 'A') =>
  readMinuteBars(db, symbol, { from: null, to: null, interval: 'MINUTE', limit: 10_000, ...query });

const rowsOf = ({ timestamp, open, high, low, close, volume }: MinuteBars) =>
  Array.from(timestamp, (at, row) => [at, ...[open, high, low, close, volume].map((column) => column[row])]);

/** The same bars, put together one minute after another. */
function expected(minutes: number, among: readonly Minute[] = MINUTES) {
  const bars = new Map<number, Minute[]>();
  for (const minute of among) {
    const start = minute.at - (minute.at % (minutes * MINUTE_MS));
    bars.set(start, [...(bars.get(start) ?? []), minute]);
  }
  return [...bars].map(([start, parts]) => {
    const column = (index: number) => parts.map(({ prices }) => prices[index] ?? Number.NaN);
    const [opens, highs, lows, closes, volumes] = [0, 1, 2, 3, 4].map(column) as [
      number[],
      number[],
      number[],
      number[],
      number[],
    ];
    const volume = volumes.reduce((sum, value) => sum + value, 0);
    return [start, opens[0], Math.max(...highs), Math.min(...lows), closes.at(-1), volume];
  });
}

describe('bars within days', () => {
  it.each<[IntradayInterval, number]>([
    ['MINUTE', 1],
    ['FIVE_MINUTES', 5],
    ['FIFTEEN_MINUTES', 15],
    ['THIRTY_MINUTES', 30],
    ['HOUR', 60],
  ])('of a %s are what their minutes make up, unknown where one is', async (interval, minutes) => {
    const bars = await read({ interval });
    expect(rowsOf(bars)).toEqual(expected(minutes));
    expect([bars.rowCount, bars.truncated]).toEqual([expected(minutes).length, false]);
  });

  it('are those of a range, both ends included, also where a longer bar is cut by it', async () => {
    const [first, last] = [OPENING + 7 * MINUTE_MS, OPENING + 100 * MINUTE_MS];
    const within = MINUTES.filter(({ at }) => at >= first && at <= last);
    const range = { from: new Date(first).toISOString(), to: new Date(last).toISOString() };
    expect(rowsOf(await read(range))).toEqual(expected(1, within));
    expect(rowsOf(await read({ ...range, interval: 'HOUR' }))).toEqual(expected(60, within));
  });

  it('are the newest under a limit, which says that it left some out', async () => {
    for (const interval of ['MINUTE', 'HOUR'] as const) {
      const all = rowsOf(await read({ interval }));
      const newest = await read({ interval, limit: 3 });
      expect([rowsOf(newest), newest.rowCount, newest.truncated]).toEqual([all.slice(-3), 3, true]);
      expect((await read({ interval, limit: all.length })).truncated).toBe(false);
    }
  });

  it('are none for a symbol without', async () => {
    expect(rowsOf(await read({}, 'NONE'))).toEqual([]);
  });
});
