import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { startChild } from './child.js';
import { choosePort } from './free-port.js';
import type { OptionalStore, OptionalStoreOptions } from './optional-store.js';
import { answersOk } from './probe.js';

const PROGRAM = `
import os, sys
os.environ['ANONYMIZED_TELEMETRY'] = 'False'
import chromadb_rust_bindings
chromadb_rust_bindings.cli(['chroma', *sys.argv[1:]])
`;

/** Starts the embedded Chroma, with its files in `folder`. */
export async function startChroma(options: OptionalStoreOptions): Promise<OptionalStore> {
  const port = await choosePort('CHROMA_PORT', options.port);
  const folder = join(options.folder, 'chroma');
  await mkdir(folder, { recursive: true });
  const url = `http://127.0.0.1:${port}`;
  const args = ['run', '--path', folder, '--host', '127.0.0.1', '--port', String(port)];
  const child = await startChild({
    title: 'The embedded Chroma',
    python: options.python,
    command: [options.python, '-I', '-c', PROGRAM, ...args],
    logFile: join(options.logFolder, 'chroma.log'),
    isReady: () => isChromaUp(url),
    readyTimeoutMs: options.readyTimeoutMs,
    graceMs: options.graceMs,
    onLost: options.onLost,
  });
  return { url, description: `embedded Chroma on port ${port}`, stop: child.stop };
}

/** Whether a Chroma answers at `url`. */
export const isChromaUp = (url: string): Promise<boolean> => answersOk(`${url.replace(/\/$/, '')}/api/v2/heartbeat`);
