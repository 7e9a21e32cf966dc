import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { createIdentitySigner, createIdentityVerifier, IDENTITY_HEADER, REQUEST_ID_HEADER } from '@quantgraph/shared';
import { createHttpTransport } from './http-transport.js';

const SECRET = 'a secret of more than thirty-two characters';
const request = { query: '{ a }', viewer: { id: 'u1' }, requestId: 'request-1' };
let server: Server | undefined;

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** A transport to a server that answers as told. */
async function transportTo(listener: RequestListener, timeoutMs = 2_000) {
  const listening = createServer(listener);
  server = listening;
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
  const { port } = listening.address() as AddressInfo;
  return createHttpTransport({ url: `http://127.0.0.1:${port}`, signer: createIdentitySigner(SECRET), timeoutMs });
}

describe('the HTTP transport', () => {
  it('signs who asks, passes the request id on, and uses its connections again', async () => {
    const seen: { identity: unknown; requestId: unknown; port: number | undefined }[] = [];
    const transport = await transportTo(({ headers, socket }, reply) => {
      seen.push({
        identity: headers[IDENTITY_HEADER],
        requestId: headers[REQUEST_ID_HEADER],
        port: socket.remotePort,
      });
      reply.end('{"data":{"a":1}}');
    });
    expect(await transport.send(request)).toEqual({ data: { a: 1 } });
    for (let call = 0; call < 5; call += 1) await transport.send(request);
    expect(await createIdentityVerifier(SECRET)(String(seen[0]?.identity))).toEqual({ id: 'u1' });
    expect(seen[0]?.requestId).toBe('request-1');
    expect(new Set(seen.map(({ port }) => port)).size).toBeLessThan(seen.length);
  });

  it.each([
    ['a server error', 503, '{"errors":[]}'],
    ['a refused signature', 401, '{"errors":[{"message":"no"}]}'],
    ['something else than GraphQL', 200, '{"hello":"world"}'],
    ['something else than JSON', 200, '<html>'],
  ])('throws at %s', async (_what, status, body) => {
    const transport = await transportTo((_request, reply) => reply.writeHead(status).end(body));
    await expect(transport.send(request)).rejects.toThrow();
  });

  it('gives up on a server that is too slow', async () => {
    const transport = await transportTo(() => {}, 50);
    await expect(transport.send(request)).rejects.toThrow(/timeout/);
  });
});
