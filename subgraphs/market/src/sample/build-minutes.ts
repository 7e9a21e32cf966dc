import type { DuckDBConnection } from '@duckdb/node-api';
import { createFromRows } from './create-from-rows.js';
import { makeUpMinutes, type WholeDay } from './made-up-minutes.js';

/** Days whose minutes are made up: two weeks, one of them in summer time. */
const DAYS = `
  (symbol IN ('AAPL', 'IBM', 'MSFT') AND date BETWEEN DATE '2013-02-25' AND DATE '2013-03-01')
  OR (symbol = 'AAPL' AND date BETWEEN DATE '2018-05-07' AND DATE '2018-05-11')`;

/** Puts table `minute_bars` together, from days of `market_data`. */
export async function buildMinutes(connection: DuckDBConnection): Promise<void> {
  const read = await connection.runAndReadAll(
    `SELECT symbol, date::VARCHAR AS date, open_price AS open, high_price AS high, low_price AS low, close_price AS close,
            volume::DOUBLE AS volume
     FROM market_data WHERE ${DAYS} ORDER BY symbol, date`,
  );
  const days = read.getRowObjectsJson() as unknown as WholeDay[];
  await createFromRows(connection, 'made_up_minutes', days.flatMap(makeUpMinutes), {
    symbol: 'VARCHAR',
    date: 'DATE',
    minute: 'INTEGER',
    open: 'DOUBLE',
    high: 'DOUBLE',
    low: 'DOUBLE',
    close: 'DOUBLE',
    volume: 'BIGINT',
  });
  await connection.run(
    `CREATE TABLE minute_bars AS
     SELECT symbol,
            (date + TIME '09:30' + INTERVAL 1 MINUTE * minute) AT TIME ZONE 'America/New_York' AT TIME ZONE 'UTC' AS timestamp,
            open AS open_price, high AS high_price, low AS low_price, close AS close_price, volume, 'sample' AS data_source
     FROM made_up_minutes ORDER BY ALL`,
  );
}
