import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aDuckDb, type TestDuckDb } from '../test/a-duck-db.js';
import { readDayMoves } from './day-moves.js';

let db: TestDuckDb;
beforeAll(async () => {
  db = await aDuckDb();
  await db.addBars('A', { '2020-01-02': 10, '2020-01-03': 15, '2020-01-06': 12, '2020-01-15': 6 });
  await db.addBars('B', { '2020-01-03': 1, '2020-01-06': 2 });
});
afterAll(() => db.close());

describe('moves of days', () => {
  it('are of the day and of the next bar, in the order asked, in one statement', async () => {
    const moves = await readDayMoves(db, [
      { symbol: 'B', date: '2020-01-03' },
      { symbol: 'A', date: '2020-01-03' },
      { symbol: 'A', date: '2020-01-02' },
      { symbol: 'NONE', date: '2020-01-03' },
    ]);
    expect(moves).toEqual([
      { move: null, nextMove: 1 },
      { move: 0.5, nextMove: 12 / 15 - 1 },
      { move: null, nextMove: 0.5 },
      { move: null, nextMove: null },
    ]);
    expect(db.statements.length).toBe(1);
  });

  it('have no own move on a day without a bar, and no next one later than a week', async () => {
    const moves = await readDayMoves(db, [
      { symbol: 'A', date: '2020-01-05' },
      { symbol: 'A', date: '2020-01-07' },
      { symbol: 'A', date: '2020-01-08' },
    ]);
    expect(moves).toEqual([
      { move: null, nextMove: 12 / 15 - 1 },
      { move: null, nextMove: null },
      { move: null, nextMove: -0.5 },
    ]);
  });
});
