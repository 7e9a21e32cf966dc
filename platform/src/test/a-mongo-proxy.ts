import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

export interface MongoProxy {
  readonly uri: string;
  /**
   * Keeps the next command that names all of `words` from the store. Resolves once it has come, with what resolves when
   * its sender has closed the connection.
   */
  hold(...words: readonly string[]): Promise<{ readonly closed: Promise<unknown> }>;
  close(): void;
}

/** Stands between the driver and the store, and passes everything on, except what it is told to hold. */
export async function aMongoProxy(mongoUri: string): Promise<MongoProxy> {
  const store = new URL(mongoUri);
  const sockets = new Set<Socket>();
  let wanted: { readonly words: readonly string[]; found(connection: { closed: Promise<unknown> }): void } | undefined;

  const server = createServer((client) => {
    const upstream = connect(Number(store.port), store.hostname);
    const closed = new Promise((resolve) => client.once('close', resolve));
    for (const [one, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      sockets.add(one);
      one.on('error', () => undefined);
      one.on('close', () => {
        sockets.delete(one);
        other.destroy();
      });
    }
    upstream.pipe(client);
    client.on('data', (bytes) => {
      if (!wanted?.words.every((word) => bytes.includes(word))) {
        upstream.write(bytes);
        return;
      }
      wanted.found({ closed });
      wanted = undefined;
    });
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');

  const own = new URL(mongoUri);
  own.port = String((server.address() as { port: number }).port);
  // Or the driver follows what the store says of its address.
  own.searchParams.set('directConnection', 'true');
  return {
    uri: own.href,
    hold: (...words) => new Promise((found) => (wanted = { words, found })),
    close() {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}
