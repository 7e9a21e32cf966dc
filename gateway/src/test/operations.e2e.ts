import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { DEFAULT_COST } from '../policies/cost.js';
import { DEFAULT_SIZE_LIMITS } from '../policies/limits.js';
import type { PersistedOperation } from '../policies/persisted-operations.js';
import type { TestGatewayOptions } from './a-gateway.js';
import { aGuardedGraph, type GuardedGraph } from './guarded-graph.js';

const running: GuardedGraph[] = [];

async function start(options?: Pick<TestGatewayOptions, 'operations' | 'logger'>): Promise<GuardedGraph> {
  const graph = await aGuardedGraph(options);
  running.push(graph);
  return graph;
}

afterEach(async () => {
  await Promise.all(running.splice(0).map((graph) => graph.close()));
});

async function post(graph: GuardedGraph, body: unknown, headers: Record<string, string> = {}) {
  const response = await graph.request('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever it asked for.
  const answer: any = await response.json();
  return { status: response.status, answer };
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

const refused = (status: number, code: string) => ({ status, answer: { errors: [{ extensions: { code } }] } });

describe('limits on size', () => {
  const sizes = {
    ...DEFAULT_SIZE_LIMITS,
    depth: 2,
    aliases: 1,
    rootFields: 2,
    tokens: 40,
    bodyBytes: 2_000,
    batchSize: 2,
  };

  it.each([
    ['QUERY_TOO_DEEP', '{ user { name } }', '{ __schema { types { name } } }'],
    ['TOO_MANY_ALIASES', '{ a: open }', '{ a: open b: open }'],
    ['TOO_MANY_ROOT_FIELDS', '{ open user { name } }', '{ open user { name } users { name } }'],
    ['TOO_MANY_TOKENS', '{ open }', `{ ${'open '.repeat(40)} }`],
  ])('answer %s with 400 and fetch nothing', async (code, fitting, tooLarge) => {
    const graph = await start({ operations: { sizes } });
    expect(await post(graph, { query: fitting })).toMatchObject({ status: 200, answer: { data: expect.any(Object) } });
    const fetches = graph.fetched.length;
    for (const _attempt of [1, 2]) expect(await post(graph, { query: tooLarge })).toMatchObject(refused(400, code));
    expect(graph.fetched).toHaveLength(fetches);
  });

  it('answer 400 to what is nested deeper than the parser can follow', async () => {
    const graph = await start({ operations: { sizes: { ...DEFAULT_SIZE_LIMITS, tokens: 400_000 } } });
    const answer = await post(graph, { query: `{ open(a: ${'['.repeat(200_000)}` });
    expect(answer).toMatchObject(refused(400, 'QUERY_TOO_DEEP'));
  });

  it('answer 400 to variables that are nested too deep', async () => {
    const graph = await start();
    const nested = (levels: number) =>
      `{"query":"{ open }","variables":{"a":${'['.repeat(levels)}${']'.repeat(levels)}}}`;
    expect(await post(graph, nested(39))).toMatchObject({ status: 200 });
    for (const levels of [40, 500_000]) {
      expect(await post(graph, nested(levels))).toMatchObject(refused(400, 'QUERY_TOO_DEEP'));
    }
  });

  it('come before validation', async () => {
    const graph = await start({ operations: { sizes } });
    const { answer } = await post(graph, { query: '{ a { b { c } } }' });
    expect(answer.errors).toHaveLength(1);
    expect(answer.errors[0].extensions).toEqual({ code: 'QUERY_TOO_DEEP' });
  });

  it('answer 413 to a body that is too large', async () => {
    const graph = await start({ operations: { sizes } });
    const { status, answer } = await post(graph, { query: '{ open }', variables: { text: 'x'.repeat(2_000) } });
    expect({ status, answer }).toMatchObject(refused(413, 'REQUEST_TOO_LARGE'));
    expect(answer.errors[0].message).toMatch(/^Expected at most 2000 bytes in a request, but got 20\d\d\.$/);
  });

  it('run as many operations of a request as are allowed, each by itself', async () => {
    const graph = await start({ operations: { sizes } });
    expect(await post(graph, [{ query: '{ open }' }, { query: '{ hidden }' }])).toMatchObject({
      status: 200,
      answer: [{ data: { open: 'open' } }, { data: { hidden: null }, errors: [{ path: ['hidden'] }] }],
    });
    const { status, answer } = await post(graph, [{ query: '{ open }' }, { query: '{ open }' }, { query: '{ open }' }]);
    expect({ status, answer }).toMatchObject(refused(400, 'BATCH_TOO_LARGE'));
    expect(answer.errors[0].message).toBe('Expected at most 2 operations in a request, but got 3.');
  });

  it('leave a broken body to the server', async () => {
    expect((await post(await start(), '{ "query": ')).status).toBe(400);
  });
});

describe('the cost of an operation', () => {
  const cost = { ...DEFAULT_COST, limit: 25 };
  const many = '{ users(first: 26) { id } }';

  it('is refused beyond the limit, with the estimate, before anything is fetched', async () => {
    const graph = await start({ operations: { cost } });
    const { status, answer } = await post(graph, { query: many });
    expect(status).toBe(400);
    expect(answer.errors).toEqual([
      {
        message:
          'Expected an operation that costs at most 25, but this one is estimated at 26. Ask for fewer items, or for less in each.',
        extensions: { code: 'OPERATION_TOO_COSTLY', cost: { estimated: 26, limit: 25 } },
      },
    ]);
    expect(graph.fetched).toEqual([]);
  });

  it('goes by the variables of each request', async () => {
    const graph = await start({ operations: { cost } });
    const query = 'query ($n: Int) { users(first: $n) { id } }';
    expect(await post(graph, { query, variables: { n: 25 } })).toMatchObject({ status: 200 });
    expect(await post(graph, { query, variables: { n: 26 } })).toMatchObject(refused(400, 'OPERATION_TOO_COSTLY'));
    expect(await post(graph, { query })).toMatchObject({ status: 200 });
  });

  it('weighs mutations', async () => {
    const graph = await start({ operations: { cost } });
    expect(await post(graph, { query: 'mutation { start { id } }' })).toMatchObject(
      refused(400, 'OPERATION_TOO_COSTLY'),
    );
  });

  it('is told to the signed-in only', async () => {
    const graph = await start({ operations: { cost } });
    const authorization = await graph.token();
    const query = '{ users(first: 3) { id } }';
    expect((await post(graph, { query }, { authorization })).answer.extensions).toEqual({
      cost: { estimated: 3, limit: 25 },
    });
    expect((await post(graph, { query })).answer).not.toHaveProperty('extensions');
  });

  it('is only measured, or not at all, where that is asked for', async () => {
    const measuring = await start({ operations: { cost: { ...cost, mode: 'measure' } } });
    const authorization = await measuring.token();
    expect(await post(measuring, { query: many }, { authorization })).toMatchObject({
      status: 200,
      answer: { extensions: { cost: { estimated: 26, limit: 25 } } },
    });
    const off = await start({ operations: { cost: { ...cost, mode: 'off' } } });
    const { status, answer } = await post(off, { query: many }, { authorization: await off.token() });
    expect(status).toBe(200);
    expect(answer).not.toHaveProperty('extensions');
  });
});

describe('automatic persisted queries', () => {
  const byHash = (sha256Hash: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash } } });

  it('run a query by its hash once a client has sent both', async () => {
    const graph = await start();
    const query = '{ open }';
    expect((await post(graph, byHash(sha256(query)))).answer).toMatchObject({
      errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }],
    });
    expect((await post(graph, { query, ...byHash(sha256(query)) })).answer).toEqual({ data: { open: 'open' } });
    expect((await post(graph, byHash(sha256(query)))).answer).toEqual({ data: { open: 'open' } });
  });

  it('refuse a hash that is not that of the query', async () => {
    const { status } = await post(await start(), { query: '{ open }', ...byHash(sha256('{ hidden }')) });
    expect(status).toBe(400);
  });
});

