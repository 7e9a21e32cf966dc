import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type DuckDb, openDuckDb } from './duck-db.js';

let db: DuckDb;
beforeAll(async () => {
  db = await openDuckDb(':memory:', { poolSize: 1 });
});
afterAll(() => db.close());

// More than one chunk of 2048 rows, and not whole bytes of the last one's validity
const ROWS = 5_001;
const rowNumbers = Array.from({ length: ROWS }, (_, row) => row);

describe('a result read by columns', () => {
  it('has each number at its place, and NaN for null', async () => {
    const read = await db.query(
      `SELECT CASE WHEN i % 3 > 0 THEN i / 8 END, i::BIGINT * 1000, i::INTEGER, CASE WHEN i % 5 > 0 THEN 'row ' || i END
       FROM range($rows) rows(i) ORDER BY i`,
      { rows: ROWS },
    );
    expect(read.rowCount).toBe(ROWS);
    expect([...read.numbers(0)]).toEqual(rowNumbers.map((row) => (row % 3 > 0 ? row / 8 : Number.NaN)));
    expect([...read.numbers(1)]).toEqual(rowNumbers.map((row) => row * 1000));
    expect([...read.integers(2)]).toEqual(rowNumbers);
    const texts = rowNumbers.map((row) => (row % 5 > 0 ? `row ${row}` : null));
    expect(read.texts(3)).toEqual(texts);
    expect([2_047, 2_048, 5_000, 4_999, 5_001].map((row) => read.text(3, row))).toEqual([
      texts[2_047],
      texts[2_048],
      null,
      texts[4_999],
      null,
    ]);
  });

  it('takes no other numbers for whole ones', async () => {
    const read = await db.query('SELECT 1.5::DOUBLE');
    expect(() => read.integers(0)).toThrow('Expected an INTEGER column, but got DOUBLE.');
  });
});
