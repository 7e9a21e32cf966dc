import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { askEntities } from '@quantgraph/shared/test-kit';
import { aGraph, type RunningGraph } from './a-graph.js';
import { aCaller, type Caller } from './a-world-caller.js';
import { CONFIG, PASSWORD } from './a-world-content.js';

interface User extends Caller {
  readonly id: string;
}

/** The kinds, with the root field, the type and the list of what is shared. */
const KINDS = [
  ['STRATEGY', 'strategy', 'Strategy', 'sharedStrategies', 'strategies'],
  ['BACKTEST', 'backtest', 'Backtest', 'sharedBacktests', 'backtests'],
  ['PORTFOLIO', 'portfolio', 'Portfolio', 'sharedPortfolios', 'portfolios'],
  ['PROMPT_TEMPLATE', 'promptTemplate', 'PromptTemplate', 'sharedPromptTemplates', 'promptTemplates'],
  ['DOCUMENT', 'ragDocument', 'RAGDocument', 'sharedDocuments', 'documents'],
] as const;
const LISTS = KINDS.map(([, , , list]) => list);

let running: RunningGraph;
let owner: User;
let reader: User;
let writer: User;
let stranger: User;
let anonymous: Caller;
/** The owner's things, by type. */
const ids: Record<string, string> = {};

async function signUp(username: string): Promise<User> {
  const account = { email: `${username}@example.com`, username, password: PASSWORD };
  const { data } = await anonymous.mutate('signUp', account);
  return { ...aCaller(running.url, data.session.accessToken), id: data.user.id };
}

/** The payload of a mutation that must succeed. */
async function run(caller: Caller, mutation: string, input: object) {
  const { data, errors } = await caller.mutate(mutation, input);
  expect({ mutation, errors, userErrors: data?.userErrors }).toEqual({ mutation, errors: [], userErrors: [] });
  return data;
}

/** Code and field of what a mutation is refused with. */
async function refusal(caller: Caller, mutation: string, input: object) {
  const { data, errors } = await caller.mutate(mutation, input);
  expect(errors).toEqual([]);
  const [problem] = data.userErrors;
  return problem && [problem.code, problem.field?.join('.')];
}

const share = (kind: string, id: string | undefined, userId: string, access = 'READ') =>
  run(owner, 'shareWith', { kind, id, userId, access });
const unshare = (kind: string, id: string | undefined, userId: string) =>
  run(owner, 'unshareWith', { kind, id, userId });

async function read(caller: Caller, query: string) {
  const { data, errors } = await caller.ask(query);
  expect(errors).toEqual([]);
  return data;
}

async function makeThings(): Promise<void> {
  const strategy = { name: 'Crossover', strategyType: 'SMA_CROSSOVER' };
  ids.Strategy = (await run(owner, 'createStrategy', strategy)).strategy.id;
  const backtest = { name: 'Three years', strategyId: ids.Strategy, config: CONFIG };
  ids.Backtest = (await run(owner, 'createBacktest', backtest)).backtest.id;
  ids.BacktestExecution = (await run(owner, 'runBacktest', { backtestId: ids.Backtest })).execution.id;
  const told = await owner.watch(`subscription { backtestProgressed(executionId: "${ids.BacktestExecution}") {
    status result { id } } }`);
  ids.BacktestResult = told.at(-1)?.data.backtestProgressed.result.id;
  ids.Portfolio = (await run(owner, 'createPortfolio', { name: 'All', positions: [] })).portfolio.id;
  const variables = { type: 'object', properties: { symbol: { type: 'string' } } };
  const template = { name: 'Ask', template: 'About {symbol}?', variables };
  ids.PromptTemplate = (await run(owner, 'createPromptTemplate', template)).promptTemplate.id;
  const document = { documentType: 'MARKET_INSIGHT', content: 'Nothing moved in those weeks.' };
  ids.RAGDocument = (await run(owner, 'indexDocument', document)).document.id;
}

beforeAll(async () => {
  // Answers are kept for their viewer, as long as they may be.
  const traffic = { responseCache: { maxBytes: 10_000_000, keepsPrivate: true } };
  running = await aGraph({ exposure: { introspection: true, corsOrigins: [], traffic } });
  anonymous = aCaller(running.url);
  [owner, reader, writer, stranger] = await Promise.all([
    signUp('owner'),
    signUp('reader'),
    signUp('writer'),
    signUp('stranger'),
  ]);
  await makeThings();
  for (const [kind, , type] of KINDS) {
    await share(kind, ids[type], reader.id);
    await share(kind, ids[type], writer.id, 'WRITE');
  }
});
afterAll(() => running?.close());

