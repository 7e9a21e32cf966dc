import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createIdentitySigner, SUBGRAPHS, type SubgraphName, serveSubgraph, type Viewer } from '@quantgraph/shared';
import { ask, silentLogger } from '@quantgraph/shared/test-kit';
import { getNamedType } from 'graphql';
import { aGraph, type RunningGraph } from './a-graph.js';
import { aWorld, type Ids, tracesOf, type World } from './a-world.js';
import { aCaller, type Caller } from './a-world-caller.js';
import { askServer, entitiesOf, publicThings, referencesTo } from './a-world-entities.js';
import {
  ADMINISTRATORS_MUTATIONS,
  ID_INPUTS,
  LAST_INPUTS,
  OPEN_MUTATIONS,
  OTHER_INPUTS,
  SECOND_FACTOR_INPUTS,
} from './a-world-mutations.js';
import { innerIdArguments, openReads, ownedReads, readOf, watches, watchOf } from './a-world-reads.js';
import { API, idPathsOf } from './a-world-schema.js';

let running: RunningGraph;
let ada: World;
let bob: World;
let anonymous: Caller;
let publicIds: Ids;

beforeAll(async () => {
  running = await aGraph();
  anonymous = aCaller(running.url);
  publicIds = await publicThings(anonymous);
  [ada, bob] = await Promise.all([aWorld(running.url, 'ada'), aWorld(running.url, 'bob')]);
});
afterAll(() => running?.close());

/** Everyone who is not Ada. */
const OTHERS = ['Bob', 'an anonymous caller'] as const;
type Other = (typeof OTHERS)[number];
const callerOf = (who: Other): Caller => (who === 'Bob' ? bob : anonymous);
const viewerOf = (who: Other): Viewer | null => (who === 'Bob' ? bob.viewer : null);

/** Of the fields that can be asked without an id, one takes a sign-in, and one an administrator's. */
function refusalsOf(name: string, who: Other): string[] {
  if (name === 'auditEvents') return [who === 'Bob' ? 'FORBIDDEN' : 'UNAUTHENTICATED'];
  return name === 'searchDocuments' && who !== 'Bob' ? ['UNAUTHENTICATED'] : [];
}

const leaksIn = (answer: unknown, asked?: Iterable<string>) => tracesOf(ada, answer, asked);

describe.each(OTHERS)('%s', (who) => {
  it.each(ownedReads())("gets nothing for each of Ada's ids from $name", async ({ name, type }) => {
    const query = readOf(name, ada.all, 1);
    const { data, errors } = await callerOf(who).ask(query);
    expect(errors).toEqual([]);
    if (name === 'compareBacktests') expect(data.a0.backtests).toEqual([]);
    else expect(Object.values(data)).toEqual(Array(ada.all.get(type)?.size).fill(null));
    expect(leaksIn(data)).toEqual([]);
    expect(leaksIn((await ada.ask(query)).data)).not.toEqual([]);
  });

  it.each(watches())("is told nothing of Ada's by $name, but one error", async ({ name, type }) => {
    const ids = [...(ada.all.get(type) ?? [])];
    expect(ids).not.toEqual([]);
    for (const id of ids) {
      const told = await callerOf(who).watch(watchOf(name, id));
      const code = who === 'Bob' ? 'NOT_FOUND' : 'UNAUTHENTICATED';
      expect(told).toMatchObject([{ data: null, errors: [{ extensions: { code } }] }]);
      expect(leaksIn(told, [id])).toEqual([]);
      expect(leaksIn(await ada.watch(watchOf(name, id)))).not.toEqual([]);
    }
  });

  it.each(openReads())('finds nothing of Ada in %s, nor two steps from it', async (name) => {
    const { data, errors } = await callerOf(who).ask(readOf(name, bob.all, 2));
    expect(leaksIn(data)).toEqual([]);
    expect(errors.map(({ extensions }) => extensions?.code)).toEqual(refusalsOf(name, who));
  });

  it("finds no predictions of Ada's model on a company", async () => {
    expect(innerIdArguments()).toEqual(['Company.predictions(modelId)']);
    const query = 'query ($id: ID) { company(symbol: "AAPL") { predictions(modelId: $id) { totalCount } } }';
    const { data } = await callerOf(who).ask(query, { id: ada.ids.MLModel });
    expect(data.company.predictions).toEqual({ totalCount: 0 });
  });
});

