import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { aDuckDb, dailyCloses, type TestDuckDb } from '../test/a-duck-db.js';
import { createPricedBars, type NewestQuery, type PricedBars } from './priced-bars.js';

let db: TestDuckDb;
let priced: PricedBars;
beforeEach(async () => {
  db = await aDuckDb();
  await db.addBars('A', dailyCloses([1, 2, 3, 5]));
  await db.addBars('B', dailyCloses([10, 20, 40]));
  priced = createPricedBars(db, 3, 2 ** 20);
});
afterEach(() => db.close());

const ALL: NewestQuery = { bars: 2, asOf: null, symbols: null };

/** Closes of the two newest bars by symbol and age, and whether they came from memory. */
async function newest(query: Partial<NewestQuery> = {}, of = priced) {
  const { bars, asOf, symbols } = { ...ALL, ...query };
  const ctes = await of.ctes({ bars, asOf, symbols });
  const columns = await db.query(
    `WITH ${ctes} SELECT symbol || age || ': ' || close_price || ' ' || change FROM priced WHERE age < 2 ORDER BY ALL`,
    { bars, asOf, ...(symbols && { symbols }) },
  );
  return { isKept: ctes.includes('bars_in_memory.'), rows: columns.texts(0) };
}
const BOTH = ['A0: 5.0 2.0', 'A1: 3.0 1.0', 'B0: 40.0 20.0', 'B1: 20.0 10.0'];

describe('the newest bars', () => {
  it('are kept when they are asked for the second time, and are the same before and after', async () => {
    expect(await newest()).toEqual({ isKept: false, rows: BOTH });
    expect(await newest()).toEqual({ isKept: true, rows: BOTH });
    expect(await newest({ symbols: ['B'] })).toEqual({ isKept: true, rows: BOTH.slice(2) });
  });

  it('are kept anew once bars are written, and asked for twice', async () => {
    for (const _time of [1, 2]) await newest();
    await db.addBars('B', { '2020-01-04': 50 });
    const rows = [...BOTH.slice(0, 2), 'B0: 50.0 10.0', 'B1: 40.0 20.0'];
    expect(await newest()).toEqual({ isKept: false, rows });
    expect(await newest()).toEqual({ isKept: true, rows });
  });

  it('are made once by all who ask at a time', async () => {
    await newest();
    db.statements.length = 0;
    const found = await Promise.all([1, 2, 3].map(() => newest()));
    expect(found.map(({ isKept }) => isKept)).toEqual([true, true, true]);
    expect(db.statements.filter((sql) => sql.startsWith('CREATE')).length).toBe(1);
  });

  it.each([
    ['up to another day', { asOf: '2020-01-02' }],
    ['of more bars than are kept', { bars: 4 }],
  ])('are read from what is stored, %s', async (_what, query) => {
    for (const _time of [1, 2]) await newest();
    expect((await newest(query)).isKept).toBe(false);
  });

  it('are not kept where they would take more than they may', async () => {
    const small = createPricedBars(db, 3, 300);
    for (const _time of [1, 2]) await newest({}, small);
    db.statements.length = 0;
    expect(await newest({}, small)).toEqual({ isKept: false, rows: BOTH });
    expect(db.statements.length).toBe(1);
  });
});
