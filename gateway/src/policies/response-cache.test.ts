import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@quantgraph/shared';
import type { GraphQLSchema } from 'graphql';
import type { GatewayContext } from '../context.js';
import { AnswerText } from '../execution/answer-text.js';
import { aFetch, aTransport } from '../test/a-transport.js';
import { createAnswerCache } from './response-cache/answer-cache.js';
import { cacheResponses, hearCachePolicies } from './response-cache.js';

const SDL = `
  directive @cacheControl(maxAge: Int, scope: Scope, inheritMaxAge: Boolean) on FIELD_DEFINITION | OBJECT
  enum Scope { PUBLIC PRIVATE }
  type Query {
    price(of: String): Int @cacheControl(maxAge: 60)
    result: Int @cacheControl(maxAge: 60, scope: PRIVATE)
    now: Int
    broken: Int @cacheControl(maxAge: 60)
  }
  type Mutation { touch: Int }
`;

let time = 0;
let executed = 0;
beforeEach(() => {
  time = 0;
  executed = 0;
});

/** A server whose gateway counts what it executes, and says of each answer what it is told to. */
async function aServer({ keepsPrivate = true, stated }: { keepsPrivate?: boolean; stated?: object } = {}) {
  const cache = createAnswerCache({ maxBytes: 100_000, now: () => time });
  const answer = stated ? { data: {}, extensions: { cacheControl: stated } } : { data: {} };
  const heard = hearCachePolicies(aTransport(async () => answer).transport);
  const apollo = new ApolloServer<GatewayContext>({
    typeDefs: SDL,
    plugins: [withSupergraph(cacheResponses({ cache, keepsPrivate, executedFor: (context) => context })), asText()],
    resolvers: {
      Query: {
        price: async (_root, _args, context) => {
          await heard.send({ ...aFetch(), context });
          executed += 1;
          return executed;
        },
        result: () => ++executed,
        now: () => ++executed,
        broken: () => {
          executed += 1;
          throw new Error('broken');
        },
      },
      Mutation: { touch: () => 0 },
    },
  });
  await apollo.start();

  async function ask(query: string, viewer: Viewer | null = null, variables: Record<string, unknown> = {}) {
    const { body, http } = await apollo.executeOperation(
      { query, variables },
      { contextValue: { ...aFetch().context, viewer } },
    );
    if (body.kind !== 'single') throw new Error('Expected one answer.');
    const data = JSON.parse(JSON.stringify(body.singleResult.data));
    return { data, control: http.headers.get('cache-control'), age: http.headers.get('age') };
  }
  return { ask, cache };
}

/** As the gateway announces a graph. */
function withSupergraph(plugin: ApolloServerPlugin<GatewayContext>): ApolloServerPlugin<GatewayContext> {
  return {
    ...plugin,
    async serverWillStart(service) {
      const listener = await plugin.serverWillStart?.(service);
      const announce = (apiSchema: GraphQLSchema) =>
        listener?.schemaDidLoadOrUpdate?.({ apiSchema, coreSupergraphSdl: SDL });
      return { schemaDidLoadOrUpdate: ({ apiSchema }) => announce(apiSchema) };
    },
  };
}

/** The executor's answers are text. */
function asText(): ApolloServerPlugin<GatewayContext> {
  return {
    requestDidStart: async () => ({
      executionDidStart: async () => ({}),
      didResolveOperation: async (request) => {
        const { response } = request;
        let body = response.body as never as { singleResult?: { data?: unknown } };
        Object.defineProperty(response, 'body', {
          get: () => body,
          set(next: typeof body) {
            const data = next.singleResult?.data;
            body =
              data instanceof AnswerText || !data
                ? next
                : {
                    ...next,
                    singleResult: { ...next.singleResult, data: new AnswerText(Buffer.from(JSON.stringify({ data }))) },
                  };
          },
        });
      },
    }),
  };
}

const ada = { id: 'ada' };
const bob = { id: 'bob' };

describe('answers', () => {
  it('that are public are given to everyone again, with their age', async () => {
    const { ask } = await aServer();
    expect(await ask('{ price }', ada)).toEqual({ data: { price: 1 }, control: 'max-age=60, public', age: undefined });
    time = 7_000;
    expect(await ask('{ price }', bob)).toEqual({ data: { price: 1 }, control: 'max-age=60, public', age: '7' });
    time = 60_000;
    expect((await ask('{ price }')).data).toEqual({ price: 2 });
  });

  it('are of one operation with its variables', async () => {
    const { ask } = await aServer();
    const query = 'query ($of: String) { price(of: $of) }';
    for (const of of ['AAPL', 'MSFT', 'AAPL']) await ask(query, null, { of });
    expect(executed).toBe(2);
  });

  it('that are private are given to their viewer alone, until he changes something', async () => {
    const { ask } = await aServer();
    expect(await ask('{ result }', ada)).toMatchObject({ data: { result: 1 }, control: 'max-age=60, private' });
    expect((await ask('{ result }', bob)).data).toEqual({ result: 2 });
    expect((await ask('{ result }', ada)).data).toEqual({ result: 1 });
    time = 1;
    await ask('mutation { touch }', ada);
    expect((await ask('{ result }', ada)).data).toEqual({ result: 3 });
    expect((await ask('{ result }', bob)).data).toEqual({ result: 2 });
  });

  it('that are private are not kept where not every change is heard of', async () => {
    const { ask } = await aServer({ keepsPrivate: false });
    await ask('{ result }', ada);
    expect(await ask('{ result }', ada)).toEqual({ data: { result: 2 }, control: 'no-store', age: undefined });
  });

  it.each([
    ['say nothing of their age', '{ now }'],
    ['have errors', '{ broken }'],
    ['are partly not to be kept', '{ price now }'],
  ])('that %s are not kept', async (_what, query) => {
    const { ask } = await aServer();
    const first = await ask(query);
    const before = executed;
    await ask(query);
    expect(first.control).toBe('no-store');
    expect(executed).toBeGreaterThan(before);
  });

  it('hold for less where a subgraph says so of one', async () => {
    const { ask } = await aServer({ stated: { maxAge: 5 } });
    expect((await ask('{ price }')).control).toBe('max-age=5, public');
    time = 5_000;
    expect((await ask('{ price }')).data).toEqual({ price: 2 });
  });

  it('are not kept where a subgraph says that it changes any moment', async () => {
    const { ask } = await aServer({ stated: { maxAge: 0 } });
    expect((await ask('{ price }')).control).toBe('no-store');
    expect((await ask('{ price }')).data).toEqual({ price: 2 });
  });

  it('become private where a subgraph says so of one, and never hold for longer', async () => {
    const { ask } = await aServer({ stated: { maxAge: 900, scope: 'PRIVATE' } });
    expect((await ask('{ price }', ada)).control).toBe('max-age=60, private');
    expect((await ask('{ price }', bob)).data).toEqual({ price: 2 });
  });

  it('are made anew when what everyone sees has changed', async () => {
    const { ask, cache } = await aServer();
    await ask('{ price }');
    time = 1;
    cache.invalidate('public');
    expect((await ask('{ price }')).data).toEqual({ price: 2 });
  });
});
