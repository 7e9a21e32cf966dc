import { type IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { ErrorCode } from '@quantgraph/shared';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { handleProtocols } from 'graphql-ws';
import { type WebSocket, WebSocketServer } from 'ws';
import { clientOf } from '../http/graph.js';
import { isAllowedOrigin } from '../policies/cors.js';
import { createGraphqlWsServer } from './graphql-ws-server.js';
import { serveSocket } from './serve-socket.js';
import type { StreamOptions } from './serve-streams.js';

const GOING_AWAY = 1001;
/** How long clients have to close their end once they are told that the server goes away. */
const CLOSE_GRACE_MS = 1_000;

interface Upgrade {
  readonly connection: Duplex;
  readonly head: Buffer;
}

/** Takes WebSockets at /graphql, on the port of the app. Their first request goes through the app's hooks, as any other. */
export function serveWebSockets(app: FastifyInstance, options: StreamOptions): void {
  const { counter, logger, keepAliveMs, maxMessageBytes } = options;
  const server = createGraphqlWsServer(options);
  const upgrades = new WeakMap<IncomingMessage, Upgrade>();
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: maxMessageBytes,
    handleProtocols: (protocols) => handleProtocols(protocols),
  });

  app.server.on('upgrade', (request: IncomingMessage, connection: Duplex, head: Buffer) => {
    connection.on('error', (error) => logger.debug({ err: error }, 'A connection broke'));
    upgrades.set(request, { connection, head });
    const response = new ServerResponse(request);
    // Node gives the very socket of the request, as a stream.
    response.assignSocket(request.socket);
    // A refusal is the last thing on the connection.
    response.shouldKeepAlive = false;
    response.once('finish', () => connection.end());
    app.routing(request, response);
  });

  function upgrade(request: FastifyRequest, { connection, head }: Upgrade, serve: (socket: WebSocket) => void): void {
    sockets.handleUpgrade(request.raw, connection, head, serve);
  }

  app.addHook('preHandler', async (request, reply) => {
    const asked = upgrades.get(request.raw);
    if (!asked || request.routeOptions.url !== '/graphql') return;
    if (!mayConnect(request, options.corsOrigins)) {
      await refuse(reply, 403, ErrorCode.Forbidden, 'Pages of this origin may not connect.');
      return;
    }
    const disconnect = counter.connect();
    if (!disconnect) {
      await refuse(reply, 503, ErrorCode.Unavailable, 'Too many streams are open: try again later.');
      return;
    }
    asked.connection.once('close', disconnect);
    reply.hijack();
    upgrade(request, asked, (socket) => {
      const { authorization } = request.headers;
      const extra = { socket, client: clientOf(request), authorization, running: new Set<never>() };
      serveSocket(socket, { server, extra, logger, keepAliveMs });
    });
  });

  app.addHook('preClose', async () => {
    for (const socket of sockets.clients) socket.close(GOING_AWAY, 'The server is closing.');
    const cutOff = setTimeout(() => {
      for (const socket of sockets.clients) socket.terminate();
    }, CLOSE_GRACE_MS);
    await new Promise<void>((resolve) => sockets.close(() => resolve()));
    clearTimeout(cutOff);
  });
}

/** A page of another origin is let in as it may call the gateway; programs name no origin. */
function mayConnect({ headers: { origin, host } }: FastifyRequest, allowed: readonly string[]): boolean {
  if (origin === undefined) return true;
  return (URL.canParse(origin) && new URL(origin).host === host) || isAllowedOrigin(origin, allowed);
}

async function refuse(reply: FastifyReply, status: number, code: string, message: string): Promise<void> {
  await reply.code(status).send({ errors: [{ message, extensions: { code } }] });
}
