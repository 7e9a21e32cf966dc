import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type CommandCount, countCommands } from '@quantgraph/shared';
import { dropDatabases } from '@quantgraph/shared/test-kit';
import { createClient } from 'graphql-ws';
import { importJWK, SignJWT } from 'jose';
import { WebSocket } from 'ws';
import type { Services } from '../topology/services.js';
import { aGraph, type RunningGraph } from './a-graph.js';
import { aCaller, type Caller } from './a-world-caller.js';
import { asServices } from './as-services.js';

const PROGRESS = await readFile(
  new URL('../../../schema/operations/BacktestProgress.graphql', import.meta.url),
  'utf8',
);
const CONFIG = { symbols: ['AAPL', 'MSFT'], startDate: '2012-01-03', endDate: '2012-12-31' };

interface Told {
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever it asked for.
  readonly data?: any;
  readonly errors?: readonly { readonly extensions?: object }[];
}

interface User extends Caller {
  readonly token: string;
  readonly id: string;
}

async function signUp(url: string, username: string): Promise<User> {
  const account = { email: `${username}@example.com`, username, password: 'correct horse battery staple' };
  const { data } = await aCaller(url).mutate('signUp', account);
  return { ...aCaller(url, data.session.accessToken), token: data.session.accessToken, id: data.user.id };
}

/** The same user at another address of the graph. */
const elsewhere = ({ token, id }: User, url: string): User => ({ ...aCaller(url, token), token, id });

/** Starts a run of a new backtest; answers the execution's id. */
async function aRun({ mutate }: User): Promise<string> {
  const { data: made } = await mutate('createStrategyFromTemplate', { templateId: 'sma-crossover', name: 'Crossover' });
  const given = { name: 'One year', strategyId: made.strategy.id, config: CONFIG };
  const { data: created } = await mutate('createBacktest', given);
  const { data: started } = await mutate('runBacktest', { backtestId: created.backtest.id });
  return started.execution.id;
}

/** What a client of graphql-ws is told; `leave` closes it. */
function watch(url: string, token: string, executionId: string) {
  const client = createClient({
    url: `${url.replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    connectionParams: { authorization: `Bearer ${token}` },
    retryAttempts: 0,
  });
  const told = client.iterate<Told['data']>({ query: PROGRESS, variables: { executionId } });
  return { told: told as AsyncIterableIterator<Told>, leave: () => client.dispose() };
}

async function all(told: AsyncIterable<Told>): Promise<Told[]> {
  const seen: Told[] = [];
  for await (const one of told) seen.push(one);
  return seen;
}

/** A progress as it must be: completed across trading, market, users and genai, forwards only, to the result. */
function expectWholeRun(told: readonly Told[]): void {
  expect(told.flatMap(({ errors = [] }) => errors)).toEqual([]);
  const states = told.map(({ data }) => data.backtestProgressed);
  const companies = [
    { symbol: 'AAPL', name: expect.any(String) },
    { symbol: 'MSFT', name: expect.any(String) },
  ];
  for (const state of states) {
    expect(state).toMatchObject({ backtest: { name: 'One year', companies }, user: { username: 'ada' } });
  }
  const progress = states.map((state) => state.progress);
  expect(progress).toEqual([...progress].sort((a, b) => a - b));
  expect(states.at(-1)).toMatchObject({
    status: 'COMPLETED',
    progress: 1,
    errorDetails: null,
    result: { performance: { totalReturn: expect.any(Number) }, documents: { nodes: expect.any(Array) } },
  });
}

/** The same run, watched by both kinds of clients. */
async function watchBoth(url: string, ada: User): Promise<void> {
  const executionId = await aRun(ada);
  const { told, leave } = watch(url, ada.token, executionId);
  const query = PROGRESS.replace('($executionId: ID!)', '').replace('$executionId', JSON.stringify(executionId));
  const [bySocket, byEvents] = await Promise.all([all(told), ada.watch(query)]);
  await leave();
  expectWholeRun(bySocket);
  expectWholeRun(byEvents);
}

let running: RunningGraph;
let ada: User;

describe('a subscription across subgraphs in one process', () => {
  beforeAll(async () => {
    running = await aGraph();
    ada = await signUp(running.url, 'ada');
  });

  it('tells of a run until it is completed, to graphql-ws and to event streams', () => watchBoth(running.url, ada));

  it("is refused, with one error, for another's run", async () => {
    const bob = await signUp(running.url, 'bob');
    const { told, leave } = watch(running.url, bob.token, await aRun(ada));
    const refused = await all(told);
    await leave();
    expect(refused).toMatchObject([{ errors: [{ path: ['backtestProgressed'], extensions: { code: 'NOT_FOUND' } }] }]);
  });
});

describe('a subscription to a run that waits', () => {
  let executionId: string;
  let count: CommandCount;

  beforeAll(async () => {
    running = await running.reopen({ runJobs: false });
    executionId = await aRun(elsewhere(ada, running.url));
    count = countCommands(running.graph.subgraphs.trading.connection);
  });
  afterAll(() => running.graph.close());

  const until = async (command: string) => {
    for (const deadline = Date.now() + 10_000; !count.commands.includes(command); ) {
      if (Date.now() > deadline) throw new Error(`Expected ${command}, but got ${count.commands.join(', ')}.`);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  };

  it('stops reading the store when its client leaves', async () => {
    const { told, leave } = watch(running.url, ada.token, executionId);
    expect((await told.next()).value).toMatchObject({ data: { backtestProgressed: { status: 'PENDING' } } });
    count.reset();
    await leave();
    await until('killCursors');
  });

  it('ends when the access token does', async () => {
    const jwk = JSON.parse(running.options.accessTokenKey);
    const token = await new SignJWT()
      .setProtectedHeader({ alg: 'EdDSA', kid: jwk.kid })
      .setSubject(ada.id)
      .setIssuer('quantgraph')
      .setAudience('quantgraph')
      .setExpirationTime(Math.floor(Date.now() / 1_000) + 3)
      .sign(await importJWK(jwk, 'EdDSA'));
    const { told } = watch(running.url, token, executionId);
    expect((await told.next()).value).toMatchObject({ data: { backtestProgressed: { status: 'PENDING' } } });
    count.reset();
    await expect(told.next()).rejects.toMatchObject({ code: 4403, reason: expect.stringContaining('expired') });
    await until('killCursors');
  });
});

describe('a subscription across services', () => {
  let services: Services;

  beforeAll(async () => {
    services = await asServices(running.options);
  }, 120_000);
  afterAll(async () => {
    await services?.close();
    await dropDatabases(running.options);
  });

  it('tells of a run until it is completed, to graphql-ws and to event streams', () =>
    watchBoth(services.url, elsewhere(ada, services.url)));
});
