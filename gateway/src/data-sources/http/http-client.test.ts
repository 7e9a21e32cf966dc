import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import {
  type AddressInfo,
  createServer as createSocketServer,
  type Socket,
  type Server as SocketServer,
} from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { createHttpClient, type HttpClientOptions } from './http-client.js';

const servers: (Server | SocketServer)[] = [];
const sockets: Socket[] = [];

afterEach(() => {
  for (const socket of sockets.splice(0)) socket.destroy();
  for (const server of servers.splice(0)) server.close();
});

async function clientOf(server: Server | SocketServer, options: Partial<HttpClientOptions> = {}) {
  servers.push(server);
  server.on('connection', (socket: Socket) => sockets.push(socket));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const client = createHttpClient({ origin: `http://127.0.0.1:${port}`, timeoutMs: 5_000, ...options });
  return (body: string, signal?: AbortSignal, headers: Record<string, string> = {}) =>
    client.post({ path: '/graphql', headers, body, signal });
}

const to = (listener: RequestListener, options?: Partial<HttpClientOptions>) =>
  clientOf(createServer(listener), options);

/** Answers each request with its own body. */
const echo: RequestListener = (request, reply) => {
  request.pipe(reply);
};

describe('the HTTP client', () => {
  it('sends a body of any letters, and as many calls as are asked for', async () => {
    const post = await to(echo);
    const bodies = Array.from({ length: 150 }, (_value, index) => `${'퀀트 € 💹'.repeat(index * 20)}${index}`);
    const answers = await Promise.all(bodies.map((body) => post(body)));
    expect(answers.map(({ text }) => text)).toEqual(bodies);
  });

  it('opens no more connections than it may, and lets further calls wait for one', async () => {
    const replies: ServerResponse[] = [];
    const post = await to(
      (_request, reply) => {
        replies.push(reply);
        // Answers only once all connections are busy.
        if (replies.length === 3) for (const one of replies.splice(0)) one.end('x');
      },
      { connections: 3 },
    );
    const answers = await Promise.all(Array.from({ length: 30 }, () => post('x')));
    expect(answers).toHaveLength(30);
    expect(sockets).toHaveLength(3);
  });

  it('sends calls that wait for a connection, where the server closes each after one answer', async () => {
    const post = await to((_request, reply) => reply.writeHead(200, { connection: 'close' }).end('x'), {
      connections: 2,
    });
    const answers = await Promise.all(Array.from({ length: 9 }, () => post('x')));
    expect(answers.map(({ text }) => text)).toEqual(Array(9).fill('x'));
  });

  it('takes no connection that the server has ended, even in the same breath', async () => {
    const server = createSocketServer((socket) => {
      socket.on('data', () => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 1\r\n\r\nx'));
    });
    const post = await clientOf(server);
    for (let turn = 0; turn < 20; turn += 1) {
      expect((await post('x')).text).toBe('x');
      const socket = sockets.at(-1);
      if (socket && !socket.closed) await new Promise((resolve) => socket.once('close', resolve));
    }
    expect(sockets).toHaveLength(20);
  });

  it('never answers a call with what was sent before it asked', async () => {
    const answer = (text: string) => `HTTP/1.1 200 OK\r\ncontent-length: ${text.length}\r\n\r\n${text}`;
    const server = createSocketServer((socket) => socket.on('data', () => socket.write(answer('asked for'))));
    const post = await clientOf(server);
    expect((await post('x')).text).toBe('asked for');
    const [socket] = sockets;
    const closed = new Promise((resolve) => socket?.once('close', resolve));
    socket?.write(answer('not asked for'));
    await closed;
    expect((await post('x')).text).toBe('asked for');
    expect(sockets).toHaveLength(2);
  });

  it('gives up what waits for a connection without touching what is under way', async () => {
    const leaving = new AbortController();
    let answer = () => {};
    const post = await to(
      (_request, reply) => {
        answer = () => reply.end('done');
        leaving.abort(new Error('The client left.'));
      },
      { connections: 1 },
    );
    const first = post('x');
    await expect(post('y', leaving.signal)).rejects.toThrow('The client left.');
    answer();
    expect((await first).text).toBe('done');
  });

  it('goes on with others after one was given up', async () => {
    const leaving = new AbortController();
    let calls = 0;
    const post = await to(
      (_request, reply) => {
        calls += 1;
        if (calls === 1) leaving.abort(new Error('The client left.'));
        else reply.end('done');
      },
      { connections: 1 },
    );
    const first = post('x', leaving.signal);
    const second = post('y');
    await expect(first).rejects.toThrow('The client left.');
    expect((await second).text).toBe('done');
  });

  it.each([
    ['silent', '', 'RESPONSE_TIMEOUT'],
    ['silent in the middle', 'HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\n123', 'RESPONSE_TIMEOUT'],
    ['not one of HTTP', '220 mail.example ESMTP\r\n\r\n', 'BAD_HTTP_RESPONSE'],
  ])('gives up a server that is %s', async (_what, sent, code) => {
    const server = createSocketServer((socket) => socket.once('data', () => socket.write(sent)));
    const post = await clientOf(server, { timeoutMs: 60 });
    await expect(post('x')).rejects.toMatchObject({ code });
  });

  it('gives up a response that is longer than allowed', async () => {
    const post = await to((_request, reply) => reply.end('x'.repeat(1_001)), { maxResponseBytes: 1_000 });
    await expect(post('x')).rejects.toMatchObject({ code: 'BAD_HTTP_RESPONSE' });
  });

  it('says that the connection broke off in the middle of a response', async () => {
    const post = await to((_request, reply) => {
      reply.writeHead(200, { 'content-length': 10 }).write('123', () => reply.socket?.destroy());
    });
    await expect(post('x')).rejects.toMatchObject({ code: 'ECONNRESET' });
  });

  it('sends no header that would be two', async () => {
    const post = await to(echo);
    await expect(post('x', undefined, { 'x-request-id': 'a\r\nhost: evil' })).rejects.toThrow('x-request-id');
  });
});