describe('the list of persisted operations', () => {
  const body = 'query Open {\n  open\n}';
  const operations: readonly PersistedOperation[] = [{ id: sha256(body), name: 'Open', body }];
  const listed = { extensions: { persistedQuery: { version: 1, sha256Hash: sha256(body) } } };
  const foreign = { query: 'query Foreign { open }' };

  it.each(['off', 'log', 'enforce'] as const)('is known by hash from the start in mode %s', async (mode) => {
    const graph = await start({ operations: { persisted: { mode, operations } } });
    expect((await post(graph, listed)).answer).toEqual({ data: { open: 'open' } });
  });

  it('is all that runs where it is enforced: no other text, hash or introspection, nor an administrator', async () => {
    const graph = await start({ operations: { persisted: { mode: 'enforce', operations } } });
    const required = refused(400, 'PERSISTED_OPERATION_REQUIRED');
    const hash = { extensions: { persistedQuery: { version: 1, sha256Hash: sha256(foreign.query) } } };
    for (const request of [foreign, hash, { ...foreign, ...hash }, hash, { query: '{ unknown }' }]) {
      expect(await post(graph, request)).toMatchObject(required);
    }
    const authorization = await graph.token({ scope: 'admin' });
    expect(await post(graph, { query: '{ __schema { types { name } } }' }, { authorization })).toMatchObject(required);
    expect(graph.fetched).toEqual([]);
  });

  it('knows an operation that is sent in full, however it is spaced', async () => {
    const graph = await start({ operations: { persisted: { mode: 'enforce', operations } } });
    for (const query of [body, '# The same.\n query  Open { open }']) {
      expect((await post(graph, { query })).answer).toEqual({ data: { open: 'open' } });
    }
    expect(await post(graph, { query: 'query Open { o: open }' })).toMatchObject(
      refused(400, 'PERSISTED_OPERATION_REQUIRED'),
    );
  });

  it('names what is not on it in the log, at every request, and runs it, in mode log', async () => {
    const lines: string[] = [];
    const logger = pino({ level: 'info' }, { write: (line) => void lines.push(line) });
    const graph = await start({ logger, operations: { persisted: { mode: 'log', operations } } });
    for (const request of [foreign, listed, foreign]) {
      expect((await post(graph, request)).answer).toEqual({ data: { open: 'open' } });
    }
    const logged = lines.map((line) => JSON.parse(line)).filter(({ msg }) => msg === 'An operation is not persisted');
    expect(logged).toMatchObject([
      { operationName: 'Foreign', hash: sha256(foreign.query) },
      { operationName: 'Foreign', hash: sha256(foreign.query) },
    ]);
  });
});
