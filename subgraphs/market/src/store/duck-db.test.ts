import { expect, it } from '@jest/globals';
import { openDuckDb } from './duck-db.js';

it('answers a statement that it ran before with the rows of now, whatever came in meanwhile', async () => {
  const db = await openDuckDb(':memory:', { poolSize: 1 });
  await db.query('CREATE TABLE bars (symbol VARCHAR, day INTEGER)');
  const symbolsOf = async () => (await db.query('SELECT symbol FROM bars GROUP BY symbol ORDER BY symbol')).texts(0);
  await db.query("INSERT INTO bars SELECT 'A', day FROM range(20000) AS days(day)");
  expect(await symbolsOf()).toEqual(['A']);
  await db.query(
    "INSERT INTO bars SELECT symbol, day FROM (VALUES ('W1'), ('W2')) AS new(symbol), range(20000) AS days(day)",
  );
  expect(await symbolsOf()).toEqual(['A', 'W1', 'W2']);
  await db.close();
});
