import { type IncomingMessage, request } from 'node:http';
import { text } from 'node:stream/consumers';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { afterEach, describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { createOperations } from '../graphql/operations.js';
import type { CallContext } from '../graphql/subgraph.js';
import { createIdentitySigner, IDENTITY_HEADER } from '../identity/identity-token.js';
import { createLatestValue } from '../subscriptions/latest-value.js';
import { silentLogger } from '../test-kit/index.js';
import { type RunningServer, serveSubgraph } from './serve-subgraph.js';

const SECRET = 'a secret of more than thirty-two characters';
const typeDefs = parse('type Query { a: Int } type Subscription { counted: Int!, whoAmI: String! }');

const open: RunningServer[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

/** A served subgraph whose subscription tells what the test puts into `source`. */
async function aServer() {
  let hasLeft = () => {};
  const left = new Promise<void>((resolve) => {
    hasLeft = resolve;
  });
  const source = createLatestValue<number>(hasLeft);
  const resolvers = {
    Subscription: {
      counted: { subscribe: () => source, resolve: (count: number) => count },
      whoAmI: {
        subscribe: async function* (_root: unknown, _args: unknown, { viewer }: CallContext) {
          yield viewer?.id ?? 'anonymous';
        },
        resolve: (id: string) => id,
      },
    },
  };
  const schema = buildSubgraphSchema([{ typeDefs, resolvers: resolvers as never }]);
  const options = { schema, createContext: (call: CallContext) => call, logger: silentLogger };
  const server = await serveSubgraph(
    { ...options, name: 'users', ...createOperations(options) },
    { host: '127.0.0.1', port: 0, internalSecret: SECRET, logger: silentLogger },
  );
  open.push(server);
  /** By `request`: `fetch` opens a spare connection in the place of one that is left, for which the server would wait. */
  async function subscribe(query: string, secret = SECRET): Promise<IncomingMessage> {
    const headers = {
      'content-type': 'application/json',
      accept: 'text/event-stream',
      [IDENTITY_HEADER]: await createIdentitySigner(secret).sign({ id: 'ada' }),
    };
    return new Promise((resolve, reject) => {
      const sent = request(`${server.url}/graphql`, { method: 'POST', headers, agent: false }, resolve);
      sent.once('error', reject);
      sent.end(JSON.stringify({ query }));
    });
  }
  return { server, source, left, subscribe };
}

const next = (data: object) => `event: next\ndata: ${JSON.stringify(data)}\n\n`;
const COMPLETE = 'event: complete\ndata:\n\n';

describe('subscriptions of a served subgraph', () => {
  it('are events, as whoever they are signed for, and say when they are complete', async () => {
    const { subscribe } = await aServer();
    const response = await subscribe('subscription { whoAmI }');
    expect([response.statusCode, response.headers['content-type']]).toEqual([200, 'text/event-stream; charset=utf-8']);
    expect(await text(response)).toBe(`:\n\n${next({ data: { whoAmI: 'ada' } })}${COMPLETE}`);
  });

  it('are for signed callers only', async () => {
    const { subscribe } = await aServer();
    const response = await subscribe('subscription { whoAmI }', 'a secret of nobody here, 32 letters or more');
    expect(response.statusCode).toBe(401);
    response.resume();
  });

  it('say why there are none, and end', async () => {
    const { subscribe } = await aServer();
    const events = await text(await subscribe('subscription { nothing }'));
    expect(events).toContain('GRAPHQL_VALIDATION_FAILED');
    expect(events).toContain(COMPLETE);
  });

  it('stop their source when the caller hangs up', async () => {
    const { source, left, subscribe } = await aServer();
    const response = await subscribe('subscription { counted }');
    const chunks = response.setEncoding('utf8')[Symbol.asyncIterator]();
    expect((await chunks.next()).value).toBe(':\n\n');
    source.put(1);
    expect((await chunks.next()).value).toBe(next({ data: { counted: 1 } }));
    response.destroy();
    await left;
  });

  it('break off, without an event that says so, when the server closes', async () => {
    const { server, source, left, subscribe } = await aServer();
    const response = await subscribe('subscription { counted }');
    const chunks = response.setEncoding('utf8')[Symbol.asyncIterator]();
    await chunks.next();
    source.put(1);
    await chunks.next();
    await Promise.all([server.close(), expect(chunks.next()).rejects.toThrow('aborted')]);
    await left;
  });
});
