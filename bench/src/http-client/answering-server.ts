/** A server of one answer, over HTTP/1.1 and HTTP/2, that costs next to nothing. */
import { createServer, type RequestListener } from 'node:http';
import { createServer as createHttp2Server } from 'node:http2';
import type { AddressInfo, Server } from 'node:net';
import { tellParent } from '../processes/messages.js';

const { bytes }: { bytes: number } = JSON.parse(process.argv[2] ?? '{}');
const ITEM = '{"id":"p1","name":"Name of it","price":1.5}';
const items = Array.from({ length: Math.ceil(bytes / ITEM.length) }, () => ITEM);
const body = Buffer.from(`{"data":{"_entities":[${items.join()}]}}`);

const answer: RequestListener = (request, reply) => {
  request.resume();
  request.on('end', () => {
    reply.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length });
    reply.end(body);
  });
};

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const http1 = await listen(createServer({ keepAliveTimeout: 600_000 }, answer));
const http2 = await listen(createHttp2Server(answer as never));
tellParent({ kind: 'listening', http1, http2, bytes: body.length });