it("finds what is Ada's in the same places, asked as Ada", async () => {
  const found = await Promise.all(
    openReads().map(async (name) => ({ name, leaks: leaksIn(await ada.ask(readOf(name, ada.all, 2))) })),
  );
  expect(found.filter(({ leaks }) => leaks.length > 0).map(({ name }) => name)).toEqual(
    expect.arrayContaining(['company', 'me', 'modelDeployments', 'searchDocuments', 'strategyTemplates']),
  );
});

/** Types that a subgraph answers to whoever names one: they are public, or it only hangs the viewer's own on them. */
const OPEN_ENTITIES: Readonly<Record<SubgraphName, readonly string[]>> = {
  users: ['Company', 'Profile'],
  trading: ['Company', 'GeneratedStrategy', 'MLModel', 'Profile', 'StrategyTemplate'],
  market: ['Backtest', 'Company', 'EconomicIndicator', 'NewsData', 'Watchlist'],
  ml: ['Company'],
  genai: ['Backtest', 'BacktestResult', 'Company', 'Profile', 'Strategy'],
};

describe.each(SUBGRAPHS)('references to %s', (name) => {
  const askFor = async (viewer: Viewer | null) => {
    const subgraph = running.graph.subgraphs[name];
    const answers = entitiesOf(subgraph).map(async (entity) => {
      const variables = { representations: referencesTo(entity, ada.all, publicIds) };
      const { data, errors } = await ask(subgraph, viewer, entity.query, variables);
      return { type: entity.type.name, found: data?._entities as unknown[], errors };
    });
    return Promise.all(answers);
  };

  it.each(OTHERS)("give %s nothing of Ada's", async (who) => {
    const answers = await askFor(viewerOf(who));
    expect(answers.filter(({ errors }) => errors.length > 0)).toEqual([]);
    expect(answers.flatMap(({ type, found }) => leaksIn(found, ada.all.get(type)))).toEqual([]);
    const open = answers.filter(({ found }) => found.some((thing) => thing !== null)).map(({ type }) => type);
    // Whom one may share with, users tells all who are signed in.
    const expected = OPEN_ENTITIES[name].filter((type) => who === 'Bob' || name !== 'users' || type !== 'Profile');
    expect(open.sort()).toEqual(expected);
  });

  it('give Ada all of hers', async () => {
    const answers = await askFor(ada.viewer);
    expect(answers.filter(({ found, errors }) => errors.length > 0 || found.includes(null))).toEqual([]);
  });
});

describe('a mutation', () => {
  const mutations = Object.values(API.getMutationType()?.getFields() ?? {});
  const paths = mutations.flatMap(({ name, args }) =>
    args.flatMap(({ type }) => idPathsOf(getNamedType(type)).map((path) => `${name}.${path}`)),
  );

  it('has a row in the tables for each id that it takes, and one if it takes none', () => {
    expect([...Object.keys(ID_INPUTS), ...ADMINISTRATORS_MUTATIONS].sort()).toEqual([...paths].sort());
    const withIds = new Set(paths.map((path) => path.split('.')[0]));
    const others = mutations.map(({ name }) => name).filter((name) => !withIds.has(name));
    const rows = [OTHER_INPUTS, SECOND_FACTOR_INPUTS, LAST_INPUTS].flatMap((table) => Object.keys(table));
    expect([...rows, ...OPEN_MUTATIONS].sort()).toEqual(others.sort());
  });

  it("finds none of Ada's ids when Bob names them, and changes nothing of hers", async () => {
    const everything = () => Promise.all(ownedReads().map(({ name }) => ada.ask(readOf(name, ada.all, 1))));
    const before = await everything();
    // Templates are everyone's, and one may share with everyone.
    const open = ['createStrategyFromTemplate.templateId', 'shareWith.userId', 'unshareWith.userId'];
    const rows = Object.entries(ID_INPUTS).filter(([path]) => !open.includes(path));
    for (const [path, input] of rows) {
      const [mutation = '', ...field] = path.split('.');
      const { data, errors } = await bob.mutate(mutation, input(bob.ids, ada.ids));
      const { __typename, userErrors, ...things } = data ?? {};
      const problems = userErrors?.map((error: { code: string; field: string[] }) => ({
        code: error.code,
        field: error.field.filter((step) => !/^\d+$/.test(step)),
      }));
      const nothing = Object.fromEntries(Object.keys(things).map((thing) => [thing, null]));
      expect({ path, errors, problems, things }).toEqual({
        path,
        errors: [],
        problems: [{ code: 'NOT_FOUND', field: ['input', ...field] }],
        things: nothing,
      });
    }
    expect(await everything()).toEqual(before);
  });

  it('asks an anonymous caller to sign in', async () => {
    const inputs = Object.entries(ID_INPUTS).map(([path, input]) => [path, input(ada.ids, ada.ids)] as const);
    const nothing = { secret: '', recoveryCodes: [] };
    const secondFactor = Object.entries(SECOND_FACTOR_INPUTS).map(([path, input]) => [path, input(nothing)] as const);
    for (const [path, input] of [...inputs, ...secondFactor, ...Object.entries(OTHER_INPUTS)]) {
      const { data, errors } = await anonymous.mutate(path.split('.')[0] ?? '', input);
      const codes = errors.map(({ extensions }) => extensions?.code);
      expect({ path, data, codes }).toEqual({ path, data: null, codes: ['UNAUTHENTICATED'] });
    }
  });
});

