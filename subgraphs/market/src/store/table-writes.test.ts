import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { aDuckDb, type TestDuckDb } from '../test/a-duck-db.js';
import { inTransaction } from './duck-db.js';

let db: TestDuckDb;
beforeAll(async () => {
  db = await aDuckDb();
});
afterAll(() => db.close());

const INSERT = "INSERT INTO splits VALUES ('A', DATE '2020-01-06', 2, NULL)";
const count = () => db.writes.count('splits');

it.each([
  [INSERT],
  ['UPDATE splits SET ratio = 3'],
  ['DELETE FROM "splits"'],
  ["INSERT OR REPLACE INTO splits VALUES ('A', DATE '2020-01-06', 2, NULL)"],
  ["MERGE INTO splits USING (SELECT 'A' AS symbol) AS came USING (symbol) WHEN MATCHED THEN DELETE"],
  ['TRUNCATE splits'],
  ['UPDATE memory.main."splits" SET ratio = 3'],
  ['ALTER TABLE splits ADD COLUMN more INTEGER'],
  ['DROP TABLE IF EXISTS splits'],
  ['CREATE TABLE splits AS SELECT 1 AS ratio'],
])('counts %s, once it has run', async (sql) => {
  const before = count();
  await db.query(sql);
  expect(count()).toBe(before + 1);
});

it('counts nothing that reads, that writes elsewhere or that fails', async () => {
  const before = count();
  await db.query('SELECT * FROM splits');
  await db.query('FROM splits');
  await db.query('DELETE FROM dividends WHERE symbol IN (SELECT symbol FROM splits)');
  await expect(db.query('UPDATE splits SET nothing = 1')).rejects.toThrow('nothing');
  expect(count()).toBe(before);
});

it('counts what a transaction writes when it is kept, and nothing of one that is not', async () => {
  const before = count();
  await db.session(async (session) => {
    await inTransaction(session, async () => {
      await session.execute('DELETE FROM splits');
      expect(count()).toBe(before);
    });
    expect(count()).toBe(before + 1);
    const failing = inTransaction(session, async () => {
      await session.execute('DELETE FROM splits');
      throw new Error('on purpose');
    });
    await expect(failing).rejects.toThrow('on purpose');
    await session.execute('UPDATE splits SET ratio = 4');
  });
  expect(count()).toBe(before + 2);
});

it('counts a view that takes the place of another', async () => {
  await db.transaction(({ execute }) => execute('CREATE OR REPLACE VIEW "shown" AS SELECT 1'));
  expect(db.writes.count('shown')).toBe(1);
});