describe('a profile', () => {
  const byName = '{ profile(username: "reader") { id username } }';

  it('is found by the exact username by whoever is signed in', async () => {
    expect(await read(stranger, byName)).toEqual({ profile: { id: reader.id, username: 'reader' } });
    expect(await read(stranger, '{ profile(username: "Reader") { id } }')).toEqual({ profile: null });
    expect(await read(anonymous, byName)).toEqual({ profile: null });
  });

  it('is all that others see of an account, by reference, too', async () => {
    const of = (__typename: string) => [{ __typename, id: reader.id }];
    const { users } = running.graph.subgraphs;
    const profile = await askEntities(users, { id: stranger.id }, of('Profile'), 'id username');
    expect(profile.data._entities).toEqual([{ id: reader.id, username: 'reader' }]);
    expect((await askEntities(users, null, of('Profile'), 'id')).data._entities).toEqual([null]);
    expect((await askEntities(users, { id: stranger.id }, of('User'), 'id')).data._entities).toEqual([null]);
  });
});

describe.each(KINDS)('a shared %s', (kind, field, type, list, ownList) => {
  const byId = () => `{ ${field}(id: "${ids[type]}") { id user { id } shares { id } } }`;
  const subgraph = () =>
    running.graph.subgraphs[kind === 'PROMPT_TEMPLATE' || kind === 'DOCUMENT' ? 'genai' : 'trading'];
  const byReference = async (viewer: { id: string } | null) =>
    (await askEntities(subgraph(), viewer, [{ __typename: type, id: ids[type] }], 'id')).data._entities[0];

  it('is read by id and by reference by whom it is shared with, and nobody else', async () => {
    for (const user of [reader, writer]) {
      expect(await read(user, byId())).toEqual({ [field]: { id: ids[type], user: null, shares: [] } });
      expect(await byReference({ id: user.id })).toEqual({ id: ids[type] });
    }
    for (const other of [stranger, anonymous]) expect(await read(other, byId())).toEqual({ [field]: null });
    expect([await byReference({ id: stranger.id }), await byReference(null)]).toEqual([null, null]);
  });

  it('stands in the list of what is shared, with the access, and in no list of own things', async () => {
    const query = `{ me { ${list} { totalCount nodes { id } edges { access sharedAt node { id } } } ${ownList} { totalCount } } }`;
    const listed = async (user: User) => (await read(user, query)).me;
    const [byReader, byWriter] = [await listed(reader), await listed(writer)];
    const node = { id: ids[type] };
    expect(byReader[list]).toEqual({
      totalCount: 1,
      nodes: [node],
      edges: [{ access: 'READ', sharedAt: expect.any(String), node }],
    });
    expect(byWriter[list].edges[0].access).toBe('WRITE');
    expect(byReader[ownList].totalCount).toBe(0);
    for (const user of [owner, stranger]) expect((await listed(user))[list].totalCount).toBe(0);
  });

  it('tells its owner whom it is shared with', async () => {
    const query = `{ ${field}(id: "${ids[type]}") { shares { kind id access user { username } } } }`;
    const of = (username: string, access: string) => ({ kind, id: ids[type], access, user: { username } });
    const { shares } = (await read(owner, query))[field];
    expect(shares).toEqual([of('writer', 'WRITE'), of('reader', 'READ')]);
  });

  it('is shared and unshared by its owner alone', async () => {
    const input = { kind, id: ids[type], userId: stranger.id };
    for (const user of [reader, writer, stranger]) {
      const other = user === stranger ? { ...input, userId: reader.id } : input;
      expect(await refusal(user, 'shareWith', { ...other, access: 'READ' })).toEqual(['NOT_FOUND', 'input.id']);
      expect(await refusal(user, 'unshareWith', other)).toEqual(['NOT_FOUND', 'input.id']);
    }
  });

  it('is seen no more as soon as it is unshared, and again once it is shared', async () => {
    expect((await unshare(kind, ids[type], reader.id)).share).toMatchObject({ kind, id: ids[type], access: 'READ' });
    expect(await read(reader, byId())).toEqual({ [field]: null });
    expect((await read(reader, `{ me { ${list} { totalCount } } }`)).me).toEqual({ [list]: { totalCount: 0 } });
    expect(await byReference({ id: reader.id })).toBeNull();
    expect((await unshare(kind, ids[type], reader.id)).share).toBeNull();
    await share(kind, ids[type], reader.id, 'WRITE');
    expect((await share(kind, ids[type], reader.id, 'READ')).share).toMatchObject({ access: 'READ' });
    expect(await read(reader, byId())).toMatchObject({ [field]: { id: ids[type] } });
  });
});

