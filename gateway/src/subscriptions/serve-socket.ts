import { CloseCode, type makeServer } from 'graphql-ws';
import type { Logger } from 'pino';
import type { WebSocket } from 'ws';

export interface ServeSocketOptions<E> {
  readonly server: ReturnType<typeof makeServer<Record<string, unknown> | undefined, E>>;
  /** What the hooks of the protocol get to know of this connection. */
  readonly extra: E;
  readonly logger: Logger;
  /** How often the client is asked for a sign of life; one that gives none until the next time is cut off. */
  readonly keepAliveMs: number;
}

/**
 * Speaks the GraphQL protocol over a WebSocket. Every message waits until the one before it has gone to the network, so a
 * client that does not read holds its sources back instead of filling the memory.
 */
export function serveSocket<E>(socket: WebSocket, { server, extra, logger, keepAliveMs }: ServeSocketOptions<E>): void {
  // Whatever breaks a socket, a message that is too large say, closes it, too.
  socket.on('error', (error) => logger.debug({ err: error }, 'A WebSocket broke'));
  const stopPinging = keepAlive(socket, keepAliveMs);
  const closed = server.opened(
    {
      protocol: socket.protocol,
      send: (message) =>
        new Promise((resolve) => {
          if (socket.readyState === socket.OPEN) socket.send(message, () => resolve());
          else resolve();
        }),
      close: (code, reason) => socket.close(code, reason),
      onMessage: (receive) =>
        socket.on('message', (message) => {
          receive(String(message)).catch((error) => {
            logger.error({ err: error }, 'A message on a WebSocket could not be answered');
            socket.close(CloseCode.InternalServerError, 'Something went wrong on our side.');
          });
        }),
    },
    extra,
  );
  socket.once('close', (code, reason) => {
    stopPinging();
    closed(code, String(reason)).catch((error) => logger.error({ err: error }, 'A WebSocket could not be left'));
  });
}

function keepAlive(socket: WebSocket, everyMs: number): () => void {
  let isAlive = true;
  socket.on('pong', () => {
    isAlive = true;
  });
  const timer = setInterval(() => {
    if (!isAlive) socket.terminate();
    else if (socket.readyState === socket.OPEN) socket.ping();
    isAlive = false;
  }, everyMs);
  return () => clearInterval(timer);
}
