import { setTimeout as pause } from 'node:timers/promises';
import type { Viewer } from '@quantgraph/shared';
import type { Answer } from '@quantgraph/shared/test-kit';
import { decodeJwt } from 'jose';
import { aCaller, type Caller } from './a-world-caller.js';
import { makeConversation, makeModels, makePrompting, makeTrading, makeViews, PASSWORD } from './a-world-content.js';
import { objectsIn } from './a-world-schema.js';
import { makeShares } from './a-world-shares.js';

/** What a mutation made, by the type's name; what one knows something by. */
export type Ids = Record<string, string>;

/** Runs a mutation that must succeed, and answers its payload. */
export type Run = (mutation: string, input: object) => Promise<Answer['data']>;

/** A user who owns at least one of everything that a user can own. */
export interface World extends Caller {
  /** In the names and texts of all that is the user's. */
  readonly mark: string;
  readonly viewer: Viewer;
  readonly account: { readonly email: string; readonly username: string; readonly password: string };
  readonly refreshToken: string;
  /** One id of each type: those of one line from prompt template to document belong together. */
  readonly ids: Readonly<Ids>;
  /** All ids, by type. */
  readonly all: ReadonlyMap<string, ReadonlySet<string>>;
  /** Every payload on the way here. */
  readonly payloads: readonly unknown[];
}

/** Signs a user up and makes at least one of everything, through the gateway and by mutations only. */
export async function aWorld(url: string, username: string): Promise<World> {
  const payloads: unknown[] = [];
  const runAs = (caller: Caller): Run => {
    return async (mutation, input) => {
      const { data, errors } = await caller.mutate(mutation, input);
      const problems = [...errors, ...(data?.userErrors ?? [])];
      if (problems.length > 0) throw new Error(`${mutation}: ${JSON.stringify(problems)}`);
      payloads.push(data);
      return data;
    };
  };
  const account = { email: `${username}@example.com`, username, password: PASSWORD };
  const { email, password } = account;
  const anonymous = runAs(aCaller(url));
  const first = await anonymous('signUp', account);
  const { session } = await anonymous('logIn', { email, password });
  const caller = aCaller(url, session.accessToken);
  const run = runAs(caller);

  const mark = `${username}'s`;
  const ids: Ids = { User: first.user.id, Session: sessionOf(first.session.accessToken) };
  Object.assign(ids, await makeViews(run, mark), await makePrompting(run, mark));
  Object.assign(ids, await makeModels(run, mark));
  const [snapshot] = await snapshots(caller);
  if (snapshot) ids.MarketSnapshot = snapshot;
  Object.assign(ids, await makeTrading(run, mark, ids));
  await untilWorkIsDone(caller);
  const result = await caller.ask(
    `query ($id: ID!) { backtest(id: $id) { latestResult { id documents { nodes { id } } } } }`,
    { id: ids.Backtest },
  );
  const { latestResult } = result.data.backtest;
  ids.BacktestResult = latestResult.id;
  ids.RAGDocument = latestResult.documents.nodes[0].id;
  await makeConversation(run, mark, ids);
  const friend = { ...account, email: `friend@${username}.example`, username: `friend-of-${username}` };
  const befriended = await anonymous('signUp', friend);
  const asFriend = runAs(aCaller(url, befriended.session.accessToken));
  ids.Friend = befriended.user.id;
  // By a key, so that there is one that was used.
  const { apiKey, secret } = await run('createApiKey', { name: `${mark} key`, scopes: ['share:write'] });
  ids.ApiKey = apiKey.id;
  await makeShares(runAs(aCaller(url, secret)), asFriend, ids);
  const exported = await run('exportMarketData', { symbols: ['AAPL'], from: '2012-12-03', to: '2012-12-31' });
  await caller.watch(`subscription { ingestionJobProgressed(id: "${exported.job.id}") { status } }`);
  const { job } = await run('exportAccountData', { password });
  await caller.watch(`subscription { accountJobProgressed(id: "${job.id}") { status } }`);
  return {
    ...caller,
    mark,
    viewer: { id: first.user.id, sessionId: sessionOf(session.accessToken) },
    account,
    refreshToken: session.refreshToken,
    ids,
    all: (await everyId(caller))
      .set('IngestionJob', new Set([exported.job.id]))
      .set('Profile', new Set([befriended.user.id]))
      .set('MarketSnapshot', await snapshots(caller)),
    payloads,
  };
}

