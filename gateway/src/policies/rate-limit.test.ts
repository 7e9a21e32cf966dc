import { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@quantgraph/shared';
import { type FastifyInstance, fastify } from 'fastify';
import type { GatewayContext } from '../context.js';
import { createBuckets } from './rate-limit/buckets.js';
import { createRateLimiter, limitOperations, limitRequests, type RateLimitOptions } from './rate-limit.js';

const perMinute = (uses: number) => ({ uses, windowMs: 60_000 });
const open: FastifyInstance[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((app) => app.close()));
});

/** A server whose callers name themselves and their address in headers, as behind a trusted proxy. */
async function aServer(limits: Partial<RateLimitOptions>, now: () => number = () => 0) {
  const limiter = createRateLimiter({ address: null, viewer: null, fields: {}, ...limits }, createBuckets({ now }));
  const apollo = new ApolloServer<GatewayContext>({
    typeDefs: 'type Query { me: String } type Mutation { logIn(email: String): String runBacktest: String }',
    allowBatchedHttpRequests: true,
    plugins: [limitOperations(limiter)],
  });
  await apollo.start();
  const app = fastify({ trustProxy: true });
  open.push(app);
  limitRequests(app, limiter, (path) => path.startsWith('/graphql'));
  app.get('/health', async () => 'ok');
  app.post('/graphql', {
    handler: fastifyApolloHandler(apollo, {
      context: async ({ headers, id, ip }) => ({
        viewer: headers.viewer ? ({ id: String(headers.viewer) } satisfies Viewer) : null,
        requestId: id,
        signal: new AbortController().signal,
        client: { address: ip, name: null, version: null },
      }),
    }),
  });
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  return async (query: string | object[], headers: Record<string, string> = {}) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-forwarded-for': '192.0.2.1', ...headers },
      body: JSON.stringify(typeof query === 'string' ? { query } : query),
    });
    // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever it asked for.
    const body: any = await response.json();
    return { status: response.status, retryAfter: response.headers.get('retry-after'), body };
  };
}

describe('limits of a field', () => {
  const fields = { logIn: { by: 'address', rates: [perMinute(3)] } } as const;

  it('refuses what is beyond, says when to come again, and lets that through', async () => {
    let time = 0;
    const ask = await aServer({ fields }, () => time);
    for (let use = 0; use < 3; use += 1) expect((await ask('mutation { logIn }')).status).toBe(200);
    const { status, retryAfter, body } = await ask('mutation { logIn }');
    expect(status).toBe(429);
    expect(retryAfter).toBe('20');
    expect(body.errors).toMatchObject([
      {
        message: 'Too many uses of logIn: at most 3 in 60 s. Try again in 20 s.',
        extensions: { code: 'RATE_LIMITED', retryAfterSeconds: 20 },
      },
    ]);
    expect((await ask('{ me }')).status).toBe(200);
    time = 20_000;
    expect((await ask('mutation { logIn }')).status).toBe(200);
  });

  it('counts every alias, and every operation of a batch', async () => {
    const ask = await aServer({ fields });
    expect((await ask('mutation { a: logIn b: logIn c: logIn d: logIn }')).status).toBe(429);
    expect((await ask('mutation { a: logIn b: logIn }')).status).toBe(200);
    const batch = await ask([{ query: 'mutation { logIn }' }, { query: 'mutation { logIn }' }]);
    expect(batch.body.filter((one: { errors?: unknown }) => one.errors)).toHaveLength(1);
  });

  it('holds for one address, whatever account or viewer is named', async () => {
    const ask = await aServer({ fields });
    for (const name of ['ada', 'bob', 'eve']) {
      await ask(`mutation { logIn(email: "${name}@example.org") }`, { viewer: name });
    }
    expect((await ask('mutation { logIn(email: "dan@example.org") }')).status).toBe(429);
    expect((await ask('mutation { logIn }', { 'x-forwarded-for': '192.0.2.2' })).status).toBe(200);
  });

  it('that count by caller hold for a viewer, wherever from', async () => {
    const ask = await aServer({ fields: { runBacktest: { by: 'caller', rates: [perMinute(1)] } } });
    expect((await ask('mutation { runBacktest }', { viewer: 'ada' })).status).toBe(200);
    const elsewhere = { viewer: 'ada', 'x-forwarded-for': '192.0.2.2' };
    expect((await ask('mutation { runBacktest }', elsewhere)).status).toBe(429);
    expect((await ask('mutation { runBacktest }', { viewer: 'bob' })).status).toBe(200);
  });
});

it('limits the operations of a viewer', async () => {
  const ask = await aServer({ viewer: perMinute(2) });
  const statuses = [];
  for (const viewer of ['ada', 'ada', 'ada', 'bob']) statuses.push((await ask('{ me }', { viewer })).status);
  expect(statuses).toEqual([200, 200, 429, 200]);
});

it('limits the requests of an address before it reads them', async () => {
  const ask = await aServer({ address: perMinute(1) });
  expect((await ask('{ nonsense')).status).toBe(400);
  const { status, retryAfter, body } = await ask('{ me }');
  expect([status, retryAfter]).toEqual([429, '60']);
  expect(body.errors[0].extensions).toMatchObject({ code: 'RATE_LIMITED', retryAfterSeconds: 60 });
  expect((await ask('{ me }', { 'x-forwarded-for': '192.0.2.2' })).status).toBe(200);
});
