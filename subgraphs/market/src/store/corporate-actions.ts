import type { PriceHistory } from '../sources/price-source.js';
import { BAR_TABLES, type BarTable } from './bar-tables.js';
import type { DuckDb, DuckSession } from './duck-db.js';

/**
 * Keeps splits and dividends that were not known. Stored prices are adjusted up to the newest day they have, so a split
 * after it rescales them, each as a new version that the split is the reason of. Twice is no different from once.
 */
export async function keepActions(
  db: DuckDb,
  symbol: string,
  source: string,
  { splits, dividends }: Pick<PriceHistory, 'splits' | 'dividends'>,
): Promise<void> {
  await db.transaction(async (session) => {
    for (const split of splits) await keepSplit(session, symbol, source, split);
    await session.query(
      `INSERT INTO dividends SELECT $symbol, unnest($dates)::DATE, unnest($amounts)::DOUBLE, $source
       ON CONFLICT DO UPDATE SET amount = excluded.amount, source = excluded.source`,
      {
        symbol,
        source,
        dates: dividends.map(({ date }) => date),
        amounts: dividends.map(({ amount }) => String(amount)),
      },
    );
  });
}

async function keepSplit(
  session: DuckSession,
  symbol: string,
  source: string,
  { date, ratio }: PriceHistory['splits'][number],
): Promise<void> {
  const evidence = `Told by ${source}.`;
  const added = await session.query(
    'INSERT INTO splits SELECT $symbol, $date::DATE, $ratio::DOUBLE, $evidence ON CONFLICT DO NOTHING',
    { symbol, date, ratio, evidence },
  );
  if (added.numbers(0)[0] === 0) return;
  for (const bars of Object.values(BAR_TABLES)) await rescale(session, symbol, bars, { date, ratio });
}

async function rescale(
  session: DuckSession,
  symbol: string,
  { table, time, startOf }: BarTable,
  { date, ratio }: PriceHistory['splits'][number],
): Promise<void> {
  const isAfterAll = await session.query(
    `SELECT 1 FROM ${table} WHERE symbol = $symbol HAVING max(${time}) < ${startOf('$date::DATE')}`,
    { symbol, date },
  );
  if (isAfterAll.rowCount === 0) return;
  const now = "now() AT TIME ZONE 'UTC'";
  await session.query(
    `INSERT INTO ${table}_versions
     SELECT symbol, ${time}, version, open_price, high_price, low_price, close_price, volume, data_source, created_at, ${now}, 'split'
     FROM ${table} WHERE symbol = $symbol`,
    { symbol },
  );
  await session.query(
    `UPDATE ${table} SET open_price = open_price / $ratio, high_price = high_price / $ratio,
       low_price = low_price / $ratio, close_price = close_price / $ratio, volume = round(volume * $ratio)::BIGINT,
       version = version + 1, created_at = ${now}
     WHERE symbol = $symbol`,
    { symbol, ratio },
  );
}
