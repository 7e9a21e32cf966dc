import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CompanyService } from '../company/company.service.js';
import { sma } from '../indicators/moving-averages.js';
import { rsi } from '../indicators/relative-strength.js';
import { createPricedBars } from '../store/priced-bars.js';
import { aDuckDb, dailyCloses, type TestDuckDb } from '../test/a-duck-db.js';
import { createScreenService, type ScreenInput, type ScreenService } from './screen.service.js';
import { BARS_OF_MOST } from './screen-metrics.js';

const WAVE = Array.from({ length: 120 }, (_value, index) => 100 + 10 * Math.sin(index / 3) + index / 10);
const NO_FIGURES = { operating_income: null, total_assets: null, employees: null };
const companies = {
  symbolsInSectors: async () => ['UP'],
  figures: async () => [
    { symbol: 'UP', revenue: 200, net_income: 50, total_equity: -10, ...NO_FIGURES },
    { symbol: 'WAVE', revenue: 1000, net_income: 100, total_equity: 400, ...NO_FIGURES },
  ],
} as Partial<CompanyService> as CompanyService;

let db: TestDuckDb;
let screens: ScreenService;
beforeAll(async () => {
  db = await aDuckDb();
  await db.addBars('WAVE', dailyCloses(WAVE));
  await db.addBars('UP', dailyCloses(WAVE.map((_close, index) => 1 + index)));
  await db.addBars('NEW', Object.fromEntries(Object.entries(dailyCloses(WAVE)).slice(-5)));
  await db.addBars('GONE', dailyCloses([1, 2, 3]));
});
afterAll(() => db.close());

/** Asks twice, after which bars are in memory where they are kept. */
async function screen(input: Partial<ScreenInput>) {
  await screens.screen({ filters: [], limit: 50, ...input });
  return screens.screen({ filters: [], limit: 50, ...input });
}
const symbolsOf = async (input: Partial<ScreenInput>) => (await screen(input)).map(({ symbol }) => symbol);

