import { once } from 'node:events';
import { afterEach, describe, expect, it } from '@jest/globals';
import { MessageType } from 'graphql-ws';
import { fetch } from 'undici';
import { type ClientOptions, WebSocket } from 'ws';
import { aGateway, type TestGateway, type TestGatewayOptions } from './a-gateway.js';
import { postForEvents, socketUrl, stream, until } from './streams.js';

const open: TestGateway[] = [];

async function start(options?: TestGatewayOptions): Promise<TestGateway> {
  const gateway = await aGateway(options);
  open.push(gateway);
  return gateway;
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((gateway) => gateway.close()));
});

const CHANGES = 'subscription { strategyChanged { name } }';
const soon = () => Math.floor(Date.now() / 1_000) + 2;

interface Message {
  readonly type: string;
  readonly id?: string;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever it asked for.
  readonly payload?: any;
}

/** A WebSocket spoken to message by message. */
function aSocket(gateway: TestGateway, options: ClientOptions = {}) {
  const socket = new WebSocket(socketUrl(gateway), 'graphql-transport-ws', options);
  const messages: Message[] = [];
  socket.on('message', (data) => messages.push(JSON.parse(String(data))));
  const closed = once(socket, 'close').then(([code, reason]) => ({ code, reason: String(reason) }));
  const send = (message: object) => socket.send(JSON.stringify(message));
  const subscribe = (id: string, query: string) => send({ type: MessageType.Subscribe, id, payload: { query } });
  /** The first message of an operation. */
  async function answerTo(id: string): Promise<Message | undefined> {
    await until(() => messages.some((message) => message.id === id));
    return messages.find((message) => message.id === id);
  }
  async function init(payload?: object): Promise<void> {
    if (socket.readyState === WebSocket.CONNECTING) await once(socket, 'open');
    send({ type: MessageType.ConnectionInit, ...(payload && { payload }) });
    await Promise.race([closed, until(() => messages.some(({ type }) => type === MessageType.ConnectionAck))]);
  }
  return { socket, messages, closed, subscribe, answerTo, init };
}

/** What the server answers instead of a WebSocket. */
async function refusalOf(gateway: TestGateway, options?: ClientOptions) {
  const socket = new WebSocket(socketUrl(gateway), 'graphql-transport-ws', options);
  const [, response] = await once(socket, 'unexpected-response');
  return response.statusCode;
}

describe('signing a WebSocket in', () => {
  const ways: [string, (token: string) => [payload: object | undefined, options: ClientOptions]][] = [
    ['authorization in the first message', (token) => [{ authorization: token }, {}]],
    ['Authorization among headers in the first message', (token) => [{ headers: { Authorization: token } }, {}]],
    ['the header of the first request', (token) => [undefined, { headers: { authorization: token } }]],
  ];
  it.each(ways)('works by %s', async (_how, way) => {
    const gateway = await start();
    const [payload, options] = way(await gateway.token({ subject: 'u7' }));
    const { init, subscribe, answerTo, socket } = aSocket(gateway, options);
    await init(payload);
    subscribe('1', '{ whoAmI }');
    expect(await answerTo('1')).toMatchObject({ type: 'next', payload: { data: { whoAmI: 'u7' } } });
    socket.close();
  });

  it('is refused with why, where the token is none', async () => {
    const { init, closed } = aSocket(await start());
    await init({ authorization: 'Bearer garbage' });
    expect(await closed).toEqual({ code: 4403, reason: 'The access token is not valid: log in again.' });
  });

  it('ends when the token expires, and with it the subscriptions', async () => {
    const gateway = await start();
    const { init, closed, subscribe } = aSocket(gateway);
    await init({ authorization: await gateway.token({ expiresAt: soon() }) });
    subscribe('1', CHANGES);
    await until(() => gateway.source.readers === 1);
    expect(await closed).toEqual({ code: 4403, reason: expect.stringContaining('has expired') });
    await until(() => gateway.source.readers === 0);
  });

  it('must come first, and soon', async () => {
    const gateway = await start({ streams: { connectionInitTimeoutMs: 50 } });
    const late = aSocket(gateway);
    expect(await late.closed).toMatchObject({ code: 4408 });
    const eager = aSocket(gateway);
    await once(eager.socket, 'open');
    eager.subscribe('1', '{ whoAmI }');
    expect(await eager.closed).toMatchObject({ code: 4401 });
  });
});

