import { copyFile, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@quantgraph/shared';
import { ask, aViewer } from '@quantgraph/shared/test-kit';
import { SAMPLE_FOLDER } from '../store/load-sample.js';
import { aMarketSubgraph, type TestMarket } from './a-market-subgraph.js';
import { aDailyAnswer, aDay, anAlphaVantage, type TestAlphaVantage } from './an-alpha-vantage.js';

const scopes = ['market:ingest'];
const root: Viewer = { ...aViewer(), scopes };

let market: TestMarket;
let importDir: string;
let alphaVantage: TestAlphaVantage;
beforeAll(async () => {
  alphaVantage = await anAlphaVantage();
  importDir = await mkdtemp(path.join(tmpdir(), 'imports-'));
  market = await aMarketSubgraph({
    ingestion: { importDir, alphaVantage: { key: 'a-key', url: alphaVantage.url, callsPerMinute: 100 } },
  });
});
afterAll(async () => {
  await market?.stop();
  await alphaVantage.close();
  await rm(importDir, { recursive: true });
});

const JOB = `id kind status progress error counts { added corrected unchanged rejected missingDays }
  rejectedRows { symbol date line row reasons }`;

/** Runs a mutation as `viewer`, and answers its payload. */
async function mutate(name: string, input: object, viewer: Viewer | null = root) {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input!`;
  const { data, errors } = await ask(
    market.subgraph,
    viewer,
    `mutation ($input: ${type}) { ${name}(input: $input) { job { ${JOB} } userErrors { code message field } } }`,
    { input },
  );
  return { errors, ...data?.[name] };
}

const watch = (id: string, viewer: Viewer = root) =>
  market.subgraph.subscribe({
    query: `subscription ($id: ID!) { ingestionJobProgressed(id: $id) { ${JOB} } }`,
    variables: { id },
    viewer,
    requestId: 'request-1',
  });

/** The job as it ends, begun by a mutation that must succeed. */
async function ended(name: string, input: object) {
  const { job, userErrors, errors } = await mutate(name, input);
  expect({ userErrors, errors }).toEqual({ userErrors: [], errors: [] });
  let last: unknown;
  for await (const { data } of watch(job.id)) last = data?.ingestionJobProgressed;
  return last as { id: string; error: string | null; counts: Record<string, number> };
}

const content = 'symbol,date,close\nNEWCO,2024-01-02,10\nNEWCO,2024-01-06,10\n';

describe('an import', () => {
  it('is alone with the bars until it has ended: a sample that is loaded meanwhile waits', async () => {
    await copyFile(path.join(SAMPLE_FOLDER, 'market_data.parquet'), path.join(importDir, 'bars.parquet'));
    market.reset();
    const { job } = await mutate('importMarketData', { format: 'PARQUET', uploadUrl: 'file:bars.parquet' });
    const placeOf = (text: string) => market.statements.findIndex((sql) => sql.includes(text));
    while (placeOf('TEMP TABLE staged') < 0) await sleep(5);
    await market.subgraph.loadSample();
    for await (const _progress of watch(job.id));
    expect(placeOf('DROP TABLE IF EXISTS temp.staged')).toBeGreaterThan(0);
    expect(placeOf('INSERT INTO data_sources')).toBeGreaterThan(placeOf('DROP TABLE IF EXISTS temp.staged'));
  });

  it('brings good rows in, reports bad ones, and tells how it goes on until it has ended', async () => {
    expect(await ended('importMarketData', { format: 'CSV', content })).toMatchObject({
      kind: 'IMPORT',
      status: 'COMPLETED',
      progress: 1,
      error: null,
      counts: { added: 1, corrected: 0, unchanged: 0, rejected: 1, missingDays: 0 },
      rejectedRows: [
        {
          symbol: 'NEWCO',
          date: '2024-01-06',
          line: 2,
          row: { symbol: 'NEWCO', date: '2024-01-06', close: '10' },
          reasons: ['Expected a day on which the New York Stock Exchange trades.'],
        },
      ],
    });
  });

  it('reads a file of the folder of imports, which its name is of', async () => {
    await writeFile(path.join(importDir, 'prices.csv'), 'Date,Close\n2024-01-03,11\n');
    const input = { format: 'CSV', uploadUrl: 'file:prices.csv', symbol: 'newco' };
    expect(await ended('importMarketData', input)).toMatchObject({ status: 'COMPLETED', counts: { added: 1 } });
    // No company has that symbol, and yet there are prices of it
    const { data } = await ask(market.subgraph, null, '{ marketData(symbol: "newco") { columns { closePrice } } }');
    expect(data.marketData.columns.closePrice).toEqual([10, 11]);
  });

  it('brings minutes in, which intradayData then has', async () => {
    const rows =
      'timestamp,open,high,low,close,volume\n2024-01-02 09:30,10,12,9,11,100\n2024-01-02 09:31,11,11,8,9,50\n';
    const input = {
      format: 'CSV',
      content: `${rows}2024-01-02 09:31:30,1,1,1,1,1\n`,
      symbol: 'KO',
      interval: 'MINUTE',
    };
    expect(await ended('importMarketData', input)).toMatchObject({
      status: 'COMPLETED',
      counts: { added: 2, rejected: 1 },
      rejectedRows: [
        {
          symbol: 'KO',
          date: '2024-01-02 09:31:30',
          row: { symbol: 'KO', timestamp: '2024-01-02 09:31:30' },
          reasons: ['Expected the start of a minute.'],
        },
      ],
    });
    const { data } = await ask(
      market.subgraph,
      null,
      '{ intradayData(symbol: "KO", interval: FIVE_MINUTES) { bars { id closePrice volume dataSource } } }',
    );
    expect(data.intradayData.bars).toEqual([
      { id: 'KO:2024-01-02T14:30:00.000Z:FIVE_MINUTES', closePrice: 9, volume: 150, dataSource: 'import' },
    ]);
  });

  it('fails where the file is not there, or is a link out of the folder', async () => {
    await symlink(import.meta.filename, path.join(importDir, 'link.csv'));
    for (const name of ['none.csv', 'link.csv']) {
      expect(await ended('importMarketData', { format: 'CSV', uploadUrl: `file:${name}` })).toMatchObject({
        status: 'FAILED',
        error: `Expected a file of the folder of imports, but got "${name}".`,
      });
    }
  });

  it('says which columns it expected, and which came', async () => {
    const job = await ended('importMarketData', { format: 'CSV', content: 'day,price\n1,2\n' });
    expect(job).toMatchObject({
      status: 'FAILED',
      error: expect.stringMatching(/^Expected columns .*got day, price\.$/),
    });
  });

  it('takes a Parquet file that is none for a failure of its sender', async () => {
    await writeFile(path.join(importDir, 'none.parquet'), content);
    const job = await ended('importMarketData', { format: 'PARQUET', uploadUrl: 'file:none.parquet' });
    expect(job.error).toBe('Expected a Parquet file, but got something else.');
  });

  it.each([
    [{ format: 'CSV' }, /^Expected either `content` or `uploadUrl`/],
    [{ format: 'CSV', content, uploadUrl: 'file:a.csv' }, /^Expected either `content` or `uploadUrl`/],
    [{ format: 'PARQUET', content }, /^Expected `content` to be CSV/],
    [{ format: 'CSV', uploadUrl: 'file:../a.csv' }, /^Expected "file:" .* but got "file:\.\.\/a\.csv"\.$/],
    [{ format: 'CSV', uploadUrl: 'https://example.org/a.csv' }, /^Expected "file:"/],
    [{ format: 'CSV', content, symbol: 'no symbol' }, /^Expected a symbol such as "AAPL", but got "no symbol"\.$/],
  ])('refuses %j', async (input, message) => {
    const { job, userErrors } = await mutate('importMarketData', input);
    expect({ job, userErrors }).toEqual({
      job: null,
      userErrors: [expect.objectContaining({ code: 'INVALID_INPUT', message: expect.stringMatching(message) })],
    });
  });
});

describe('a fetch', () => {
  const input = { symbols: ['KO', 'PEP'], from: '2012-01-03', to: '2012-12-31', source: 'SAMPLE' };

  it('asks a source once for what it has answered, and then only for what is missing', async () => {
    await market.subgraph.db.query("DELETE FROM market_data WHERE symbol IN ('KO', 'PEP')");
    expect((await ended('ingestMarketData', input)).counts).toMatchObject({ added: 500, missingDays: 0 });
    expect((await ended('ingestMarketData', input)).counts).toMatchObject({ added: 0, unchanged: 0 });
    const longer = await ended('ingestMarketData', { ...input, from: '2011-12-29' });
    expect(longer.counts).toMatchObject({ added: 4, unchanged: 0 });
  });

  it('names the symbols that the source does not know, and brings the others in', async () => {
    const job = await ended('ingestMarketData', { ...input, symbols: ['NOPE', 'WMT'] });
    expect(job).toMatchObject({
      status: 'FAILED',
      error: 'sample knows no prices of NOPE. All others are in.',
      counts: { unchanged: 250 },
    });
  });

  it.each([
    [{ symbols: [] }, 'INVALID_INPUT', /^Expected at least one symbol/],
    [{ from: '2999-01-01' }, 'INVALID_INPUT', /^Expected a day up to 2012-12-31, but got 2999-01-01\.$/],
  ])('refuses %j', async (changes, code, message) => {
    const { job, userErrors } = await mutate('ingestMarketData', { ...input, ...changes });
    expect({ job, userErrors }).toEqual({
      job: null,
      userErrors: [expect.objectContaining({ code, message: expect.stringMatching(message) })],
    });
  });
});

describe('a fetch from alpha vantage', () => {
  const input = { symbols: ['NVDX'], from: '2024-06-03', source: 'ALPHA_VANTAGE' };
  const pricesOf = async (table: string) => {
    const columns = await market.subgraph.db.query(
      `SELECT concat_ws(' ', date, close_price, volume, version) FROM ${table} WHERE symbol = 'NVDX' ORDER BY date`,
    );
    return columns.texts(0);
  };

  it('keeps prices adjusted for a split that comes later, and the versions before it', async () => {
    const before = { '2024-06-04': aDay(1190), '2024-06-05': aDay(1200) };
    alphaVantage.answer(aDailyAnswer('NVDX', before));
    await ended('ingestMarketData', { ...input, to: '2024-06-05' });
    alphaVantage.answer(
      aDailyAnswer('NVDX', {
        ...before,
        '2024-06-06': aDay(121, { split: 10 }),
        '2024-06-07': aDay(122, { dividend: 0.5 }),
      }),
    );
    expect((await ended('ingestMarketData', { ...input, to: '2024-06-07' })).counts).toMatchObject({ added: 2 });
    expect(await pricesOf('market_data')).toEqual([
      '2024-06-04 119.0 10000 2',
      '2024-06-05 120.0 10000 2',
      '2024-06-06 121.0 1000 1',
      '2024-06-07 122.0 1000 1',
    ]);
    expect(await pricesOf('market_data_versions')).toEqual(['2024-06-04 1190.0 1000 1', '2024-06-05 1200.0 1000 1']);
    const dividends = await market.subgraph.db.query("SELECT concat_ws(' ', date, amount, source) FROM dividends");
    expect(dividends.texts(0)).toEqual(['2024-06-07 0.5 alpha_vantage']);
  });

  it('asks nothing where all days were answered before', async () => {
    alphaVantage.calls.length = 0;
    expect(await ended('ingestMarketData', { ...input, to: '2024-06-07' })).toMatchObject({ status: 'COMPLETED' });
    expect(alphaVantage.calls).toEqual([]);
  });
});

describe('a job that brings market data in', () => {
  it('is begun by whoever may, and seen by none but who began it', async () => {
    for (const name of ['importMarketData', 'ingestMarketData']) {
      const input =
        name === 'importMarketData'
          ? { format: 'CSV', content }
          : { symbols: ['KO'], from: '2012-01-03', source: 'SAMPLE' };
      expect((await mutate(name, input, aViewer())).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
      expect((await mutate(name, input, null)).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    }
    const { id } = await ended('importMarketData', { format: 'CSV', content });
    const list = async (viewer: Viewer | null) =>
      (await ask(market.subgraph, viewer, '{ ingestionJobs { id } }')).data.ingestionJobs.map(
        (job: { id: string }) => job.id,
      );
    expect((await list(root))[0]).toBe(id);
    expect(await list({ ...aViewer(), scopes })).toEqual([]);
    expect(await list({ ...root, scopes: [] })).toEqual([]);
    expect(await list(null)).toEqual([]);
    expect((await watch(id, { ...aViewer(), scopes }).next()).value).toMatchObject({
      errors: [{ extensions: { code: 'NOT_FOUND' } }],
    });
  });

  it('tells what became of any number of jobs in one statement each', async () => {
    market.reset();
    const { data } = await ask(market.subgraph, root, `{ ingestionJobs { ${JOB} } }`);
    expect(data.ingestionJobs.length).toBeGreaterThan(5);
    expect(market.statements.filter((sql) => /ingestion_batches|rejected_rows/.test(sql)).length).toBe(2);
  });
});