describe.each([
  ['what is stored', 0],
  ['what is in memory', 2 ** 30],
])('a screen of %s', (_what, maxBytes) => {
  beforeAll(() => {
    screens = createScreenService(db, companies, createPricedBars(db, BARS_OF_MOST, maxBytes));
  });

  it('measures RSI and SMA as the indicators do', async () => {
    const closes = Float64Array.from(WAVE);
    const [row] = await screen({ symbols: ['WAVE'], filters: [{ metric: 'RSI' }, { metric: 'SMA', window: 50 }] });
    expect(row?.values[0]?.value).toBeCloseTo(rsi(closes, 14).at(-1) ?? 0, 9);
    expect(row?.values[1]?.value).toBeCloseTo(sma(closes, 50).at(-1) ?? 0, 9);
    expect(row?.values.map(({ window }) => window)).toEqual([14, 50]);
  });

  it('measures a return over so many bars, and volatility a year', async () => {
    const [row] = await screen({
      symbols: ['UP'],
      filters: [{ metric: 'RETURN', window: 20 }, { metric: 'VOLATILITY' }],
    });
    expect(row?.values[0]?.value).toBeCloseTo(120 / 100 - 1, 12);
    const logs = Array.from({ length: 20 }, (_value, index) => Math.log((101 + index) / (100 + index)));
    const mean = logs.reduce((sum, value) => sum + value, 0) / 20;
    const variance = logs.reduce((sum, value) => sum + (value - mean) ** 2, 0) / 19;
    expect(row?.values[1]?.value).toBeCloseTo(Math.sqrt(variance * 252), 12);
  });

  it('leaves out symbols without a bar in the week up to the day', async () => {
    expect(await symbolsOf({})).toEqual(['NEW', 'UP', 'WAVE']);
    expect(await symbolsOf({ asOf: '2020-01-04' })).toEqual(['GONE', 'UP', 'WAVE']);
  });

  it('sorts what can not be measured last, either way', async () => {
    expect(await symbolsOf({ sort: { metric: 'RSI', direction: 'DESC' } })).toEqual(['UP', 'WAVE', 'NEW']);
    expect(await symbolsOf({ sort: { metric: 'RSI', direction: 'ASC' } })).toEqual(['WAVE', 'UP', 'NEW']);
  });

  it('does not pass what can not be measured, and holds all conditions', async () => {
    expect(await symbolsOf({ filters: [{ metric: 'SMA', window: 50 }] })).toEqual(['UP', 'WAVE']);
    expect(
      await symbolsOf({
        filters: [
          { metric: 'CLOSE_PRICE', min: 115 },
          { metric: 'RSI', min: 99 },
        ],
      }),
    ).toEqual(['UP']);
    expect(await symbolsOf({ sectors: ['any'] })).toEqual(['UP']);
    expect(await symbolsOf({ sectors: ['any'], symbols: ['wave'] })).toEqual([]);
  });

  it('measures the depth below the highest close, and volume by its mean', async () => {
    await db.addBars('DEEP', {
      '2020-04-26': [1, 1, 1, 10, 10],
      '2020-04-27': [1, 1, 1, 20, 20],
      '2020-04-28': [1, 1, 1, 15, 90],
    });
    const [row] = await screen({
      symbols: ['DEEP'],
      filters: [
        { metric: 'DRAWDOWN', window: 3 },
        { metric: 'VOLUME_RATIO', window: 3 },
      ],
    });
    expect(row?.values.map(({ value }) => value)).toEqual([15 / 20 - 1, 90 / 40]);
    await db.query(`DELETE FROM market_data WHERE symbol = 'DEEP'`);
  });

  it('filters and sorts by figures, and has none for a company without', async () => {
    const rows = await screen({ filters: [{ metric: 'NET_MARGIN', min: 0 }], sort: { metric: 'REVENUE' } });
    expect(rows.map(({ symbol, values }) => [symbol, ...values.map(({ value }) => value)])).toEqual([
      ['WAVE', 0.1, 1000],
      ['UP', 0.25, 200],
    ]);
    expect(await symbolsOf({ filters: [{ metric: 'RETURN_ON_EQUITY' }] })).toEqual(['WAVE']);
    expect(await symbolsOf({ filters: [{ metric: 'EMPLOYEES' }] })).toEqual([]);
  });

  it('ranks each symbol among all that are measured, before filters', async () => {
    const rows = await screen({ filters: [{ metric: 'CLOSE_PRICE', min: 120.5 }], sort: { metric: 'REVENUE' } });
    expect(rows.map(({ symbol, values }) => [symbol, ...values.map(({ percentile }) => percentile)])).toEqual([
      ['WAVE', 0.5, 1],
      ['NEW', 0.5, null],
    ]);
    expect(await symbolsOf({ filters: [{ metric: 'CLOSE_PRICE', minPercentile: 0.5 }] })).toEqual(['NEW', 'WAVE']);
    expect(await symbolsOf({ filters: [{ metric: 'CLOSE_PRICE', maxPercentile: 0.4 }] })).toEqual(['UP']);
  });

  it('measures alike what has a long history, or gaps in it', async () => {
    const long = await aDuckDb();
    const closes = Array.from({ length: 2_000 }, (_value, index) => 100 + 10 * Math.sin(index / 3) + index / 10);
    const days = Object.entries(dailyCloses(closes));
    await long.addBars('LONG', Object.fromEntries(days));
    const { screen: ask } = createScreenService(long, companies, createPricedBars(long, BARS_OF_MOST, maxBytes));
    const filters = [{ metric: 'RSI' }, { metric: 'SMA', window: 30 }, { metric: 'RETURN', window: 5 }] as const;
    const values = async () => {
      await ask({ filters });
      return (await ask({ filters })).map((row) => row.values.map(({ value }) => value ?? Number.NaN));
    };
    const expected = (of: readonly number[]) => [
      rsi(Float64Array.from(of), 14).at(-1) ?? 0,
      sma(Float64Array.from(of), 30).at(-1) ?? 0,
      (of.at(-1) ?? 0) / (of.at(-6) ?? 0) - 1,
    ];
    const expectClose = (found: number[][], wanted: number[][]) => {
      expect(found.map(({ length }) => length)).toEqual(wanted.map(({ length }) => length));
      found.flat().forEach((value, index) => {
        expect(value).toBeCloseTo(wanted.flat()[index] ?? 0, 10);
      });
    };
    expectClose(await values(), [expected(closes)]);
    const isKept = (index: number) => index < 900 || index >= 1_990;
    await long.addBars('GAP', Object.fromEntries(days.filter((_day, index) => isKept(index))));
    expectClose(await values(), [expected(closes.filter((_close, index) => isKept(index))), expected(closes)]);
    await long.close();
  });

  it('is one statement over all symbols', async () => {
    const input = { filters: [{ metric: 'RSI' }, { metric: 'RSI', window: 5 }, { metric: 'REVENUE' }] } as const;
    await screen(input);
    db.statements.length = 0;
    await screens.screen(input);
    expect(db.statements.length).toBe(1);
    expect(db.statements[0]?.includes('FROM market_data')).toBe(maxBytes === 0);
  });

  it.each([
    [{ limit: 501 }, 'Expected `limit` from 1 to 500, but got 501.'],
    [{ filters: [{ metric: 'RSI', window: 1 }] }, 'Expected `window` of RSI from 2 to 1000, but got 1.'],
    [{ filters: [{ metric: 'CLOSE_PRICE', window: 5 }] }, 'Expected no `window` for CLOSE_PRICE, but got 5.'],
    [{ filters: [{ metric: 'RSI', minPercentile: 1.5 }] }, 'Expected a percentile from 0 to 1 for RSI, but got 1.5.'],
    [
      { filters: [{ metric: 'RSI', minPercentile: 0.9, maxPercentile: 0.1 }] },
      'Expected `minPercentile` up to `maxPercentile` for RSI, but got 0.9 and 0.1.',
    ],
    [{ filters: [{ metric: 'RSI', min: 2, max: 1 }] }, 'Expected `min` up to `max` for RSI, but got 2 and 1.'],
  ] as const)('refuses %j', async (input, message) => {
    await expect(screen(input)).rejects.toThrow(message);
  });
});
