import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aDuckDb, type TestDuckDb } from '../test/a-duck-db.js';
import { dateOfDay, dateOrNull } from './dates.js';
import { type EconomicTransform, readAsOf, readEconomicSeries } from './economic-series.js';

const VALUES: Readonly<Record<string, readonly (readonly [string, number])[]>> = {
  QUARTERS: [
    ['2019-01-01', 100],
    ['2019-04-01', 110],
    ['2019-07-01', -5],
    ['2020-01-01', 150],
    ['2020-04-01', 121],
    ['2020-07-01', 130],
  ],
  DAYS: [
    ['2019-01-03', 10],
    ['2019-03-01', 20],
    ['2020-01-07', 15],
    ['2020-03-10', 25],
  ],
};

let db: TestDuckDb;
beforeAll(async () => {
  db = await aDuckDb();
  const rows = Object.entries(VALUES).flatMap(([type, values]) =>
    values.map(
      ([date, value]) =>
        `('${type}:${date}', '${type}', DATE '${date}', ${value}, 'points', 'test', TIMESTAMP '2024-01-01')`,
    ),
  );
  await db.query(`INSERT INTO economic_indicators VALUES ${rows.join(', ')}`);
  await db.addBars('A', { '2018-12-31': 1, '2019-04-01': 2, '2019-06-28': 3, '2020-07-01': 4 });
});
afterAll(() => db.close());

const series = (transform: EconomicTransform, from: string | null = null, indicatorType = 'QUARTERS') => ({
  indicatorType,
  transform,
  from,
  to: null,
});
const valuesOf = async (...args: Parameters<typeof series>) => {
  const { value } = await readEconomicSeries(db, series(...args), 100);
  return Array.from(value, (number) => Math.round(number * 1e9) / 1e9);
};

describe('an economic series', () => {
  it('is its values, by date, in a range', async () => {
    const { day, value } = await readEconomicSeries(db, series('LEVEL', '2020-01-01'), 2);
    expect(Array.from(day, dateOfDay)).toEqual(['2020-01-01', '2020-04-01']);
    expect([...value]).toEqual([150, 121]);
  });

  it('is differences from the value before, also from one before the range', async () => {
    expect(await valuesOf('DIFFERENCE')).toEqual([Number.NaN, 10, -115, 155, -29, 9]);
    expect(await valuesOf('DIFFERENCE', '2020-04-01')).toEqual([-29, 9]);
  });

  it('is a change from the year before where there was a value above 0', async () => {
    expect(await valuesOf('YEAR_ON_YEAR')).toEqual([Number.NaN, Number.NaN, Number.NaN, 0.5, 0.1, Number.NaN]);
  });

  it('takes for a year before the newest of the week up to that day, and nothing older', async () => {
    expect(await valuesOf('YEAR_ON_YEAR', '2020-01-01', 'DAYS')).toEqual([0.5, Number.NaN]);
  });

  it('is an index of 100 at the first value of the range', async () => {
    expect(await valuesOf('INDEX', '2019-04-01')).toEqual([100, -4.545454545, 136.363636364, 110, 118.181818182]);
  });

  it('is joined to bars by what was known on the day, in one statement', async () => {
    db.statements.length = 0;
    const joined = await readAsOf(db, series('LEVEL'), { symbol: 'A', lagDays: 0, from: null, to: null });
    expect(db.statements.length).toBe(1);
    expect(Array.from(joined.day, dateOfDay)).toEqual(['2018-12-31', '2019-04-01', '2019-06-28', '2020-07-01']);
    expect([...joined.close]).toEqual([1, 2, 3, 4]);
    expect([...joined.value]).toEqual([Number.NaN, 110, 110, 130]);
    expect(Array.from(joined.valueDay, dateOrNull)).toEqual([null, '2019-04-01', '2019-04-01', '2020-07-01']);
  });

  it('counts as known only after the lag, and bars have a range of their own', async () => {
    const bars = { symbol: 'A', lagDays: 90, from: '2019-01-01', to: '2019-12-31' };
    const joined = await readAsOf(db, series('LEVEL'), bars);
    expect([...joined.value]).toEqual([100, 100]);
  });
});
