import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { connectMongo } from '@quantgraph/shared';
import { type Child, ChildError, type ChildOptions, startChild } from './child.js';
import { choosePort } from './free-port.js';
import { accepts } from './probe.js';
import { runCommand } from './run-command.js';

/** `given` by MONGODB_URI, a `mongod` on the PATH, or the `embedded` SecantusDB. */
export type MongoKind = 'given' | 'mongod' | 'embedded';

const OLDEST_VERSION = 6;
const READY_TIMEOUT_MS = 30_000;
const GRACE_MS = 10_000;
/** A store that outlived a crash of its parent takes a moment to end, and holds its folder until then. */
const FOLDER_TIMEOUT_MS = 20_000;
/** As SecantusDB and mongod say it. */
const FOLDER_HELD = /resource busy|unable to lock|lock file/i;
const EMPTY_CONFIG = fileURLToPath(new URL('../../src/stores/secantusd.toml', import.meta.url));

export interface MongoStoreOptions {
  readonly kind: MongoKind;
  /** Needed for `given`. */
  readonly uri?: string | undefined;
  /** Fixed port of a store that is started here; a free one otherwise. */
  readonly port?: number | undefined;
  /** Under which the store keeps its files, in a folder of its kind. */
  readonly folder: string;
  readonly logFolder: string;
  /** Of the embedded stores' environment; for `mongod`, any that runs the supervisor. */
  readonly python: string;
  /** The `mongod` to run, for `mongod`. */
  readonly mongod?: string;
  readonly graceMs?: number;
  readonly onLost: (error: Error) => void;
}

export interface MongoStore {
  readonly uri: string;
  /** For people: which store it is. */
  readonly description: string;
  /** The process started here, if any. */
  readonly child: Child | undefined;
  stop(): Promise<void>;
}

/** Which MongoDB to use: the given one, else a `mongod` on the PATH (an old one is an error), else the embedded one. */
export async function chooseMongo(uri: string | undefined, mongod = 'mongod'): Promise<MongoKind> {
  if (uri) return 'given';
  const { code, output } = await runCommand(mongod, ['--version'], { timeoutMs: 15_000 });
  if (code !== 0) return 'embedded';
  const [, version = 'unknown'] = /version v?(\d[\w.-]*)/.exec(output) ?? [];
  if (!(Number.parseInt(version, 10) >= OLDEST_VERSION)) {
    throw new Error(
      `The mongod on the PATH is version ${version}; ${OLDEST_VERSION}.0 or newer is needed. ` +
        'Update it, take it off the PATH (an embedded store is used then), or set MONGODB_URI.',
    );
  }
  return 'mongod';
}

/** Starts the chosen MongoDB, or finds the given one, and answers when a driver's ping went through. */
export async function startMongo(options: MongoStoreOptions): Promise<MongoStore> {
  if (options.kind === 'given') return useGiven(options.uri ?? '');
  const port = await choosePort('MONGO_PORT', options.port);
  const folder = join(options.folder, options.kind === 'mongod' ? 'mongod' : 'mongo');
  await mkdir(folder, { recursive: true });
  const isMongod = options.kind === 'mongod';
  const child = await startInFolder({
    title: isMongod ? 'mongod' : 'The embedded MongoDB (SecantusDB)',
    python: options.python,
    command: isMongod
      ? [options.mongod ?? 'mongod', '--dbpath', folder, '--port', String(port), '--bind_ip', '127.0.0.1']
      : embeddedCommand(options.python, folder, port),
    logFile: join(options.logFolder, 'mongo.log'),
    isReady: () => accepts(port),
    readyTimeoutMs: READY_TIMEOUT_MS,
    graceMs: options.graceMs ?? GRACE_MS,
    onLost: options.onLost,
  });
  // An embedded store makes every write durable by itself; mongod is asked to.
  const uri = `mongodb://127.0.0.1:${port}/${isMongod ? '?journal=true' : ''}`;
  try {
    const version = await ping(uri);
    const description = isMongod ? `mongod ${version} on port ${port}` : `embedded SecantusDB on port ${port}`;
    return { uri, description, child, stop: child.stop };
  } catch (error) {
    await child.stop();
    throw error;
  }
}

function embeddedCommand(python: string, folder: string, port: number): readonly [string, ...string[]] {
  const program = 'import sys; from secantus.cli import main; sys.exit(main())';
  const args = ['--config', EMPTY_CONFIG, '--host', '127.0.0.1', '--port', String(port)];
  return [python, '-I', '-c', program, ...args, '--storage-path', folder, '--sync-on-commit', '--log-level', 'WARNING'];
}

async function startInFolder(options: ChildOptions): Promise<Child> {
  const deadline = Date.now() + FOLDER_TIMEOUT_MS;
  while (true) {
    try {
      return await startChild(options);
    } catch (error) {
      const isHeld = error instanceof ChildError && FOLDER_HELD.test(error.log);
      if (!isHeld) throw error;
      if (Date.now() > deadline) throw new Error(`${options.title} can't start: another process has its folder open.`);
      await wait(250);
    }
  }
}

async function useGiven(uri: string): Promise<MongoStore> {
  const version = await ping(uri);
  const { host } = new URL(uri.replace(/,[^/]*/, ''));
  return { uri, description: `version ${version} at ${host}`, child: undefined, stop: async () => {} };
}

/** The server's version, after a ping by the driver; throws one clear line if it is down or too old. */
async function ping(uri: string): Promise<string> {
  const connection = await connectMongo('ping', { mongoUri: uri, dbPrefix: 'quantgraph' });
  try {
    const admin = connection.getClient().db('admin');
    await admin.command({ ping: 1 });
    return String((await admin.command({ buildInfo: 1 })).version);
  } finally {
    await connection.close();
  }
}
