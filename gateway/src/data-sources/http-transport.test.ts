import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { createIdentitySigner, createIdentityVerifier, IDENTITY_HEADER, REQUEST_ID_HEADER } from '@quantgraph/shared';
import type { GatewayContext } from '../context.js';
import type { OperationKind, SubgraphFetch } from '../execution/subgraph-fetch.js';
import { createHttpTransport } from './http-transport.js';

const SECRET = 'a secret of more than thirty-two characters';
let server: Server | undefined;

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

function aFetch(
  kind: OperationKind = 'query',
  signal = new AbortController().signal,
  query = '{ a }',
): SubgraphFetch<GatewayContext> {
  return {
    subgraph: 'users',
    kind,
    query,
    variables: undefined,
    body: JSON.stringify({ query }),
    context: {
      viewer: { id: 'u1' },
      requestId: 'request-1',
      signal,
      client: { address: '127.0.0.1', name: null, version: null },
    },
  };
}

const JSON_TYPE = { 'content-type': 'application/json' };
const answer = (reply: ServerResponse, text = '{"data":{"a":1}}') => reply.writeHead(200, JSON_TYPE).end(text);

/** A transport to a server that answers as told, and the server's connections. */
async function serverWith(listener: RequestListener, timeoutMs = 2_000) {
  const listening = createServer(listener);
  server = listening;
  const sockets: Socket[] = [];
  listening.on('connection', (socket) => sockets.push(socket));
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
  const { port } = listening.address() as AddressInfo;
  const transport = createHttpTransport({
    url: `http://127.0.0.1:${port}`,
    signer: createIdentitySigner(SECRET),
    timeoutMs,
  });
  return { transport, sockets };
}

describe('the HTTP transport', () => {
  it('signs who asks, passes the request id and the text on, and uses its connections again', async () => {
    const seen: { identity: unknown; requestId: unknown; body: string }[] = [];
    const { transport, sockets } = await serverWith(async (request, reply) => {
      const { headers } = request;
      let body = '';
      for await (const chunk of request) body += chunk;
      seen.push({ identity: headers[IDENTITY_HEADER], requestId: headers[REQUEST_ID_HEADER], body });
      answer(reply);
    });
    for (let call = 0; call < 5; call += 1) expect(await transport.send(aFetch())).toEqual({ data: { a: 1 } });
    expect(await createIdentityVerifier(SECRET)(String(seen[0]?.identity))).toEqual({ id: 'u1' });
    expect(seen[0]).toMatchObject({ requestId: 'request-1', body: '{"query":"{ a }"}' });
    expect(sockets.length).toBeLessThan(seen.length);
  });

  it('puts together what comes in parts, wherever a letter is cut', async () => {
    const text = JSON.stringify({ data: { a: `${'퀀트'.repeat(40_000)} €` } });
    const bytes = Buffer.from(text);
    const { transport } = await serverWith(async (_request, reply) => {
      reply.writeHead(200, JSON_TYPE);
      for (let at = 0; at < bytes.length; at += 9_001)
        await new Promise((resolve) => reply.write(bytes.subarray(at, at + 9_001), resolve));
      reply.end();
    });
    expect(await transport.send(aFetch())).toEqual(JSON.parse(text));
  });

  it('gives each caller an answer of its own', async () => {
    const { transport } = await serverWith((_request, reply) => answer(reply));
    const [one, other] = await Promise.all([transport.send(aFetch()), transport.send(aFetch())]);
    expect(one).toEqual(other);
    expect(one?.data).not.toBe(other?.data);
  });

  it.each([
    ['after each answer', (reply: ServerResponse) => reply.setHeader('connection', 'close')],
    [
      'between two calls',
      (reply: ServerResponse) => {
        const { socket } = reply;
        reply.on('finish', () => socket?.end());
      },
    ],
  ])('takes a new connection where the server closes the old one %s', async (_what, close) => {
    const { transport, sockets } = await serverWith((_request, reply) => {
      close(reply);
      answer(reply);
    });
    for (let call = 0; call < 4; call += 1) {
      expect(await transport.send(aFetch('mutation'))).toEqual({ data: { a: 1 } });
      const socket = sockets.at(-1);
      if (socket && !socket.closed) await new Promise((resolve) => socket.once('close', resolve));
    }
    expect(sockets).toHaveLength(4);
  });

  it('says with a code that the connection broke off', async () => {
    const { transport } = await serverWith((request) => request.socket.destroy());
    await expect(transport.send(aFetch())).rejects.toMatchObject({ code: 'ECONNRESET' });
  });

  it('says with a code that nobody listens', async () => {
    const { transport } = await serverWith(() => {});
    const closed = server;
    await new Promise((resolve) => closed?.close(resolve));
    await expect(transport.send(aFetch())).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });

  it.each([
    ['a server error', 503, '{"errors":[]}', JSON_TYPE],
    ['a refused signature', 401, '{"errors":[{"message":"no"}]}', JSON_TYPE],
    ['something else than GraphQL', 200, '{"hello":"world"}', JSON_TYPE],
    ['something else than JSON', 200, '<html>', JSON_TYPE],
    ['something that does not say that it is JSON', 200, '{"data":{}}', { 'content-type': 'text/html' }],
    ['nothing', 200, '', JSON_TYPE],
  ])('throws at %s', async (_what, status, body, headers) => {
    const { transport } = await serverWith((_request, reply) => reply.writeHead(status, headers).end(body));
    await expect(transport.send(aFetch())).rejects.toThrow();
  });

  it('takes errors without data from a request that can be mended', async () => {
    const text = '{"errors":[{"message":"Expected Monday."}]}';
    const { transport } = await serverWith((_request, reply) => reply.writeHead(400, JSON_TYPE).end(text));
    expect(await transport.send(aFetch())).toEqual({ errors: [{ message: 'Expected Monday.' }] });
  });

  it('gives up on a server that is too slow', async () => {
    const { transport } = await serverWith(() => {}, 50);
    await expect(transport.send(aFetch())).rejects.toMatchObject({ code: 'RESPONSE_TIMEOUT' });
  });

  it('hangs up when nobody waits for a read any more', async () => {
    const leaving = new AbortController();
    const { transport } = await serverWith((request) => {
      leaving.abort(new Error('The client left.'));
      request.socket.on('close', () => hungUp());
    });
    let hungUp = () => {};
    const closed = new Promise<void>((resolve) => {
      hungUp = resolve;
    });
    await expect(transport.send(aFetch('query', leaving.signal))).rejects.toThrow('The client left.');
    await closed;
    await expect(transport.send(aFetch('query', leaving.signal))).rejects.toThrow('The client left.');
  });

  it('lets a mutation finish that nobody waits for any more', async () => {
    const leaving = new AbortController();
    const { transport } = await serverWith((_request, reply) => {
      leaving.abort(new Error('The client left.'));
      answer(reply);
    });
    expect(await transport.send(aFetch('mutation', leaving.signal))).toEqual({ data: { a: 1 } });
  });

  it('warns nobody when a request has many fetches under way', async () => {
    const warnings: string[] = [];
    const onWarning = ({ name }: Error) => warnings.push(name);
    process.on('warning', onWarning);
    const { transport } = await serverWith((_request, reply) => answer(reply));
    const { signal } = new AbortController();
    await Promise.all(Array.from({ length: 40 }, () => transport.send(aFetch('query', signal))));
    process.off('warning', onWarning);
    expect(warnings).toEqual([]);
  });
});
