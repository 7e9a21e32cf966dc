import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aDuckDb, dailyCloses, type TestDuckDb } from '../test/a-duck-db.js';
import { readCorrelations } from './correlations.js';
import { createKeptBars } from './kept-bars.js';

const wave = (phase: number) =>
  Array.from({ length: 60 }, (_value, day) => 100 + 9 * Math.sin(day / 3 + phase) + day / 5);
const all = (closes: readonly number[]) => Object.entries(dailyCloses(closes));
const without = (days: [string, number][], isLeftOut: (index: number) => boolean) =>
  days.filter((_day, index) => !isLeftOut(index));

const SERIES: Readonly<Record<string, [string, number][]>> = {
  A: all(wave(0)),
  B: all(wave(1)),
  GAPS: without(all(wave(2)), (index) => index % 7 === 3),
  LATE: without(all(wave(3)), (index) => index < 30),
  STILL: all(wave(0).map(() => 50)),
  ONE: all(wave(0)).slice(-1),
  REVERSED: all(wave(4)).toReversed(),
};
const SYMBOLS = Object.keys(SERIES);

let db: TestDuckDb;
beforeAll(async () => {
  db = await aDuckDb();
  for (const [symbol, days] of Object.entries(SERIES)) await db.addBars(symbol, Object.fromEntries(days));
});
afterAll(() => db.close());

/** Each day's return, since the bar before it. */
const returnsOf = (bars: [string, number][]) => {
  const days = bars.toSorted(([one], [other]) => one.localeCompare(other));
  return new Map(days.slice(1).map(([day, close], index) => [day, close / (days[index] as [string, number])[1] - 1]));
};

/** Pearson's coefficient over common days, by its definition, and how many those are. */
function expected(one: string, other: string): { value: number; size: number } {
  const [a, b] = [returnsOf(SERIES[one] ?? []), returnsOf(SERIES[other] ?? [])];
  const pairs = [...a].flatMap(([day, value]) => (b.has(day) ? [[value, b.get(day) ?? 0] as const] : []));
  const mean = (place: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[place], 0) / pairs.length;
  const [meanA, meanB] = [mean(0), mean(1)];
  const sum = (of: (x: number, y: number) => number) =>
    pairs.reduce((total, [x, y]) => total + of(x - meanA, y - meanB), 0);
  return { value: sum((x, y) => x * y) / Math.sqrt(sum((x) => x * x) * sum((_x, y) => y * y)), size: pairs.length };
}

describe('correlations', () => {
  it.each([
    ['of alike days', ['A', 'B']],
    ['of different days', SYMBOLS],
    ['of bars that are not stored by day', ['A', 'REVERSED']],
    ['of no two alike', ['GAPS', 'LATE', 'A']],
  ])('are what they are by definition, %s', async (_what, symbols) => {
    const { values, observations } = await readCorrelations(db, db.kept, symbols, { from: null, to: null });
    for (const [row, one] of symbols.entries()) {
      for (const [column, other] of symbols.entries()) {
        const { value, size } = expected(one, other);
        const found = values[row]?.[column] ?? Number.NaN;
        expect([one, other, observations[row]?.[column]]).toEqual([one, other, size]);
        expect([one, other, Number.isNaN(found)]).toEqual([one, other, size < 3 || Number.isNaN(value)]);
        if (!Number.isNaN(found)) expect(found).toBeCloseTo(value, 12);
      }
    }
  });

  it('is one statement, and none once the bars are in memory', async () => {
    db.statements.length = 0;
    const kept = createKeptBars(1024 * 1024);
    for (const _time of [1, 2]) {
      await readCorrelations(db, kept, SYMBOLS, { from: '2020-01-10', to: '2020-02-10' });
    }
    expect(db.statements.length).toBe(1);
  });
});