const sessionOf = (accessToken: string): string => decodeJwt<{ sid: string }>(accessToken).sid;

const WORK = `{ me {
  backtests { nodes { status } }
  optimizationStudies { nodes { status } }
  strategies { totalCount }
  indexed: documents(filter: { isEmbedded: true, types: [STRATEGY, BACKTEST] }) { totalCount }
} }`;
const WAIT_MS = 30_000;

/** Until every backtest and study has ended, and a document is indexed of each strategy and of the two results. */
async function untilWorkIsDone(caller: Caller): Promise<void> {
  for (const deadline = Date.now() + WAIT_MS; ; await pause(50)) {
    const { data } = await caller.ask(WORK);
    const { backtests, optimizationStudies, strategies, indexed } = data.me;
    const states: string[] = [...backtests.nodes, ...optimizationStudies.nodes].map(({ status }) => status);
    const isDone = states.every((status) => ['COMPLETED', 'FAILED', 'STOPPED'].includes(status));
    if (isDone && indexed.totalCount === strategies.totalCount + 2) return;
    if (Date.now() > deadline) throw new Error(`Work is not done after ${WAIT_MS} ms: ${JSON.stringify(data)}`);
  }
}

const nodes = 'nodes { __typename id }';
const EVERY_ID = `{ me { __typename id
  watchlists { ${nodes} } dashboard { __typename id } sessions { __typename id } accountJobs { __typename id }
  apiKeys { __typename id } auditEvents { ${nodes} }
  strategies { ${nodes} } backtests { ${nodes} } backtestExecutions { nodes { __typename id job { __typename id } } } backtestResults { ${nodes} }
  optimizationStudies { nodes { __typename id job { __typename id } } } portfolios { nodes { __typename id transactions { ${nodes} } } }
  features { nodes { __typename id versions { ${nodes} } } }
  mlModels { nodes { __typename id deployments { ${nodes} } predictions { __typename id } } }
  experiments { ${nodes} } evaluationScenarios { ${nodes} }
  chatSessions { ${nodes} } promptTemplates { ${nodes} } generatedStrategies { ${nodes} } documents { ${nodes} }
} }`;

async function everyId(caller: Caller): Promise<Map<string, Set<string>>> {
  const { data } = await caller.ask(EVERY_ID);
  const all = new Map<string, Set<string>>();
  for (const { __typename, id } of objectsIn(data)) {
    if (typeof id === 'string') all.set(__typename, (all.get(__typename) ?? new Set()).add(id));
  }
  return all;
}

async function snapshots(caller: Caller): Promise<Set<string>> {
  const { data } = await caller.ask('{ snapshots { nodes { id } } }');
  return new Set(data.snapshots.nodes.map(({ id }: { id: string }) => id));
}

/** Types of things that are for all to see. */
const PUBLIC = ['Profile', 'MarketSnapshot'];

/** What an answer holds of a world's, ids and marked texts, but for the ids that it was asked with. */
export function tracesOf(world: World, answer: unknown, asked: Iterable<string> = []): string[] {
  const text = JSON.stringify(answer);
  const known = new Set(asked);
  const own = [...world.all].filter(([type]) => !PUBLIC.includes(type));
  const ids = own.flatMap(([, some]) => [...some]).filter((id) => !known.has(id));
  return [world.mark, world.account.email, ...ids].filter((trace) => text.includes(trace));
}
