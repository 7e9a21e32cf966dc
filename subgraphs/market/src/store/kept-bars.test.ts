import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { aDuckDb, dailyCloses, type TestDuckDb } from '../test/a-duck-db.js';
import type { DuckDb } from './duck-db.js';
import { createKeptBars, type KeptBars } from './kept-bars.js';

let db: TestDuckDb;
let kept: KeptBars;
beforeEach(async () => {
  db = await aDuckDb();
  kept = createKeptBars(1024 * 1024);
  await db.addBars('A', dailyCloses([1, 2, 3]));
  await db.addBars('B', dailyCloses([10, 20]));
});
afterEach(() => db.close());

const closesOf = async (symbols: readonly string[], of: DuckDb = db) =>
  (await kept.read(of, symbols)).map(({ close }) => [...close]);

describe('kept bars', () => {
  it('are read once, those that are missing in one statement', async () => {
    expect(await closesOf(['A'])).toEqual([[1, 2, 3]]);
    expect(await closesOf(['B', 'NONE', 'A'])).toEqual([[10, 20], [], [1, 2, 3]]);
    expect(db.statements.length).toBe(2);
    expect(await closesOf(['NONE', 'A', 'B'])).toEqual([[], [1, 2, 3], [10, 20]]);
    expect(db.statements.length).toBe(2);
  });

  it('have all that is stored of each row', async () => {
    await db.addBars('C', { '2020-01-03': [2, 4, 1, 3, 50] });
    await db.query(`INSERT INTO market_data (symbol, date, close_price, data_source, created_at)
      VALUES ('C', DATE '2020-01-02', 2, 'a source of a long name', TIMESTAMP '2024-01-02 03:04:05')`);
    const [c] = await kept.read(db, ['C']);
    expect([c?.day, c?.open, c?.high, c?.low, c?.close, c?.volume].map((column) => [...(column ?? [])])).toEqual([
      [18263, 18264],
      [Number.NaN, 2],
      [Number.NaN, 4],
      [Number.NaN, 1],
      [2, 3],
      [Number.NaN, 50],
    ]);
    expect([c?.source(0), c?.source(1)]).toEqual(['a source of a long name', 'test']);
    expect([...(c?.createdAt ?? [])]).toEqual([Date.UTC(2024, 0, 2, 3, 4, 5), Date.UTC(2024, 0, 1)]);
  });

  it('are read anew once bars are written, by whatever connection', async () => {
    await closesOf(['A', 'B']);
    await db.query("UPDATE market_data SET close_price = 7 WHERE symbol = 'A' AND date = DATE '2020-01-01'");
    expect(await closesOf(['A', 'B'])).toEqual([
      [7, 2, 3],
      [10, 20],
    ]);
    await db.transaction(({ execute }) => execute("DELETE FROM market_data WHERE symbol = 'B'"));
    expect(await closesOf(['B'])).toEqual([[]]);
  });

  it('stay while other tables are written', async () => {
    await closesOf(['A']);
    await db.query("INSERT INTO splits VALUES ('A', DATE '2020-01-06', 2, NULL)");
    db.statements.length = 0;
    await closesOf(['A']);
    expect(db.statements).toEqual([]);
  });

  it('are of one moment, and not kept, where bars are written while some of them are read', async () => {
    await closesOf(['A']);
    const writing: DuckDb = {
      ...db,
      async query(...args) {
        const columns = await db.query(...args);
        await db.query('UPDATE market_data SET close_price = close_price + 1');
        return columns;
      },
    };
    // B is read before all are written: A would be of another moment
    expect(await closesOf(['A', 'B'], writing)).toEqual([
      [2, 3, 4],
      [11, 21],
    ]);
    expect(await closesOf(['A', 'B'])).toEqual([
      [3, 4, 5],
      [12, 22],
    ]);
  });

  it('are dropped, those asked longest ago first, where they take more than they may', async () => {
    kept = createKeptBars(2 * 2500);
    await db.addBars('C', dailyCloses([5]));
    await closesOf(['A']);
    await closesOf(['B']);
    await closesOf(['A']);
    await closesOf(['C']);
    db.statements.length = 0;
    await closesOf(['A', 'C']);
    expect(db.statements.length).toBe(0);
    await closesOf(['B']);
    expect(db.statements.length).toBe(1);
  });

  it('serve what they have and up to 50 symbols more, and nothing where they may take nothing', async () => {
    const many = Array.from({ length: 50 }, (_value, index) => `S${index}`);
    expect(kept.serves(db, many)).toBe(true);
    expect(kept.serves(db, [...many, 'A'])).toBe(false);
    await closesOf(['A']);
    expect(kept.serves(db, [...many, 'A'])).toBe(true);
    expect(createKeptBars(0).serves(db, ['A'])).toBe(false);
  });
});
