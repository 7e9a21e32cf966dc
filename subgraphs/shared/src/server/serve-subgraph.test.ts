import { request } from 'node:http';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { afterEach, describe, expect, it } from '@jest/globals';
import { GraphQLError, parse } from 'graphql';
import { createOperations } from '../graphql/operations.js';
import type { CallContext } from '../graphql/subgraph.js';
import { createIdentitySigner, IDENTITY_HEADER, REQUEST_ID_HEADER } from '../identity/identity-token.js';
import { silentLogger } from '../test-kit/index.js';
import { type RunningServer, serveSubgraph } from './serve-subgraph.js';

interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever it asked for.
  readonly data?: any;
  readonly errors?: readonly { readonly extensions: object }[];
}

const SECRET = 'a secret of more than thirty-two characters';
const typeDefs = parse('type Query { whoAmI: String!, wait: Int, broken: Int, refused: Int, twice(n: Int!): Int }');

const open: RunningServer[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

/** A served subgraph, whose field `wait` waits until the test releases it. */
async function aServer() {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  let started = (_call: CallContext) => {};
  const waiting = new Promise<CallContext>((resolve) => {
    started = resolve;
  });
  const resolvers = {
    Query: {
      whoAmI: (_root: unknown, _args: unknown, { viewer, requestId }: CallContext) => `${viewer?.id} ${requestId}`,
      twice: (_root: unknown, { n }: { n: number }) => n * 2,
      wait: async (_root: unknown, _args: unknown, call: CallContext) => {
        started(call);
        await released;
        return 1;
      },
      broken: () => {
        throw new Error('password of 10.0.0.7:27017 is hunter2');
      },
      refused: () => {
        throw new GraphQLError('Ask for less.', { extensions: { code: 'FORBIDDEN' } });
      },
    },
  };
  const schema = buildSubgraphSchema([{ typeDefs, resolvers }]);
  const createContext = (call: CallContext) => call;
  const operations = createOperations({ schema, createContext, logger: silentLogger });
  const server = await serveSubgraph(
    { name: 'users', schema, createContext, ...operations },
    { host: '127.0.0.1', port: 0, internalSecret: SECRET, logger: silentLogger },
  );
  open.push(server);
  const headers = {
    'content-type': 'application/json',
    [IDENTITY_HEADER]: await createIdentitySigner(SECRET).sign({ id: 'ada' }),
    [REQUEST_ID_HEADER]: 'request-1',
  };
  async function post(body: unknown, more: Record<string, string> = {}) {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { ...headers, ...more },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    return {
      status: response.status,
      type: response.headers.get('content-type'),
      body: (await response.json()) as Answer,
    };
  }
  return { server, headers, post, release, waiting };
}

describe('the server of a subgraph', () => {
  it('answers signed calls as whoever they are signed for, under their request id', async () => {
    const { post } = await aServer();
    const { status, type, body } = await post({ query: '{ whoAmI }' });
    expect([status, type, body]).toEqual([
      200,
      'application/json; charset=utf-8',
      { data: { whoAmI: 'ada request-1' } },
    ]);
  });

  it('takes variables and the name of the operation', async () => {
    const { post } = await aServer();
    const query = 'query A($n: Int!) { twice(n: $n) } query B { whoAmI }';
    expect((await post({ query, operationName: 'A', variables: { n: 4 } })).body).toEqual({ data: { twice: 8 } });
  });

  it('refuses unsigned calls before it reads them', async () => {
    const { post } = await aServer();
    for (const token of ['', 'foreign']) {
      const { status, body } = await post('no JSON', { [IDENTITY_HEADER]: token });
      expect([status, body.errors?.[0]?.extensions]).toEqual([401, { code: 'UNAUTHENTICATED' }]);
    }
  });

  it.each([
    ['does not fit the schema', { query: '{ nothing }' }, 400, 'GRAPHQL_VALIDATION_FAILED'],
    ['is no GraphQL', { query: '{' }, 400, 'GRAPHQL_VALIDATION_FAILED'],
    ['has a literal that its type refuses', { query: '{ twice(n: "two") }' }, 400, 'BAD_USER_INPUT'],
    ['has a variable that does not coerce', { query: 'query ($n: Int!) { twice(n: $n) }' }, 400, 'BAD_USER_INPUT'],
    ['has variables that are no object', { query: '{ whoAmI }', variables: [1] }, 400, 'BAD_USER_INPUT'],
    ['is missing', {}, 400, 'BAD_USER_INPUT'],
    ['is no JSON', '{"query":', 400, 'BAD_USER_INPUT'],
    ['is too long', { query: `{ whoAmI } #${'.'.repeat(2 * 1024 * 1024)}` }, 413, 'BAD_USER_INPUT'],
  ])('refuses, in the form of GraphQL, an operation that %s', async (_what, given, expected, code) => {
    const { post } = await aServer();
    const { status, body } = await post(given);
    expect([status, body]).toEqual([expected, { errors: [expect.objectContaining({ extensions: { code } })] }]);
  });

  it('tells what is meant for the caller, and masks what is not', async () => {
    const { post } = await aServer();
    const { status, body } = await post({ query: '{ refused broken }' });
    expect(status).toBe(200);
    expect(body).toEqual({
      data: { refused: null, broken: null },
      errors: [
        { message: 'Ask for less.', path: ['refused'], extensions: { code: 'FORBIDDEN' } },
        {
          message: 'Something went wrong on our side.',
          path: ['broken'],
          extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'request-1' },
        },
      ],
    });
  });

  it('shows its SDL and its schema to those who may call it', async () => {
    const { post } = await aServer();
    const { body } = await post({ query: '{ _service { sdl } __schema { queryType { name } } }' });
    expect(body.data._service.sdl).toContain('whoAmI');
    expect(body.data.__schema.queryType.name).toBe('Query');
  });

  it('tells the work that its caller has left', async () => {
    const { server, headers, waiting, release } = await aServer();
    const leaving = request(`${server.url}/graphql`, { method: 'POST', headers });
    leaving.on('error', () => {});
    leaving.end(JSON.stringify({ query: '{ wait }' }));
    const { signal } = await waiting;
    expect(signal?.aborted).toBe(false);
    const left = new Promise((resolve) => signal?.addEventListener('abort', resolve));
    leaving.destroy();
    await left;
    release();
  });

  it('finishes what is under way when it closes', async () => {
    const { server, post, waiting, release } = await aServer();
    const answer = post({ query: '{ wait }' });
    await waiting;
    const closed = server.close();
    release();
    expect((await answer).body).toEqual({ data: { wait: 1 } });
    await closed;
    await expect(fetch(`${server.url}/health`)).rejects.toThrow();
  });

  it('says without a signature that it is well', async () => {
    const { server } = await aServer();
    const response = await fetch(`${server.url}/health`);
    expect(await response.json()).toEqual({ status: 'ok', subgraph: 'users' });
  });
});