describe("a document of Bob's that says it is about what is Ada's", () => {
  const READ = `query ($bobs: ID!, $adas: ID!, $result: ID!) {
    bobs: ragDocument(id: $bobs) { subject { ... on Backtest { name } } }
    adas: ragDocument(id: $adas) { content }
    backtestResult(id: $result) { documents { nodes { id } } }
  }`;

  it("shows Bob nothing of it, and neither replaces nor joins Ada's own", async () => {
    const { Backtest, BacktestResult, RAGDocument } = ada.ids;
    const metadata = {
      source_id: `backtest_result:${BacktestResult}`,
      backtest_id: Backtest,
      backtest_result_id: BacktestResult,
    };
    const input = { documentType: 'BACKTEST', content: 'Made up by Bob.', metadata };
    const { data } = await bob.mutate('indexDocument', input);
    const variables = { bobs: data.document.id, adas: RAGDocument, result: BacktestResult };
    const seen = await bob.ask(READ, variables);
    expect(seen).toEqual({ data: { bobs: { subject: null }, adas: null, backtestResult: null }, errors: [] });
    const own = await ada.ask(READ, variables);
    expect(own.data).toMatchObject({ bobs: null, backtestResult: { documents: { nodes: [{ id: RAGDocument }] } } });
    expect(own.data.adas.content).toContain(ada.mark);
  });
});

describe.each(SUBGRAPHS)('the server of %s', (name) => {
  it('takes signed calls only, and answers them as whoever they are signed for', async () => {
    const internalSecret = 'a secret of this test, 32 letters or more';
    const subgraph = running.graph.subgraphs[name];
    const server = await serveSubgraph(subgraph, { host: '127.0.0.1', port: 0, internalSecret, logger: silentLogger });
    const entities = entitiesOf(subgraph);
    const owned = entities.find(({ type }) => !OPEN_ENTITIES[name].includes(type.name));
    const entity = owned ?? entities[0];
    const post = async (token?: string) => {
      if (!entity) throw new Error(`Expected entities in ${name}.`);
      const representations = referencesTo(entity, ada.all, publicIds);
      return askServer(server.url, entity.query, { representations }, token);
    };
    try {
      const signer = createIdentitySigner(internalSecret);
      const stranger = createIdentitySigner('a secret of nobody here, 32 letters or more');
      const refused = { status: 401, body: { errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] } };
      expect(await post()).toMatchObject(refused);
      expect(await post(await stranger.sign(ada.viewer))).toMatchObject(refused);
      const seenBy = async (viewer: Viewer | null) => (await post(await signer.sign(viewer))).body.data._entities;
      const own = await seenBy(ada.viewer);
      expect(own.length).toBeGreaterThan(0);
      expect(own).not.toContain(null);
      const hidden = Array(own.length).fill(null);
      if (owned) expect([await seenBy(bob.viewer), await seenBy(null)]).toEqual([hidden, hidden]);
    } finally {
      await server.close();
    }
  });
});