describe('a shared backtest', () => {
  const below = `latestResult { id trades { symbol } } executions { totalCount nodes { id job { id } result { id } } }
    results { totalCount nodes { id } }`;
  const byId = () => `{ backtest(id: "${ids.Backtest}") { strategy { id } ${below} }
    backtestExecution(id: "${ids.BacktestExecution}") { id user { id } job { id } backtest { id } result { id } }
    backtestResult(id: "${ids.BacktestResult}") { id user { id } trades { symbol } execution { id } } }`;
  const watch = (caller: Caller) =>
    caller.watch(`subscription { backtestProgressed(executionId: "${ids.BacktestExecution}") { id job { id } } }`);

  it('brings its executions and results, by id, by connection and by subscription, without jobs', async () => {
    const seen = await read(reader, byId());
    expect(seen.backtest.latestResult).toEqual({ id: ids.BacktestResult, trades: expect.any(Array) });
    expect(seen.backtest.latestResult.trades.length).toBeGreaterThan(0);
    const node = { id: ids.BacktestExecution, job: null, result: { id: ids.BacktestResult } };
    expect(seen.backtest.executions).toEqual({ totalCount: 1, nodes: [node] });
    expect(seen.backtest.results).toEqual({ totalCount: 1, nodes: [{ id: ids.BacktestResult }] });
    expect(seen.backtestExecution).toMatchObject({ id: ids.BacktestExecution, user: null, job: null });
    expect(seen.backtestResult).toMatchObject({ id: ids.BacktestResult, user: null });
    expect(seen.backtestResult.trades.length).toBeGreaterThan(0);
    expect(await watch(reader)).toMatchObject([
      { data: { backtestProgressed: { id: ids.BacktestExecution, job: null } } },
    ]);
  });

  it('brings them by reference', async () => {
    for (const __typename of ['BacktestExecution', 'BacktestResult']) {
      const reference = [{ __typename, id: ids[__typename] }];
      const by = async (viewer: { id: string } | null) =>
        (await askEntities(running.graph.subgraphs.trading, viewer, reference, 'id')).data._entities;
      expect(await by({ id: reader.id })).toEqual([{ id: ids[__typename] }]);
      expect([await by({ id: stranger.id }), await by(null)]).toEqual([[null], [null]]);
    }
  });

  it('shows nothing of them to a stranger', async () => {
    const nothing = { backtest: null, backtestExecution: null, backtestResult: null };
    for (const other of [stranger, anonymous]) expect(await read(other, byId())).toEqual(nothing);
    expect(await watch(stranger)).toMatchObject([{ data: null, errors: [{ extensions: { code: 'NOT_FOUND' } }] }]);
  });

  it('is compared by its id, and stands in no list of runs or of a company', async () => {
    const { backtest } = await run(reader, 'createBacktest', {
      name: 'Own',
      strategyId: (await run(reader, 'createStrategy', { name: 'Own', strategyType: 'BUY_AND_HOLD' })).strategy.id,
      config: CONFIG,
    });
    const query = `{ compareBacktests(ids: ["${ids.Backtest}", "${backtest.id}"]) { backtests { id } }
      company(symbol: "AAPL") { backtests { nodes { id } } }
      me { backtestExecutions { totalCount } backtestResults { totalCount } backtests { nodes { id } } } }`;
    const { compareBacktests, company, me } = await read(reader, query);
    expect(compareBacktests.backtests).toEqual([{ id: ids.Backtest }, { id: backtest.id }]);
    expect(company.backtests.nodes).toEqual([{ id: backtest.id }]);
    expect(me.backtests.nodes).toEqual([{ id: backtest.id }]);
    expect([me.backtestExecutions.totalCount, me.backtestResults.totalCount]).toEqual([0, 0]);
    const seen = await read(stranger, `{ compareBacktests(ids: ["${ids.Backtest}", "x"]) { backtests { id } } }`);
    expect(seen.compareBacktests.backtests).toEqual([]);
  });

  it('is kept in no cache for whom it is shared with', async () => {
    const result = `{ backtestResult(id: "${ids.BacktestResult}") { id } }`;
    const execution = `{ backtestExecution(id: "${ids.BacktestExecution}") { id } }`;
    const both = async () => [await read(reader, result), await read(reader, execution)];
    const seen = [{ backtestResult: { id: ids.BacktestResult } }, { backtestExecution: { id: ids.BacktestExecution } }];
    expect([await both(), await both()]).toEqual([seen, seen]);
    await unshare('BACKTEST', ids.Backtest, reader.id);
    expect(await both()).toEqual([{ backtestResult: null }, { backtestExecution: null }]);
    await share('BACKTEST', ids.Backtest, reader.id);
    expect(await both()).toEqual(seen);
  });

  it('does not bring its strategy, and takes all that it brought along when it is unshared', async () => {
    const strategy = `{ backtest(id: "${ids.Backtest}") { strategy { id } } }`;
    expect(await read(reader, strategy)).toEqual({ backtest: { strategy: { id: ids.Strategy } } });
    await unshare('STRATEGY', ids.Strategy, reader.id);
    expect(await read(reader, strategy)).toEqual({ backtest: { strategy: null } });
    await unshare('BACKTEST', ids.Backtest, reader.id);
    expect(await read(reader, byId())).toEqual({ backtest: null, backtestExecution: null, backtestResult: null });
    expect(await watch(reader)).toMatchObject([{ data: null, errors: [{ extensions: { code: 'NOT_FOUND' } }] }]);
    await share('STRATEGY', ids.Strategy, reader.id);
    await share('BACKTEST', ids.Backtest, reader.id);
  });
});

