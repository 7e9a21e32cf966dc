import { afterEach, describe, expect, it } from '@jest/globals';
import { aGateway, type TestGateway, type TestGatewayOptions, topologies } from './a-gateway.js';
import { type Answers, stream, streamKinds, until } from './streams.js';

const open: TestGateway[] = [];

async function start(options?: TestGatewayOptions): Promise<TestGateway> {
  const gateway = await aGateway(options);
  open.push(gateway);
  return gateway;
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((gateway) => gateway.close()));
});

const CHANGES = 'subscription { changed: strategyChanged { name flaky model { name } } }';
const DONE = { value: undefined, done: true };

/** The next answer once the source has said something. */
async function nextOf(answers: Answers, gateway: TestGateway, name: string) {
  const next = answers.next();
  await until(() => gateway.source.readers > 0);
  gateway.source.put({ id: 's1', name });
  return (await next).value;
}

async function all(answers: Answers) {
  const seen = [];
  for await (const answer of answers) seen.push(answer);
  return seen;
}

const ways = topologies.flatMap((topology) => streamKinds.map((kind) => [kind, topology] as const));

describe.each(ways)('a subscription over %s, with subgraphs %s', (kind, topology) => {
  it('answers each event, completed across the subgraphs, until the source ends', async () => {
    const gateway = await start({ topology });
    const answers = stream(kind, gateway, CHANGES, await gateway.token());
    for (const name of ['one', 'two']) {
      const changed = { name, flaky: 'fine', model: { name: 'Forest' } };
      expect(await nextOf(answers, gateway, name)).toEqual({ data: { changed } });
    }
    gateway.source.end();
    expect(await answers.next()).toEqual(DONE);
  });

  it('stops its source when the client leaves, though no event comes', async () => {
    const gateway = await start({ topology });
    const answers = stream(kind, gateway, CHANGES, await gateway.token());
    await nextOf(answers, gateway, 'one');
    await answers.return?.();
    await until(() => gateway.source.readers === 0);
  });

  it('loses only the fields of a subgraph that is down', async () => {
    const gateway = await start({ topology, missing: ['ml'] });
    const answers = stream(kind, gateway, CHANGES, await gateway.token());
    const { data, errors } = (await nextOf(answers, gateway, 'one')) ?? {};
    expect(data).toEqual({ changed: { name: 'one', flaky: 'fine', model: null } });
    expect(errors).toMatchObject([{ path: ['changed', 'model'], extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }]);
    const requestId = errors?.[0]?.extensions?.requestId;
    const second = await nextOf(answers, gateway, 'two');
    expect(second?.errors).toMatchObject([{ extensions: { requestId: `${requestId}-2` } }]);
    await answers.return?.();
  });

  it.each([
    ['an anonymous caller', CHANGES, false, 'UNAUTHENTICATED', ['changed']],
    [
      'who asks for what is not there',
      'subscription { strategyChanged(id: "none") { name } }',
      true,
      'NOT_FOUND',
      ['strategyChanged'],
    ],
  ])('answers %s one error, and ends', async (_who, query, signedIn, code, path) => {
    const gateway = await start({ topology });
    const answers = await all(stream(kind, gateway, query, signedIn ? await gateway.token() : undefined));
    expect(answers).toMatchObject([{ errors: [{ path, extensions: { code, serviceName: 'trading' } }] }]);
    expect(answers[0]?.errors).toHaveLength(1);
    expect(gateway.source.readers).toBe(0);
  });

  it('masks why a source broke, under an id of the event', async () => {
    const gateway = await start({ topology });
    const [first, second, ...more] = await all(stream(kind, gateway, 'subscription { failing }'));
    expect(first).toEqual({ data: { failing: 'once' } });
    expect(second?.errors).toMatchObject([
      { message: 'Something went wrong on our side.', extensions: { code: 'INTERNAL_SERVER_ERROR' } },
    ]);
    expect(more).toEqual([]);
  });

  it('says that a subgraph is lost whose events there are', async () => {
    const gateway = await start({ topology, missing: ['trading'] });
    const answers = await all(stream(kind, gateway, CHANGES, await gateway.token()));
    expect(answers).toMatchObject([
      { errors: [{ message: 'The trading subgraph is unavailable', extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }] },
    ]);
  });
});

describe('a subscription whose subgraph is a service', () => {
  it('ends with an error when that stops', async () => {
    const gateway = await start({ topology: 'over HTTP' });
    const answers = stream('a WebSocket', gateway, CHANGES, await gateway.token());
    await nextOf(answers, gateway, 'one');
    const next = answers.next();
    await gateway.stop('trading');
    expect((await next).value).toMatchObject({ errors: [{ extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }] });
    expect(await answers.next()).toEqual(DONE);
    expect(gateway.source.readers).toBe(0);
  });
});

describe.each(streamKinds)('%s', (kind) => {
  it('answers queries and mutations, too', async () => {
    const gateway = await start();
    const token = await gateway.token();
    expect(await all(stream(kind, gateway, '{ me { username models { name } } }', token))).toMatchObject([
      { data: { me: { username: 'ada', models: [{ name: 'Forest' }] } } },
    ]);
    expect(await all(stream(kind, gateway, 'mutation { rename(username: "eve") { username } }', token))).toMatchObject([
      { data: { rename: { username: 'eve' } } },
    ]);
  });

  it('closes with the gateway, which stops the sources', async () => {
    const gateway = await aGateway();
    const answers = stream(kind, gateway, CHANGES, await gateway.token());
    await nextOf(answers, gateway, 'one');
    const next = answers.next();
    const outcome = next.then(
      ({ done }) => done,
      (error: { code?: number }) => error.code,
    );
    await gateway.close();
    expect(await outcome).toBe(kind === 'a WebSocket' ? 1001 : true);
    expect(gateway.source.readers).toBe(0);
  });
});

it('refuses a subscription that no stream can answer', async () => {
  const gateway = await start();
  const { status, errors } = await gateway.ask('subscription { failing }');
  expect(status).toBe(406);
  expect(errors).toMatchObject([
    { message: expect.stringContaining('event-stream'), extensions: { code: 'BAD_USER_INPUT' } },
  ]);
});
