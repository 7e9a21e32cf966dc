import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dateOfDay } from '../store/dates.js';
import { loadSampleSeries } from '../store/load-sample.js';
import { readRollingStatistics } from '../store/rolling-statistics.js';
import { readSeasonality, type Season } from '../store/seasonality.js';
import { aDuckDb, type TestDuckDb } from './a-duck-db.js';

const SYMBOLS = ['AAPL', 'FB', 'KO'];
const TOLERANCE = 1e-9;

let db: TestDuckDb;
beforeAll(async () => {
  db = await aDuckDb();
  await loadSampleSeries(db);
});
afterAll(() => db.close());

const read = (name: string, condition: string) => {
  const file = fileURLToPath(new URL(`../../reference/${name}.parquet`, import.meta.url));
  return db.query(`FROM read_parquet('${file}') ${condition}`);
};

/** Rows that differ from the expected ones by more than the tolerance, or in being unknown. */
const differing = (expected: Float64Array, actual: Float64Array | undefined): number[] =>
  [...expected.keys()].filter((row) => {
    const [wanted, own] = [expected[row] ?? 0, actual?.[row] ?? Number.NaN];
    return Number.isNaN(wanted) ? !Number.isNaN(own) : !(Math.abs(own - wanted) <= TOLERANCE);
  });

describe.each(SYMBOLS)('on %s, as pandas computes them', (symbol) => {
  it.each([20, 252])(
    'are volatility, beta and drawdown over %i returns, those too early for a window included',
    async (window) => {
      const expected = await read(
        'rolling-statistics',
        `SELECT (date - DATE '1970-01-01')::INTEGER, volatility, beta, drawdown
       WHERE symbol = '${symbol}' AND "window" = ${window} ORDER BY date`,
      );
      const query = { benchmark: '^GSPC', window, from: '2011-06-01', to: '2013-03-01' };
      const own = (await readRollingStatistics(db, SYMBOLS, query)).find((statistics) => statistics.symbol === symbol);
      expect(Array.from(own?.day ?? [], dateOfDay)).toEqual(Array.from(expected.integers(0), dateOfDay));
      expect(differing(expected.numbers(1), own?.volatility)).toEqual([]);
      expect(differing(expected.numbers(2), own?.beta)).toEqual([]);
      expect(differing(expected.numbers(3), own?.drawdown)).toEqual([]);
      expect(own?.day.length).toBeGreaterThan(190);
    },
  );

  it.each<Season>(['MONTH', 'WEEKDAY'])('are returns by %s', async (by) => {
    const expected = await read(
      'seasonality',
      `SELECT season::INTEGER, "count"::INTEGER, mean, median, deviation, positive_share
       WHERE symbol = '${symbol}' AND "by" = '${by}' ORDER BY season`,
    );
    const own = (await readSeasonality(db, SYMBOLS, { by, from: null, to: null })).filter(
      (row) => row.symbol === symbol,
    );
    expect(own.map(({ season, count }) => [season, count])).toEqual(
      Array.from(expected.integers(0), (season, row) => [season, expected.integers(1)[row]]),
    );
    const figures = [
      own.map(({ mean }) => mean),
      own.map(({ median }) => median),
      own.map(({ deviation }) => deviation ?? Number.NaN),
      own.map(({ positiveShare }) => positiveShare),
    ];
    figures.forEach((figure, index) => {
      expect(differing(expected.numbers(2 + index), Float64Array.from(figure))).toEqual([]);
    });
    expect(own.length).toBeGreaterThan(4);
  });
});