it('a shared strategy brings its versions, and neither its backtests nor its studies', async () => {
  const query = `{ strategy(id: "${ids.Strategy}") { versions { totalCount } backtests { totalCount } optimizationStudies { totalCount } } }`;
  const expected = {
    versions: { totalCount: 1 },
    backtests: { totalCount: 0 },
    optimizationStudies: { totalCount: 0 },
  };
  expect(await read(reader, query)).toEqual({ strategy: expected });
});

it('a shared document is found by no search but its owner’s', async () => {
  const query = '{ searchDocuments(query: "Nothing moved in those weeks", limit: 50) { document { id } } }';
  const found = async (user: User) => JSON.stringify(await read(user, query));
  expect(await found(owner)).toContain(ids.RAGDocument);
  for (const user of [reader, writer, stranger]) expect(await found(user)).not.toContain(ids.RAGDocument);
});

describe('changing what is shared', () => {
  const changes = { name: 'Changed' };
  const writes = [
    ['updateStrategy', 'Strategy'],
    ['updateBacktest', 'Backtest'],
    ['updatePortfolio', 'Portfolio'],
    ['updatePromptTemplate', 'PromptTemplate'],
  ] as const;

  it.each(writes)('%s is for writers', async (mutation, type) => {
    const input = { id: ids[type], changes };
    expect(await refusal(reader, mutation, input)).toEqual(['FORBIDDEN', 'input.id']);
    expect(await refusal(stranger, mutation, input)).toEqual(['NOT_FOUND', 'input.id']);
    const field = `${type.charAt(0).toLowerCase()}${type.slice(1)}`;
    expect((await run(writer, mutation, input))[field]).toMatchObject({ id: ids[type], name: 'Changed' });
    expect((await read(owner, `{ ${field}(id: "${ids[type]}") { name user { id } } }`))[field]).toEqual({
      name: 'Changed',
      user: { id: owner.id },
    });
  });

  it('makes a new version of a strategy, for its owner, and leaves it in use', async () => {
    const isActive = { id: ids.Strategy, changes: { isActive: false } };
    expect(await refusal(writer, 'updateStrategy', isActive)).toEqual(['FORBIDDEN', 'input.changes.isActive']);
    const parameters = { id: ids.Strategy, changes: { parameters: { short_window: 7 } } };
    expect((await run(writer, 'updateStrategy', parameters)).strategy.version).toBe(2);
    const query = `{ strategy(id: "${ids.Strategy}") { versions { totalCount } } }`;
    expect((await read(owner, query)).strategy.versions.totalCount).toBe(2);
  });

  it('renders a prompt for readers, too', async () => {
    const input = { id: ids.PromptTemplate, values: { symbol: 'AAPL' } };
    expect((await run(reader, 'renderPrompt', input)).text).toBe('About AAPL?');
    expect(await refusal(stranger, 'renderPrompt', input)).toEqual(['NOT_FOUND', 'input.id']);
  });

  it.each([
    ['archiveStrategy', () => ({ id: ids.Strategy }), 'id'],
    ['createBacktest', () => ({ name: 'A', strategyId: ids.Strategy, config: CONFIG }), 'strategyId'],
    [
      'startOptimizationStudy',
      () => ({ name: 'A', strategyId: ids.Strategy, nTrials: 1, config: CONFIG }),
      'strategyId',
    ],
    ['runBacktest', () => ({ backtestId: ids.Backtest }), 'backtestId'],
    ['deleteBacktest', () => ({ id: ids.Backtest }), 'id'],
    ['deletePortfolio', () => ({ id: ids.Portfolio }), 'id'],
    ['deletePromptTemplate', () => ({ id: ids.PromptTemplate }), 'id'],
    ['deleteDocument', () => ({ id: ids.RAGDocument }), 'id'],
  ] as const)('%s stays the owner’s', async (mutation, input, field) => {
    for (const user of [reader, writer, stranger]) {
      expect(await refusal(user, mutation, input())).toEqual(['NOT_FOUND', `input.${field}`]);
    }
  });

  it('is over for a writer who may only read from now on', async () => {
    await share('PORTFOLIO', ids.Portfolio, writer.id, 'READ');
    const input = { id: ids.Portfolio, changes };
    expect(await refusal(writer, 'updatePortfolio', input)).toEqual(['FORBIDDEN', 'input.id']);
  });
});

