import { setTimeout as pause } from 'node:timers/promises';
import type { Subgraph, Viewer } from '@quantgraph/shared';
import { ask, dropDatabases, silentLogger, type TestStores, testStores } from '@quantgraph/shared/test-kit';
import mongoose, { type Connection } from 'mongoose';
import { createTradingSubgraph, type TradingOptions } from '../create-trading-subgraph.js';
import { FakePeers } from './fake-peers.js';

export interface TradingTest {
  readonly subgraph: Subgraph;
  readonly peers: FakePeers;
  readonly stores: TestStores;
  /** The same database, for looking behind the graph and counting commands of nobody but the subgraph. */
  readonly store: Connection;
  stop(): Promise<void>;
}

/** A trading subgraph on a database of its own, with the other subgraphs' answers in the test's hands. */
export async function aTradingSubgraph(options: Partial<TradingOptions> = {}): Promise<TradingTest> {
  const stores = testStores();
  const peers = new FakePeers();
  const subgraph = await createTradingSubgraph({ ...stores, logger: silentLogger, peers, ...options });
  const store = await mongoose
    .createConnection(stores.mongoUri, { dbName: `${stores.dbPrefix}_trading`, autoIndex: false })
    .asPromise();
  return {
    subgraph,
    peers,
    stores,
    store,
    stop: async () => {
      await subgraph.stop();
      await store.close();
      await dropDatabases(stores);
    },
  };
}

/** Runs a mutation of one `input`; answers its payload, `userErrors` as `[code, 'input.path', message]`. */
export async function mutate(
  subgraph: Subgraph,
  viewer: Viewer | null,
  mutation: string,
  input: Record<string, unknown>,
  selection: string,
) {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!`;
  const query = `mutation ($input: ${type}) { ${mutation}(input: $input) { ${selection} userErrors { code message field } } }`;
  const { data, errors } = await ask(subgraph, viewer, query, { input });
  const payload = data?.[mutation];
  const problems: { code: string; field: string[] | null; message: string }[] = payload?.userErrors ?? [];
  const userErrors = problems.map(({ code, field }) => [code, field?.join('.') ?? null]);
  return { ...payload, userErrors, messages: problems.map(({ message }) => message), errors };
}

function idOf(payload: Awaited<ReturnType<typeof mutate>>, thing: string): string {
  if (payload[thing]) return payload[thing].id;
  throw new Error(`Expected a ${thing}, but got ${JSON.stringify(payload)}.`);
}

/** A moving-average strategy of the viewer's; answers its id. */
export async function aStrategy(
  subgraph: Subgraph,
  viewer: Viewer,
  input: Record<string, unknown> = {},
): Promise<string> {
  const fields = { name: 'Crossover', strategyType: 'SMA_CROSSOVER', ...input };
  const payload = await mutate(subgraph, viewer, 'createStrategy', fields, 'strategy { id }');
  return idOf(payload, 'strategy');
}

/** A backtest on AAPL in 2015 and 2016; answers its id. */
export async function aBacktest(
  subgraph: Subgraph,
  viewer: Viewer,
  strategyId: string,
  input: Record<string, unknown> = {},
): Promise<string> {
  const config = { symbols: ['AAPL'], startDate: '2015-01-01', endDate: '2016-12-31' };
  const fields = { name: 'Two years', strategyId, config, ...input };
  const payload = await mutate(subgraph, viewer, 'createBacktest', fields, 'backtest { id }');
  return idOf(payload, 'backtest');
}

/** A portfolio with these positions; answers its id. */
export async function aPortfolio(
  subgraph: Subgraph,
  viewer: Viewer,
  positions: readonly object[] = [],
): Promise<string> {
  const payload = await mutate(subgraph, viewer, 'createPortfolio', { name: 'P', positions }, 'portfolio { id }');
  return idOf(payload, 'portfolio');
}

/** Starts a run; answers its execution's id. */
export async function anExecution(subgraph: Subgraph, viewer: Viewer, backtestId: string): Promise<string> {
  const payload = await mutate(subgraph, viewer, 'runBacktest', { backtestId }, 'execution { id }');
  return idOf(payload, 'execution');
}

/** Starts a study of a strategy on AAPL in 2015 and 2016; answers its id. */
export async function aStudy(
  subgraph: Subgraph,
  viewer: Viewer,
  strategyId: string,
  input: Record<string, unknown> = {},
): Promise<string> {
  const config = { symbols: ['AAPL'], startDate: '2015-01-01', endDate: '2016-12-31' };
  const fields = { name: 'Search', strategyId, nTrials: 4, config, ...input };
  const payload = await mutate(subgraph, viewer, 'startOptimizationStudy', fields, 'optimizationStudy { id }');
  return idOf(payload, 'optimizationStudy');
}

/** What `read` gives once it gives something; fails after 50 s. */
export async function eventually<T>(read: () => Promise<T | null | undefined | false>): Promise<T> {
  const until = Date.now() + 50_000;
  while (Date.now() < until) {
    const value = await read();
    if (value) return value;
    await pause(20);
  }
  throw new Error('Expected something within 50 s, but it never came.');
}

/** The execution once it has completed or failed, with `selection`. */
export function finished(subgraph: Subgraph, viewer: Viewer, id: string, selection = '') {
  return eventually(async () => {
    const query = `query ($id: ID!) { backtestExecution(id: $id) { status ${selection} } }`;
    const { data, errors } = await ask(subgraph, viewer, query, { id });
    if (errors.length > 0) throw new Error(errors[0]?.message);
    const execution = data.backtestExecution;
    return ['COMPLETED', 'FAILED'].includes(execution.status) && execution;
  });
}
