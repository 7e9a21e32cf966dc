import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

async function listenOnce(host: string, port: number): Promise<void> {
  const server = createServer();
  server.listen({ host, port, exclusive: true });
  await once(server, 'listening');
  server.close();
  await once(server, 'close');
}

/** Systems give ports above these to whoever asks for any, so that between being found and being used one of these is not taken. */
const [LOWEST, HIGHEST] = [15_000, 32_767];

/** A port on 127.0.0.1 that nothing listens on at this moment. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(LOWEST, HIGHEST + 1);
    if (await isPortFree('127.0.0.1', port)) return port;
  }
}

/** A store that outlived a crash of its parent takes a moment to end, and holds its port until then. */
const PATIENCE_MS = 5_000;
const POLL_MS = 50;

/** The port for a store that is started here: the one that `setting` fixed, which must be free, or any free one. */
export async function choosePort(setting: string, fixed: number | undefined): Promise<number> {
  if (fixed === undefined) return freePort();
  const deadline = Date.now() + PATIENCE_MS;
  while (!(await isPortFree('127.0.0.1', fixed))) {
    if (Date.now() > deadline) throw new Error(`${setting}: port ${fixed} is taken by another program.`);
    await wait(POLL_MS);
  }
  return fixed;
}

/** Whether a server could listen there now. Throws when it may not, whoever else does: a privileged port, say. */
export async function isPortFree(host: string, port: number): Promise<boolean> {
  try {
    await listenOnce(host, port);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') return false;
    throw error;
  }
}