describe('a WebSocket', () => {
  it('goes through the policies: what they refuse is an error of its operation', async () => {
    const { init, subscribe, answerTo, socket } = aSocket(await start());
    await init();
    subscribe('1', 'subscription { nothing }');
    expect(await answerTo('1')).toMatchObject({
      type: 'error',
      payload: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' }, locations: [{ line: 1, column: 16 }] }],
    });
    const fields = Array.from({ length: 80 }, (_, n) => `a${n}: whoAmI`).join(' ');
    subscribe('2', `{ ${fields} }`);
    expect(await answerTo('2')).toMatchObject({ payload: [{ extensions: { code: 'TOO_MANY_ROOT_FIELDS' } }] });
    socket.close();
  });

  it('takes so many operations at a time, on one connection and of one caller', async () => {
    const gateway = await start({ streams: { limits: { perConnection: 2, perCaller: 3 } } });
    const payload = { authorization: await gateway.token() };
    const [first, second] = [aSocket(gateway), aSocket(gateway)];
    await Promise.all([first.init(payload), second.init(payload)]);
    const refused = { type: 'error', payload: [{ extensions: { code: 'TOO_MANY_SUBSCRIPTIONS' } }] };
    first.subscribe('1', CHANGES);
    first.subscribe('2', CHANGES);
    await until(() => gateway.source.readers === 2);
    first.subscribe('3', CHANGES);
    expect(await first.answerTo('3')).toMatchObject(refused);
    second.subscribe('4', CHANGES);
    await until(() => gateway.source.readers === 3);
    second.subscribe('5', CHANGES);
    expect(await second.answerTo('5')).toMatchObject(refused);
    first.socket.close();
    await until(() => gateway.source.readers === 1);
    second.subscribe('6', '{ whoAmI }');
    expect(await second.answerTo('6')).toMatchObject({ type: 'next' });
    second.socket.close();
  });

  it('is one of so many connections, with event streams', async () => {
    const gateway = await start({ streams: { limits: { connections: 1 } } });
    const only = aSocket(gateway);
    await only.init();
    expect(await refusalOf(gateway)).toBe(503);
    expect((await postForEvents(gateway, CHANGES)).status).toBe(503);
    only.socket.close();
    await only.closed;
    const answers = stream('an event stream', gateway, '{ whoAmI }');
    expect((await answers.next()).value?.data).toEqual({ whoAmI: 'anonymous' });
  });

  it('takes no message beyond a size', async () => {
    const { init, closed, subscribe } = aSocket(await start({ streams: { maxMessageBytes: 1_000 } }));
    await init();
    subscribe('1', `{ whoAmI # ${'x'.repeat(1_000)}\n }`);
    expect(await closed).toMatchObject({ code: 1009 });
  });

  it('is closed on what is no message of the protocol, and speaks no other', async () => {
    const gateway = await start();
    const { socket, init, closed } = aSocket(gateway);
    await init();
    socket.send('hello');
    expect(await closed).toMatchObject({ code: 4400 });
    const other = new WebSocket(socketUrl(gateway), 'graphql-ws');
    const [error] = await once(other, 'error');
    expect(error.message).toMatch(/subprotocol/);
  });

  it.each([
    ['http://localhost:5173', undefined],
    ['https://evil.example', 403],
  ])('from a page of %s is let in as its requests are', async (origin, status) => {
    const gateway = await start();
    if (status) return expect(await refusalOf(gateway, { origin })).toBe(status);
    const { init, messages, socket } = aSocket(gateway, { origin });
    await init();
    expect(messages).toEqual([{ type: 'connection_ack' }]);
    socket.close();
  });

  it('is there at the graph only: elsewhere a request is answered as if it asked for none', async () => {
    const socket = new WebSocket(new URL('/health', (await start()).url).href.replace('http', 'ws'));
    const [, response] = await once(socket, 'unexpected-response');
    expect([response.statusCode, response.headers.upgrade]).toEqual([200, undefined]);
  });

  it('that is not read holds its source back, and goes on with the latest', async () => {
    const gateway = await start();
    const { init, socket, subscribe, messages } = aSocket(gateway);
    await init({ authorization: await gateway.token() });
    subscribe('1', CHANGES);
    await until(() => gateway.source.readers === 1);
    socket.pause();
    const large = 'x'.repeat(100_000);
    const count = 1_000;
    for (let n = 1; n <= count; n += 1) {
      gateway.source.put({ id: 's1', name: `${n} ${large}` });
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(gateway.source.read.length).toBeLessThan(count / 2);
    socket.resume();
    const names = () => messages.flatMap(({ payload }) => payload?.data?.strategyChanged?.name ?? []);
    await until(() => names().at(-1)?.startsWith(`${count} `));
    expect(names().length).toBeLessThan(count / 2);
    socket.close();
  });
});

describe('an event stream', () => {
  it('ends with an error when the token expires', async () => {
    const gateway = await start();
    const answers = stream('an event stream', gateway, CHANGES, await gateway.token({ expiresAt: soon() }));
    const { value } = await answers.next();
    expect(value?.errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    expect(await answers.next()).toEqual({ value: undefined, done: true });
    expect(gateway.source.readers).toBe(0);
  });

  it('is refused before it begins where the token is none', async () => {
    const response = await postForEvents(await start(), CHANGES, 'Bearer garbage');
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  });

  it('says in an event what the policies refuse', async () => {
    const gateway = await start();
    const { value } = await stream('an event stream', gateway, 'subscription { nothing }').next();
    expect(value).toMatchObject({ errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] });
  });

  it('can be asked for by GET, but not by a link on another page, nor for a mutation', async () => {
    const gateway = await start();
    const get = (query: string, headers: Record<string, string> = {}) =>
      fetch(new URL(`/graphql?query=${encodeURIComponent(query)}`, gateway.url), {
        headers: { accept: 'text/event-stream', ...headers },
      });
    expect((await get('{ whoAmI }')).status).toBe(400);
    const preflighted = { 'apollo-require-preflight': 'true' };
    expect(await (await get('{ whoAmI }', preflighted)).text()).toContain('{"data":{"whoAmI":"anonymous"}');
    const text = await (await get('mutation { rename(username: "eve") { username } }', preflighted)).text();
    expect(text).toContain('GET');
    expect(text).not.toContain('"eve"');
  });

  it('carries the id of its request, and lets the pages that may call the gateway read it', async () => {
    const gateway = await start();
    const response = await fetch(new URL('/graphql', gateway.url), {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'text/event-stream',
        origin: 'http://localhost:5173',
        'x-request-id': 'request-0001',
      },
      body: JSON.stringify({ query: 'subscription { failing }' }),
    });
    expect(response.headers.get('x-request-id')).toBe('request-0001');
    expect(response.headers.get('access-control-allow-origin')).toBe('http://localhost:5173');
    expect(await response.text()).toContain('"requestId":"request-0001"');
  });
});
