import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { readPlatformConfig } from '../config.js';
import { freePort } from '../stores/free-port.js';
import { answersOk } from '../stores/probe.js';

/** The product as `npm start` runs it, on embedded stores and in a data folder of its own. */
export interface WholeStart {
  readonly url: string;
  readonly dataDir: string;
  /** Ends it as Ctrl-C does, and answers all that it wrote: to its streams, and to files for people to read. */
  end(): Promise<string>;
  /** Removes what it left. */
  remove(): Promise<void>;
}

const READY_MS = 120_000;

/** Starts one of the two topologies; `settings` are environment variables. */
export async function aWholeStart(
  topology: 'main' | 'services',
  settings: Readonly<Record<string, string>> = {},
): Promise<WholeStart> {
  const dataDir = await mkdtemp(join(tmpdir(), 'quantgraph-start-'));
  await symlink(join(readPlatformConfig().dataDir, 'venv'), join(dataDir, 'venv'));
  const names = ['PORT', 'USERS_PORT', 'TRADING_PORT', 'MARKET_PORT', 'ML_PORT', 'GENAI_PORT'];
  const ports = await Promise.all(names.map(async (name) => [name, String(await freePort())] as const));
  const env = { ...process.env, ...Object.fromEntries(ports), DATA_DIR: dataDir, ...settings };
  const module = fileURLToPath(new URL(`../${topology}.js`, import.meta.url));
  const child = spawn(process.execPath, [module], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const exited = once(child, 'exit');
  let written = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (written += text));
  const url = `http://127.0.0.1:${ports[0]?.[1]}`;
  // It says where it is once its demo account is there, too.
  await until(child, () => written.includes('/graphql') && answersOk(`${url}/health`)).catch((error) => {
    throw new Error(`${error.message}\n${written}`);
  });
  return {
    url,
    dataDir,
    async end() {
      child.kill('SIGTERM');
      await exited;
      return [written, ...(await textsIn(join(dataDir, 'logs')))].join('\n');
    },
    async remove() {
      if (child.exitCode === null) child.kill('SIGKILL');
      await exited;
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

async function until(child: ChildProcess, isReady: () => boolean | Promise<boolean>): Promise<void> {
  for (const deadline = Date.now() + READY_MS; !(await isReady()); await pause(50)) {
    if (child.exitCode !== null) throw new Error(`The start ended with code ${child.exitCode}.`);
    if (Date.now() > deadline) throw new Error(`The start is not ready after ${READY_MS} ms.`);
  }
}

async function textsIn(folder: string): Promise<string[]> {
  const files = (await readdir(folder)).sort();
  return Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
}
