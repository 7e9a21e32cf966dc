import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openDuckDb } from '../store/duck-db.js';
import { ensureTables } from '../store/schema.js';
import { aMarketSubgraph, type TestMarket } from './a-market-subgraph.js';

let market: TestMarket;
beforeAll(async () => {
  market = await aMarketSubgraph();
});
afterAll(() => market.stop());

/** Key, and whether it is unique, of each index that the store itself names. */
async function indexesOf(collection: string): Promise<[string, boolean][]> {
  const indexes = await market.subgraph.connection.collection(collection).indexes();
  return indexes.map(({ key, unique }) => [Object.entries(key).flat().join(' '), unique ?? false]);
}

describe('the stores', () => {
  it('have the indexes of companies, their periods and news', async () => {
    expect(await indexesOf('companies')).toEqual(
      expect.arrayContaining([
        ['symbol 1', true],
        ['sector 1 symbol 1', false],
        ['industry 1 symbol 1', false],
        ['name 1 _id 1', false],
      ]),
    );
    expect(await indexesOf('news')).toEqual(
      expect.arrayContaining([
        ['symbol 1 published_at -1 _id -1', false],
        ['published_at -1 _id -1', false],
        ['topics 1 published_at -1 _id -1', false],
        ['search_words 1 published_at -1 _id -1', false],
        ['symbol 1 url 1', true],
      ]),
    );
    expect(await indexesOf('financial_periods')).toEqual(
      expect.arrayContaining([['symbol 1 fiscal_year -1 period_end -1 period_type 1 source 1', true]]),
    );
  });

  it('have the indexes and keys of the time series', async () => {
    const { db } = market.subgraph;
    const indexes =
      await db.query(`SELECT concat_ws(' ', CASE WHEN is_unique THEN 'unique' END, table_name, expressions)
      FROM duckdb_indexes() ORDER BY index_name`);
    expect(indexes.texts(0)).toEqual([
      'economic_indicators [indicator_type, date]',
      'market_data [date]',
      'unique market_data [symbol, date]',
      'technical_indicators [symbol, indicator_type, date]',
    ]);
    const keys = await db.query(`SELECT table_name || ' ' || array_to_string(constraint_column_names, ' ')
      FROM duckdb_constraints() WHERE constraint_type = 'PRIMARY KEY' ORDER BY ALL`);
    expect(keys.texts(0)).toEqual([
      'answered_questions question',
      'data_sources name',
      'dividends symbol date',
      'economic_indicators id',
      'ingestion_batches job_id last_symbol',
      'kept_indicators symbol indicator_type params',
      'splits symbol date',
    ]);
  });

  it('refuse a second bar of a day and a second company of a symbol', async () => {
    await expect(
      market.subgraph.db.query(`INSERT INTO market_data (symbol, date, close_price, data_source, created_at)
        VALUES ('AAPL', DATE '2012-01-03', 1, 'test', now()::TIMESTAMP)`),
    ).rejects.toThrow(/Duplicate key|unique|PRIMARY KEY/i);
    await expect(
      market.subgraph.connection.model('Company').create({
        symbol: 'AAPL',
        name: 'Another',
        instrument_type: 'equity',
        data_source: 'test',
      }),
    ).rejects.toMatchObject({ code: 11000 });
  });

  it('give every stored row an id', async () => {
    const { db } = market.subgraph;
    const ids = await db.query(`SELECT id FROM market_data WHERE symbol = 'AAPL' AND date = DATE '2012-01-03'`);
    expect(ids.texts(0)).toEqual(['AAPL:2012-01-03']);
  });

  it('keep what is there when the sample is loaded again, and say what came', async () => {
    await market.subgraph.db.query(
      `UPDATE market_data SET close_price = 1 WHERE symbol = 'FB' AND date = DATE '2013-03-01'`,
    );
    await market.subgraph.db.query(`DELETE FROM market_data WHERE symbol = 'FB' AND date = DATE '2013-02-28'`);
    const steps: unknown[] = [];
    await market.subgraph.loadSample({ onProgress: (step) => steps.push(step) });
    expect(steps).toEqual([
      { table: 'data_sources', rows: 9, added: 0, share: 1 / 8 },
      { table: 'splits', rows: 7, added: 0, share: 2 / 8 },
      { table: 'market_data', rows: 185_149, added: 1, share: 3 / 8 },
      { table: 'minute_bars', rows: 7800, added: 0, share: 4 / 8 },
      { table: 'economic_indicators', rows: 15_517, added: 0, share: 5 / 8 },
      { table: 'companies', rows: 507, added: 0, share: 6 / 8 },
      { table: 'financial_periods', rows: 512, added: 0, share: 7 / 8 },
      { table: 'news', rows: 40, added: 0, share: 8 / 8 },
    ]);
    const kept = await market.subgraph.db.query(
      `SELECT close_price FROM market_data WHERE symbol = 'FB' AND date = DATE '2013-03-01'`,
    );
    expect([...kept.numbers(0)]).toEqual([1]);
  });

  it('give a file that was made before bars had versions the first one for each', async () => {
    const db = await openDuckDb(':memory:', { poolSize: 1 });
    await db.session(({ execute }) =>
      execute(
        `CREATE TABLE market_data (symbol VARCHAR NOT NULL, date DATE NOT NULL, open_price DOUBLE, high_price DOUBLE,
         low_price DOUBLE, close_price DOUBLE NOT NULL, volume BIGINT, data_source VARCHAR NOT NULL,
         created_at TIMESTAMP NOT NULL, id VARCHAR GENERATED ALWAYS AS (symbol || ':' || date::VARCHAR) VIRTUAL,
         PRIMARY KEY (symbol, date));
       INSERT INTO market_data VALUES ('A', DATE '2024-01-02', 1, 1, 1, 1, 1, 'test', TIMESTAMP '2024-01-02')`,
      ),
    );
    await ensureTables(db);
    expect((await db.query('SELECT id, version FROM market_data')).integers(1)).toEqual(Int32Array.of(1));
    await db.close();
  });

  it('take the index of minutes from a file that was made with one', async () => {
    const db = await openDuckDb(':memory:', { poolSize: 1 });
    await ensureTables(db);
    await db.query('CREATE UNIQUE INDEX minute_bars_symbol_timestamp ON minute_bars (symbol, timestamp)');
    await ensureTables(db);
    expect((await db.query("SELECT 1 FROM duckdb_indexes() WHERE table_name = 'minute_bars'")).rowCount).toBe(0);
    await db.close();
  });

  it('undo a transaction that fails', async () => {
    const { db } = market.subgraph;
    await expect(
      db.transaction(async (session) => {
        await session.execute('DELETE FROM splits');
        throw new Error('half way');
      }),
    ).rejects.toThrow('half way');
    expect((await db.query('SELECT 1 FROM splits')).rowCount).toBe(7);
  });

  it('say so in one line when a file is no time-series store', async () => {
    await expect(openDuckDb(import.meta.filename)).rejects.toThrow(/^DuckDB can't open .*Only one process may hold/);
  });
});
