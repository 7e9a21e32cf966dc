import { afterEach, describe, expect, it } from '@jest/globals';
import { generateKeyPair } from 'jose';
import { pino } from 'pino';
import { aGateway, type TestGateway, type TestGatewayOptions, topologies } from './a-gateway.js';

const open: TestGateway[] = [];

async function start(options?: TestGatewayOptions): Promise<TestGateway> {
  const gateway = await aGateway(options);
  open.push(gateway);
  return gateway;
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((gateway) => gateway.close()));
});

const everything = `{ me { username strategies { name model { name } } models { name } } }`;

describe.each(topologies)('the gateway %s', (topology) => {
  it('answers one query from all subgraphs, as the viewer', async () => {
    const gateway = await start({ topology });
    const { data, errors } = await gateway.ask(everything, { authorization: await gateway.token() });
    expect(errors).toEqual([]);
    expect(data.me).toEqual({
      username: 'ada',
      strategies: [
        { name: 'Crossover', model: { name: 'Forest' } },
        { name: 'Reversion', model: { name: 'Forest' } },
      ],
      models: [{ name: 'Forest' }],
    });
  });

  it('tells subgraphs who asks, and that nobody is signed in', async () => {
    const gateway = await start({ topology });
    const signedIn = await gateway.ask('{ whoAmI }', { authorization: await gateway.token({ subject: 'u7' }) });
    expect(signedIn.data).toEqual({ whoAmI: 'u7' });
    expect((await gateway.ask('{ whoAmI }')).data).toEqual({ whoAmI: 'anonymous' });
  });

  it('loses only the fields of a subgraph that goes down, and names path and subgraph', async () => {
    const gateway = await start({ topology });
    const authorization = await gateway.token();
    await gateway.stop('ml');
    const { status, data, errors } = await gateway.ask(everything, { authorization });
    expect(status).toBe(200);
    expect(data.me).toEqual({
      username: 'ada',
      strategies: [
        { name: 'Crossover', model: null },
        { name: 'Reversion', model: null },
      ],
      models: null,
    });
    expect(errors.map(({ path }) => path)).toEqual(
      expect.arrayContaining([
        ['me', 'models'],
        ['me', 'strategies', 0, 'model'],
        ['me', 'strategies', 1, 'model'],
      ]),
    );
    expect(errors).toHaveLength(3);
    for (const { message, extensions } of errors) {
      expect(message).toBe('The ml subgraph is unavailable');
      expect(extensions).toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE', serviceName: 'ml' });
    }
    expect(JSON.stringify(errors)).not.toMatch(/127\.0\.0\.1|ECONNREFUSED|localhost/);
  });

  it('starts without a subgraph, and answers root fields of the others', async () => {
    const gateway = await start({ topology, missing: ['ml'] });
    const { data, errors } = await gateway.ask('{ whoAmI mine: models { name } }');
    expect(data).toEqual({ whoAmI: 'anonymous', mine: null });
    expect(errors).toEqual([
      {
        message: 'The ml subgraph is unavailable',
        path: ['mine'],
        extensions: { code: 'SUBGRAPH_UNAVAILABLE', serviceName: 'ml', requestId: expect.any(String) },
      },
    ]);
  });

  it('passes on what a subgraph means to say, at the path of the client', async () => {
    const gateway = await start({ topology });
    const { data, errors } = await gateway.ask('{ refused mine: strategies { flaky } }');
    expect(data).toEqual({ refused: null, mine: [{ flaky: 'fine' }, { flaky: null }] });
    expect(errors).toEqual([
      { message: 'Ask for less.', path: ['refused'], extensions: { code: 'FORBIDDEN', serviceName: 'trading' } },
      {
        message: 'This one fails.',
        path: ['mine', 1, 'flaky'],
        extensions: { code: 'FORBIDDEN', serviceName: 'trading' },
      },
    ]);
  });

  it('passes on that a subgraph refuses a variable, without losing the rest', async () => {
    const gateway = await start({ topology });
    const query = 'query ($at: Day) { whoAmI mine: echo(at: $at) }';
    const { status, data, errors } = await gateway.ask(query, {}, { at: 'Tuesday' });
    expect(status).toBe(200);
    expect(data).toEqual({ whoAmI: 'anonymous', mine: null });
    expect(errors).toEqual([
      {
        message: expect.stringContaining('Expected Monday.'),
        path: ['mine'],
        extensions: { code: 'BAD_USER_INPUT', serviceName: 'trading' },
      },
    ]);
    expect((await gateway.ask(query, {}, { at: 'Monday' })).data.mine).toBe('Monday');
  });

  it('masks what a subgraph did not mean to say', async () => {
    const gateway = await start({ topology });
    const { errors } = await gateway.ask('{ broken }', { 'x-request-id': 'request-0001' });
    expect(errors).toEqual([
      {
        message: 'Something went wrong on our side.',
        path: ['broken'],
        extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'request-0001', serviceName: 'trading' },
      },
    ]);
  });

  it('asks anonymous callers to sign in where it takes that', async () => {
    const gateway = await start({ topology });
    const { errors } = await gateway.ask('mutation { rename(username: "eve") { username } }');
    expect(errors).toMatchObject([{ path: ['rename'], extensions: { code: 'UNAUTHENTICATED' } }]);
  });

  it('says on /ready which subgraphs answer', async () => {
    const gateway = await start({ topology, missing: ['ml'] });
    const response = await gateway.request('/ready');
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({
      status: 'ready',
      subgraphs: { users: 'up', trading: 'up', ml: 'down' },
    });
  });
});

