import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, open, readFile, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const SUPERVISOR = fileURLToPath(new URL('../../src/stores/supervise.py', import.meta.url));
const PROBE_INTERVAL_MS = 25;
const SHOWN_LOG_LINES = 12;

export interface ChildOptions {
  /** What a message calls it. */
  readonly title: string;
  /** A Python that runs the supervisor; any version 3 will do. */
  readonly python: string;
  readonly command: readonly [string, ...string[]];
  /** Gets all that the child prints. The one of the run before is kept beside it as `<name>.previous`. */
  readonly logFile: string;
  /** Whether the child serves; asked again until it does. */
  readonly isReady: () => Promise<boolean>;
  readonly readyTimeoutMs: number;
  /** From SIGTERM to SIGKILL. */
  readonly graceMs: number;
  /** Told once, if the child ends after it was ready and without being asked to. */
  readonly onLost: (error: Error) => void;
}

export interface Child {
  /** Leads the process group of the supervisor and what it runs. */
  readonly pid: number;
  /** Asks the child to end and waits until it has. */
  stop(): Promise<void>;
}

/** A child that ended, or never served, with the end of its log. */
export class ChildError extends Error {
  override readonly name = 'ChildError';
  readonly log: string;

  constructor(title: string, reason: string, logFile: string, log: string) {
    const lines = log.trimEnd().split('\n').slice(-SHOWN_LOG_LINES);
    super(`${title} ${reason}. The end of its log, ${logFile}:\n${lines.map((line) => `  ${line}`).join('\n')}`);
    this.log = log;
  }
}

/**
 * Starts a store as a child and waits until it serves. It runs under a supervisor that ends it when this process dies,
 * however it dies, and in a session of its own, so that Ctrl-C reaches this process alone and the order of ending is ours.
 */
export async function startChild(options: ChildOptions): Promise<Child> {
  const { child, exited } = await spawnSupervised(options);
  let stopping = false;
  const stop = async () => {
    stopping = true;
    child.stdin?.destroy();
    await exited;
  };
  const failure = async (reason: string) =>
    new ChildError(options.title, reason, options.logFile, await readFile(options.logFile, 'utf8').catch(() => ''));

  const started = await Promise.race([exited, untilReady(options, () => stopping)]);
  if (started !== 'ready') {
    await stop();
    throw await failure(started);
  }
  void exited.then(async (reason) => {
    if (!stopping) options.onLost(await failure(`${reason}, though nothing asked it to`));
  });
  return { pid: child.pid ?? 0, stop };
}

interface Spawned {
  readonly child: ChildProcess;
  /** How it ended, once it has. */
  readonly exited: Promise<string>;
}

async function spawnSupervised({ python, command, logFile, graceMs }: ChildOptions): Promise<Spawned> {
  await mkdir(dirname(logFile), { recursive: true });
  await rename(logFile, `${logFile}.previous`).catch(() => undefined);
  const log = await open(logFile, 'w');
  try {
    const args = ['-I', SUPERVISOR, String(graceMs / 1000), ...command];
    const child = spawn(python, args, { stdio: ['pipe', log.fd, log.fd], detached: true });
    const exited = new Promise<string>((resolve) => {
      child.once('exit', (code, signal) => resolve(signal ? `was ended by ${signal}` : `ended with code ${code}`));
      child.once('error', (error) => resolve(`could not be started: ${error.message}`));
    });
    // The pipe breaks when the child ends; `exited` tells of that.
    child.stdin?.on('error', () => undefined);
    return { child, exited };
  } finally {
    await log.close();
  }
}

async function untilReady(options: ChildOptions, isStopping: () => boolean): Promise<string> {
  const deadline = Date.now() + options.readyTimeoutMs;
  while (!isStopping()) {
    if (await options.isReady()) return 'ready';
    if (Date.now() > deadline) return `did not answer within ${options.readyTimeoutMs / 1000} s`;
    await wait(PROBE_INTERVAL_MS);
  }
  return 'was stopped';
}
