import type { SourceBar } from '../sources/price-source.js';
import type { DuckSession } from './duck-db.js';

/** Puts bars of one symbol into the session's table `staged`, as `stageFile` does with those of a file. */
export async function stageHistory(session: DuckSession, symbol: string, bars: readonly SourceBar[]): Promise<void> {
  await session.execute(
    `CREATE OR REPLACE TEMP TABLE staged (line BIGINT, symbol VARCHAR, date VARCHAR, open DOUBLE, high DOUBLE, low DOUBLE,
       close DOUBLE, volume DOUBLE);
     CREATE OR REPLACE TEMP TABLE malformed (line BIGINT, content VARCHAR)`,
  );
  const appender = await session.connection.createAppender('staged', 'main', 'temp');
  for (const [index, bar] of bars.entries()) {
    appender.appendBigInt(BigInt(index + 1));
    appender.appendVarchar(symbol);
    appender.appendVarchar(bar.date);
    for (const value of [bar.open, bar.high, bar.low, bar.close, bar.volume]) {
      if (value === null) appender.appendNull();
      else appender.appendDouble(value);
    }
    appender.endRow();
  }
  appender.closeSync();
}