describe('sign-in', () => {
  it.each([
    [
      'an expired token',
      'The access token has expired',
      async (gateway: TestGateway) => gateway.token({ expiresAt: 1 }),
    ],
    ['a foreign issuer', 'not valid', async (gateway: TestGateway) => gateway.token({ issuer: 'elsewhere' })],
    [
      'a foreign key',
      'not valid',
      async (gateway: TestGateway) => gateway.token({}, (await generateKeyPair('EdDSA')).privateKey),
    ],
    ['garbage', 'not valid', async () => 'Bearer garbage'],
    ['another scheme', 'Expected the header', async () => 'Basic YTpi'],
  ])('refuses %s with 401 and says why', async (_what, message, header) => {
    const gateway = await start();
    const { status, data, errors } = await gateway.ask('{ whoAmI }', { authorization: await header(gateway) });
    expect(status).toBe(401);
    expect(data).toBeNull();
    expect(errors).toHaveLength(1);
    expect(errors[0]?.message).toContain(message);
    expect(errors[0]?.extensions).toEqual({ code: 'UNAUTHENTICATED' });
  });

  it('answers 503 while the keys can not be had, and still serves anonymous callers', async () => {
    const gateway = await start({
      keys: async () => {
        throw new TypeError('fetch failed: 10.0.0.7');
      },
    });
    const { status, errors } = await gateway.ask('{ whoAmI }', { authorization: await gateway.token() });
    expect(status).toBe(503);
    expect(errors).toEqual([
      {
        message: 'Access tokens can not be checked at the moment: try again later.',
        extensions: { code: 'UNAVAILABLE' },
      },
    ]);
    expect((await gateway.ask('{ whoAmI }')).data).toEqual({ whoAmI: 'anonymous' });
  });
});

describe('what goes out and what is logged', () => {
  it('logs a subgraph that does not answer once, with its cause and the request id that the client got', async () => {
    const lines: string[] = [];
    const logger = pino({ level: 'error' }, { write: (line) => void lines.push(line) });
    const gateway = await start({ topology: 'over HTTP', missing: ['ml'], logger });
    const { errors, requestId } = await gateway.ask('{ models { name } }');
    const logged = lines.map((line) => JSON.parse(line));
    expect(logged).toHaveLength(1);
    expect(logged[0]).toMatchObject({ subgraph: 'ml', requestId });
    expect(logged[0].err).toMatchObject({ code: 'ECONNREFUSED' });
    expect(errors[0]?.extensions.requestId).toBe(requestId);
  });

  it('answers an operation that does not fit the graph with what is wrong with it', async () => {
    const gateway = await start();
    const { status, errors } = await gateway.ask('{ whoAreYou }');
    expect(status).toBe(400);
    expect(errors[0]?.message).toContain('Cannot query field "whoAreYou"');
    expect(errors[0]?.extensions).toEqual({ code: 'GRAPHQL_VALIDATION_FAILED' });
  });

  it('shows its schema only where introspection is on', async () => {
    const query = '{ __schema { queryType { name } } }';
    expect((await (await start()).ask(query)).data).toEqual({ __schema: { queryType: { name: 'Query' } } });
    const closed = await (await start({ introspection: false })).ask(query);
    expect(closed.errors[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  });
});
