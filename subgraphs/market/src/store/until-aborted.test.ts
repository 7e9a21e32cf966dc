import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aDuckDb, type TestDuckDb } from '../test/a-duck-db.js';

/** Would take minutes. */
const ENDLESS = 'SELECT count(*) FROM range(3000000) AS a(x), range(3000000) AS b(y) WHERE (a.x * b.y) % 7 = 3';
let db: TestDuckDb;

beforeAll(async () => {
  db = await aDuckDb();
});
afterAll(() => db.close());

describe('a query of which nobody waits for the answer any more', () => {
  it('is stopped, with the reason, and its connection goes on to serve', async () => {
    const controller = new AbortController();
    const left = new Error('left');
    const answers = [1, 2, 3].map(() => db.untilAborted(controller.signal).query(ENDLESS));
    setImmediate(() => controller.abort(left));
    expect(await Promise.allSettled(answers)).toEqual(answers.map(() => ({ status: 'rejected', reason: left })));
    expect((await db.query('SELECT 1')).integers(0)).toEqual(new Int32Array([1]));
  });

  it('is not begun when it was too late already', async () => {
    db.statements.length = 0;
    await expect(db.untilAborted(AbortSignal.abort(new Error('late'))).query('SELECT 1')).rejects.toThrow('late');
    expect(db.statements).toEqual([]);
  });

  it('fails as ever where nobody left', async () => {
    const { signal } = new AbortController();
    await expect(db.untilAborted(signal).query('SELECT nonsense')).rejects.toThrow(/nonsense/);
    expect((await db.untilAborted(signal).query('SELECT 2')).integers(0)).toEqual(new Int32Array([2]));
  });
});
