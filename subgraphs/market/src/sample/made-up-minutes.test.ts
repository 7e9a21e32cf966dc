import path from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SAMPLE_FOLDER } from '../store/load-sample.js';
import { buildMinutes } from './build-minutes.js';

const sample = (table: string) => `'${path.join(SAMPLE_FOLDER, `${table}.parquet`)}'`;

let instance: DuckDBInstance;
let connection: DuckDBConnection;
beforeAll(async () => {
  instance = await DuckDBInstance.create(':memory:');
  connection = await instance.connect();
  await connection.run(`CREATE TABLE market_data AS FROM ${sample('market_data')}`);
  await buildMinutes(connection);
});
afterAll(() => {
  connection.closeSync();
  instance.closeSync();
});

const rowsOf = async (sql: string) => (await connection.runAndReadAll(sql)).getRowsJson();

describe('made-up minutes', () => {
  it('are those of the sample, the same in every build', async () => {
    const file = sample('minute_bars');
    expect(
      await rowsOf(`(FROM minute_bars EXCEPT FROM ${file}) UNION ALL (FROM ${file} EXCEPT FROM minute_bars)`),
    ).toEqual([]);
  });

  it('make up the real days: open, high, low, close and volume are equal', async () => {
    const [[days, differing] = []] = await rowsOf(`
      WITH made AS (
        SELECT symbol, (timestamp AT TIME ZONE 'UTC' AT TIME ZONE 'America/New_York')::DATE AS date,
               arg_min(open_price, timestamp) AS open, max(high_price) AS high, min(low_price) AS low,
               arg_max(close_price, timestamp) AS close, sum(volume) AS volume, count(*) AS minutes
        FROM minute_bars GROUP BY ALL)
      SELECT count(*)::INTEGER, count(*) FILTER (WHERE (open, high, low, close, made.volume, minutes)
        IS DISTINCT FROM (open_price, high_price, low_price, close_price, day.volume, 390))::INTEGER
      FROM made JOIN market_data AS day USING (symbol, date)`);
    expect([days, differing]).toEqual([20, 0]);
  });

  it('are bars as any: prices between low and high, within the hours of the exchange', async () => {
    expect(
      await rowsOf(`SELECT * FROM minute_bars
        WHERE low_price > least(open_price, close_price) OR high_price < greatest(open_price, close_price) OR volume < 0
           OR NOT (timestamp AT TIME ZONE 'UTC' AT TIME ZONE 'America/New_York')::TIME BETWEEN TIME '09:30' AND TIME '15:59'`),
    ).toEqual([]);
  });
});