describe('sharing', () => {
  it('is with another open account, and is written into the audit log', async () => {
    const input = { kind: 'STRATEGY', id: ids.Strategy, access: 'READ' };
    for (const userId of [owner.id, 'nobody']) {
      expect(await refusal(owner, 'shareWith', { ...input, userId })).toEqual(['NOT_FOUND', 'input.userId']);
    }
    await share('STRATEGY', ids.Strategy, stranger.id);
    await unshare('STRATEGY', ids.Strategy, stranger.id);
    const events = '{ me { auditEvents(first: 2, filter: { types: [SHARED, UNSHARED] }) { nodes { type details } } } }';
    const details = { kind: 'STRATEGY', id: ids.Strategy, with: stranger.id };
    expect((await read(owner, events)).me.auditEvents.nodes).toEqual([
      { type: 'UNSHARED', details },
      { type: 'SHARED', details: { ...details, access: 'READ' } },
    ]);
  });

  it('is not there for a kind that the thing is not of', async () => {
    const input = { kind: 'BACKTEST', id: ids.Strategy, userId: reader.id, access: 'READ' };
    expect(await refusal(owner, 'shareWith', input)).toEqual(['NOT_FOUND', 'input.id']);
  });

  it('ends with the thing', async () => {
    const { portfolio } = await run(owner, 'createPortfolio', { name: 'Passing', positions: [] });
    await share('PORTFOLIO', portfolio.id, stranger.id);
    await run(owner, 'deletePortfolio', { id: portfolio.id });
    const { me } = await read(stranger, '{ me { sharedPortfolios { totalCount nodes { id } } } }');
    expect(me.sharedPortfolios).toEqual({ totalCount: 0, nodes: [] });
  });

  it('of many things is paged, the latest first', async () => {
    const made: string[] = [];
    for (const name of ['A', 'B', 'C']) {
      const { portfolio } = await run(owner, 'createPortfolio', { name, positions: [] });
      await share('PORTFOLIO', portfolio.id, stranger.id);
      made.unshift(portfolio.id);
    }
    const page = async (args: string) =>
      (await read(stranger, `{ me { sharedPortfolios${args} { pageInfo { endCursor hasNextPage } nodes { id } } } }`))
        .me.sharedPortfolios;
    const first = await page('(first: 2)');
    expect(first.nodes).toEqual(made.slice(0, 2).map((id) => ({ id })));
    expect(first.pageInfo.hasNextPage).toBe(true);
    const second = await page(`(first: 2, after: "${first.pageInfo.endCursor}")`);
    expect(second.nodes).toEqual([{ id: made[2] }]);
    expect(second.pageInfo.hasNextPage).toBe(false);
  });
});

it.each(LISTS)('%s of another is not there', async (list) => {
  const query = `{ user(id: "${reader.id}") { ${list} { totalCount } } }`;
  expect(await read(stranger, query)).toEqual({ user: null });
});
