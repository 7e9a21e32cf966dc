import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId, ROLES, type Viewer } from '@quantgraph/shared';
import { ask, aViewer } from '@quantgraph/shared/test-kit';
import { aMarketSubgraph, type TestMarket } from './a-market-subgraph.js';

const root: Viewer = { id: newId(), scopes: ROLES.administrator };

let market: TestMarket;
beforeAll(async () => {
  market = await aMarketSubgraph();
});
beforeEach(() => market.reset());
afterAll(() => market.stop());

const CREATE = `mutation ($input: CreateSnapshotInput!) { createSnapshot(input: $input) {
  snapshot { id name contentHash rowCount symbolCount from to supersededBy { id } } userErrors { code message field } } }`;

async function create(input: object) {
  const { data, errors } = await ask(market.subgraph, root, CREATE, { input });
  expect(errors).toEqual([]);
  return data.createSnapshot;
}

const folderOf = (contentHash: string) =>
  path.join(path.dirname(market.duckdbPath), 'market', 'snapshots', contentHash);

describe('a snapshot', () => {
  it('keeps bars as they were, for series, batches, companies and indicators, whatever changes later', async () => {
    const { snapshot } = await create({ name: 'march', symbols: [' fb'], from: '2013-02-01', to: '2013-03-28' });
    expect(snapshot).toMatchObject({ name: 'march', symbolCount: 1, from: '2013-02-01', supersededBy: null });
    const READ = `query ($snapshot: ID) {
      marketData(symbol: "FB", from: "2013-02-01", to: "2013-03-28", snapshot: $snapshot) {
        rowCount columns { date openPrice closePrice volume } technicalIndicator(type: SMA) { columns { value } } }
      weeks: marketData(symbol: "FB", from: "2013-02-01", to: "2013-03-28", interval: WEEK, snapshot: $snapshot) {
        columns { date closePrice } }
      marketDataBatch(symbols: ["FB"], from: "2013-02-01", to: "2013-03-28", snapshot: $snapshot) {
        columns { closePrice } }
      company(symbol: "FB") {
        marketData(from: "2013-02-01", to: "2013-03-28", snapshot: $snapshot) { bars { closePrice createdAt } } } }`;
    const before = await market.query(READ, { snapshot: snapshot.id });
    expect(before.errors).toEqual([]);
    expect(before.data.marketData.rowCount).toBe(snapshot.rowCount);
    const { technicalIndicator: _live, ...live } = (await market.query(READ)).data.marketData;
    expect(before.data.marketData).toMatchObject(live);
    await market.subgraph.db.query("UPDATE market_data SET close_price = 1 WHERE symbol = 'FB'");
    expect(await market.query(READ, { snapshot: snapshot.id })).toEqual(before);
    expect((await market.query(READ)).data.marketDataBatch[0].columns.closePrice[0]).toBe(1);
  });

  it('holds nothing of symbols and days that it was not cut for', async () => {
    const { snapshot } = await create({ name: 'narrow', symbols: ['KO'], from: '2013-02-01', to: '2013-03-28' });
    const { data } = await market.query(
      `query ($snapshot: ID) { marketDataBatch(symbols: ["KO", "MSFT"], snapshot: $snapshot) { symbol rowCount } }`,
      { snapshot: snapshot.id },
    );
    expect(data.marketDataBatch).toEqual([
      { symbol: 'KO', rowCount: snapshot.rowCount },
      { symbol: 'MSFT', rowCount: 0 },
    ]);
  });

  it('has the hash and the files of another with equal bars', async () => {
    const range = { from: '2013-02-01', to: '2013-03-28' };
    const one = await create({ name: 'one', symbols: ['KO', 'MSFT'], ...range });
    const two = await create({ name: 'two', symbols: ['MSFT', 'KO'], ...range });
    expect(two.snapshot.contentHash).toBe(one.snapshot.contentHash);
    expect(two.snapshot.id).not.toBe(one.snapshot.id);
    expect(await readdir(folderOf(one.snapshot.contentHash))).toEqual(['manifest.json', 'year=2013']);
  });

  it('is made by any number at the same moment, and one of a name is left', async () => {
    const input = { name: 'at once', symbols: ['XOM'], from: '2022-01-01' };
    const cuts = await Promise.all(Array.from({ length: 4 }, () => create(input)));
    expect(cuts.map(({ userErrors }) => userErrors)).toEqual([[], [], [], []]);
    expect(new Set(cuts.map(({ snapshot }) => snapshot.contentHash)).size).toBe(1);
    const { data } = await market.query('{ snapshots(name: "at once") { nodes { supersededBy { id } } } }');
    const heirs: (string | undefined)[] = data.snapshots.nodes.map(
      ({ supersededBy }: { supersededBy: { id: string } | null }) => supersededBy?.id,
    );
    expect(heirs.filter((id) => id === undefined).length).toBe(1);
    expect(new Set(heirs).size).toBe(2);
    expect((await readdir(folderOf('.'))).filter((name) => name.includes('draft'))).toEqual([]);
  });

  it('is superseded by the newest of its name, and stays readable', async () => {
    const input = { name: 'nightly', symbols: ['KO'], from: '2022-12-01' };
    const ids: string[] = [];
    for (let count = 0; count < 3; count += 1) ids.push((await create(input)).snapshot.id);
    const [first, second, third] = ids;
    const { data } = await market.query(
      `query ($id: ID!) { snapshots(name: "nightly", first: 5) { totalCount nodes { id supersededBy { id } } }
        snapshot(id: $id) { name supersededBy { supersededBy { id } } }
        marketData(symbol: "KO", from: "2022-12-28", snapshot: $id) { rowCount } }`,
      { id: first },
    );
    expect(data.snapshots).toEqual({
      totalCount: 3,
      nodes: [
        { id: third, supersededBy: null },
        { id: second, supersededBy: { id: third } },
        { id: first, supersededBy: { id: third } },
      ],
    });
    expect(data.snapshot).toEqual({ name: 'nightly', supersededBy: { supersededBy: null } });
    expect(data.marketData.rowCount).toBe(1);
  });

  it('is read in one statement for any number of symbols, and found in one command', async () => {
    const { snapshot } = await create({ name: 'wide', from: '2022-12-01' });
    market.reset();
    await market.query(
      `query ($snapshot: ID) { marketDataBatch(symbols: ["KO", "MSFT", "AAPL"], snapshot: $snapshot) { rowCount } }`,
      { snapshot: snapshot.id },
    );
    expect(market.statements.length).toBe(1);
    expect(market.commands.commands).toEqual(['find', 'find']);
  });

  it('is refused with UNAVAILABLE when a file of it is damaged, and read once that is mended', async () => {
    const { snapshot } = await create({ name: 'damaged', symbols: ['AAPL'], from: '2022-12-01' });
    const [file] = await readdir(path.join(folderOf(snapshot.contentHash), 'year=2022'));
    const whole = path.join(folderOf(snapshot.contentHash), 'year=2022', file ?? '');
    const bytes = await readFile(whole);
    const READ = `query ($id: ID) { marketData(symbol: "AAPL", snapshot: $id) { rowCount } }`;
    await writeFile(whole, bytes.subarray(1));
    const refused = await market.query(READ, { id: snapshot.id });
    expect(refused.errors).toMatchObject([
      {
        message: `The files of the snapshot "damaged" (${snapshot.id}) are damaged or missing.`,
        extensions: { code: 'UNAVAILABLE' },
      },
    ]);
    await writeFile(whole, bytes);
    expect((await market.query(READ, { id: snapshot.id })).data.marketData.rowCount).toBe(snapshot.rowCount);
  });

  it('answers NOT_FOUND to bars of an id that is none, and null to the id itself', async () => {
    const { data, errors } = await market.query('{ snapshot(id: "none") { id } }');
    expect({ data, errors }).toEqual({ data: { snapshot: null }, errors: [] });
    const asked = await market.query('{ marketData(symbol: "KO", snapshot: "none") { rowCount } }');
    expect(asked.errors).toMatchObject([
      { message: 'Expected the id of a snapshot, but got "none".', extensions: { code: 'NOT_FOUND' } },
    ]);
  });

  it.each([
    [{ name: ' ' }, 'Expected a name, but got none.', ['input', 'name']],
    [{ name: 'x', symbols: [] }, 'Expected at least one symbol, but got none.', ['input', 'symbols']],
    [
      { name: 'x', from: '2020-01-02', to: '2020-01-01' },
      'Expected `from` on or before `to`, but got "2020-01-02".',
      ['input', 'from'],
    ],
    [
      { name: 'x', symbols: ['NOPE'] },
      'Expected symbols and days with at least one bar, but there is none.',
      ['input'],
    ],
  ])('is not made of %j', async (input, message, field) => {
    expect(await create(input)).toEqual({ snapshot: null, userErrors: [{ code: 'INVALID_INPUT', message, field }] });
  });

  it('is made only by those who may bring data in', async () => {
    const input = { name: 'mine' };
    const codes = await Promise.all(
      [null, aViewer()].map(
        async (viewer) => (await ask(market.subgraph, viewer, CREATE, { input })).errors[0]?.extensions?.code,
      ),
    );
    expect(codes).toEqual(['UNAUTHENTICATED', 'FORBIDDEN']);
  });
});
