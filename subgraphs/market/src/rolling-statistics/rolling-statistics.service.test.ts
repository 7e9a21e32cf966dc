import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { CompanyService } from '../company/company.service.js';
import { readSymbols } from '../company/symbols.js';
import { aDuckDb, dailyCloses, type TestDuckDb } from '../test/a-duck-db.js';
import { deepestDrawdown } from './deepest-drawdown.js';
import { createRollingStatisticsService, type RollingArgs } from './rolling-statistics.service.js';

const MARKET = [100, 101, 99, 102, 103];
const companies = { allKnown: async (symbols) => readSymbols(symbols) } as Partial<CompanyService> as CompanyService;

let db: TestDuckDb;
beforeAll(async () => {
  db = await aDuckDb();
  await db.addBars('M', dailyCloses(MARKET));
  await db.addBars('FLAT', dailyCloses([5, 5, 5, 5, 5]));
  await db.addBars('FALL', dailyCloses([10, 8, 10, 7, 6]));
});
beforeEach(() => {
  db.statements.length = 0;
});
afterAll(() => db.close());

const ask = (symbols: readonly string[], args: Partial<RollingArgs> = {}) =>
  createRollingStatisticsService(db, companies).ofAll(symbols, { benchmark: 'm', window: 2, ...args });

describe('rolling statistics', () => {
  it('come for any number of symbols in one statement, in the order asked, empty for one without bars', async () => {
    const all = await ask(['FALL', 'none', 'M']);
    expect(all.map(({ symbol, day }) => [symbol, day.length])).toEqual([
      ['FALL', 5],
      ['NONE', 0],
      ['M', 5],
    ]);
    expect(db.statements.length).toBe(1);
  });

  it('have a beta of 1 of the benchmark to itself, of 0 of what never moves, and none to what never moves', async () => {
    const [own, flat] = await ask(['M', 'FLAT']);
    expect([...(own?.beta ?? [])]).toEqual([Number.NaN, Number.NaN, 1, 1, 1]);
    expect([...(flat?.beta ?? [])]).toEqual([Number.NaN, Number.NaN, 0, 0, 0]);
    const [toFlat] = await ask(['M'], { benchmark: 'FLAT' });
    expect([...(toFlat?.beta ?? [])].every(Number.isNaN)).toBe(true);
  });

  it('rest on bars before the range, but for drawdowns, which begin with it', async () => {
    const [fall] = await ask(['FALL'], { from: '2020-01-02' });
    expect([...(fall?.volatility ?? [])].map(Number.isNaN)).toEqual([true, false, false, false]);
    expect([...(fall?.drawdown ?? [])]).toEqual([0, 0, 7 / 10 - 1, 6 / 10 - 1]);
  });

  it('know the deepest fall, and whether it was made up for', async () => {
    const [fall, flat] = await ask(['FALL', 'FLAT']);
    expect(fall && deepestDrawdown(fall)).toEqual({
      depth: 6 / 10 - 1,
      peakDate: '2020-01-03',
      troughDate: '2020-01-05',
      recoveredDate: null,
    });
    expect(flat && deepestDrawdown(flat)).toBeNull();
    const [early] = await ask(['FALL'], { to: '2020-01-03' });
    expect(early && deepestDrawdown(early)).toMatchObject({ troughDate: '2020-01-02', recoveredDate: '2020-01-03' });
  });

  it.each([
    [[], {}, 'Expected 1 to 20 different symbols, but got 0.'],
    [Array.from({ length: 21 }, (_value, index) => `S${index}`), {}, 'Expected 1 to 20 different symbols, but got 21.'],
    [['M'], { window: 1 }, 'Expected `window` from 2 to 1000, but got 1.'],
    [['M'], { window: 1001 }, 'Expected `window` from 2 to 1000, but got 1001.'],
  ])('refuse %j with %j', async (symbols, args, message) => {
    await expect(ask(symbols, args)).rejects.toThrow(message);
  });
});
