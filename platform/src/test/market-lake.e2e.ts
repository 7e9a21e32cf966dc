import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createMarketSubgraph, type MarketSubgraph } from '@quantgraph/market';
import { createIdentitySigner, newId, ROLES } from '@quantgraph/shared';
import { ask, dropDatabases, silentLogger, testStores } from '@quantgraph/shared/test-kit';
import { freePort } from '../stores/free-port.js';
import { type ServiceProcess, startServiceProcess } from '../topology/service-process.js';
import { askServer } from './a-world-entities.js';

const INTERNAL_SECRET = 'a secret of the market servers of this test';
const ADMINISTRATOR = { id: newId(), scopes: ROLES.administrator };

const stores = testStores();
let folder: string;
let writer: MarketSubgraph;
let replicas: { readonly url: string; readonly process: ServiceProcess }[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'market-lake-'));
  const lake = { folder: join(folder, 'lake'), role: 'writer', everyMs: 100 } as const;
  const duckdbPath = join(folder, 'market.duckdb');
  writer = await createMarketSubgraph({ ...stores, duckdbPath, lake, logger: silentLogger });
  await writer.loadSample();
  replicas = await Promise.all(['one', 'two'].map(aReplica));
});
afterAll(async () => {
  await Promise.all(replicas.map(({ process }) => process.stop()));
  await writer?.stop();
  await dropDatabases(stores);
  await rm(folder, { recursive: true, force: true });
});

/** A market server of its own process that shows what the writer publishes. */
async function aReplica(name: string) {
  const port = await freePort();
  const started = await startServiceProcess({
    name: `market-${name}`,
    module: fileURLToPath(new URL('../../../subgraphs/market/dist/main.js', import.meta.url)),
    env: {
      ...process.env,
      HOST: '127.0.0.1',
      PORT: String(port),
      MONGODB_URI: stores.mongoUri,
      DB_PREFIX: stores.dbPrefix,
      DATA_DIR: join(folder, name),
      INTERNAL_SECRET,
      MARKET_LAKE: join(folder, 'lake'),
      MARKET_ROLE: 'replica',
      MARKET_LAKE_SECONDS: '0.1',
    },
    healthUrl: `http://127.0.0.1:${port}/health`,
    logFolder: join(folder, 'logs'),
    onLost: () => undefined,
  });
  return { url: `http://127.0.0.1:${port}/graphql`, process: started };
}

const { sign } = createIdentitySigner(INTERNAL_SECRET);

async function askReplicas(query: string, variables: Record<string, unknown> = {}) {
  const proof = await sign(ADMINISTRATOR);
  const answers = await Promise.all(replicas.map(({ url }) => askServer(url, query, variables, proof)));
  return answers.map(({ body: { data, errors } }) => ({ data, errors }));
}

const CLOSES = `{ marketData(symbol: "FB", from: "2012-12-24", to: "2013-01-10") { columns { date closePrice } } }`;

describe('two market servers that show what a third one writes', () => {
  it('answer as it does, companies, prices, indicators and economic series', async () => {
    const query = `{ company(symbol: "AAPL") { name coverage { rowCount } splits { ratio } latest { closePrice } }
      marketData(symbol: "AAPL", from: "2013-02-01", to: "2013-03-28") {
        columns { date openPrice closePrice volume } technicalIndicator(type: SMA) { columns { value } } }
      economicIndicators(indicatorTypes: ["CPI"], from: "2008-01-01") { value }
      dataSources { name } }`;
    const { data } = await ask(writer, null, query);
    expect(data.company.coverage.rowCount).toBe(8313);
    expect(await askReplicas(query)).toEqual([{ data }, { data }]);
  });

  it('follow each change, and never show half of one', async () => {
    const seen: number[][] = [];
    for (let close = 1; close <= 5; close += 1) {
      await writer.db.query('UPDATE market_data SET close_price = $close::DOUBLE WHERE symbol = $symbol', {
        close,
        symbol: 'FB',
      });
      let shown: number[][];
      do {
        shown = (await askReplicas(CLOSES)).map(({ data }) => [...new Set<number>(data.marketData.columns.closePrice)]);
        if (close > 1) seen.push(...shown);
      } while (shown.some(([first, ...more]) => first !== close || more.length > 0));
    }
    expect(seen.filter((closes) => closes.length !== 1)).toEqual([]);
  });

  it('read a snapshot that the writer cut', async () => {
    const before = await ask(writer, null, CLOSES);
    const cut = await ask(
      writer,
      ADMINISTRATOR,
      'mutation { createSnapshot(input: { name: "fb", symbols: ["FB"] }) { snapshot { id } } }',
    );
    await writer.db.query("DELETE FROM market_data WHERE symbol = 'FB'");
    const read = CLOSES.replace('"FB",', `"FB", snapshot: "${cut.data.createSnapshot.snapshot.id}",`);
    expect(await askReplicas(read)).toEqual([{ data: before.data }, { data: before.data }]);
  });

  it('refuse to write, and say who does', async () => {
    const answers = await askReplicas('mutation { createSnapshot(input: { name: "x" }) { snapshot { id } } }');
    const message =
      'This market server is a replica, which only reads: expected createSnapshot at the server that writes.';
    const refused = { errors: [{ message, extensions: { code: 'UNAVAILABLE' } }] };
    expect(answers).toMatchObject([refused, refused]);
  });
});
