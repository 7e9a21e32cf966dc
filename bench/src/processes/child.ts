import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Message, Usage } from './messages.js';
import type { ProfiledFunction } from './profile.js';

const OBSERVED = new URL('./observed.js', import.meta.url).href;

/** As in production, and without a word to any vendor. Nothing else of this process's environment reaches a child. */
const ENVIRONMENT = {
  NODE_ENV: 'production',
  APOLLO_TELEMETRY_DISABLED: 'true',
  OTEL_SDK_DISABLED: 'true',
};

const START_MS = 60_000;

export interface ChildOptions {
  /** The script, relative to the bench's folder. */
  readonly script: string;
  /** What the script gets as its only argument, in JSON. */
  readonly settings?: unknown;
  readonly nodeOptions?: readonly string[];
}

/** A process of the bench's own. */
export interface Child {
  /** What it said when it was ready. */
  readonly ready: Readonly<Record<string, unknown>>;
  /** Sends a message, and answers what the process makes of it. */
  ask<T>(message: Message & Record<string, unknown>): Promise<T>;
  usage(): Promise<Usage>;
  startProfile(): Promise<void>;
  stopProfile(): Promise<ProfiledFunction[]>;
  stop(): Promise<void>;
}

function waitFor<T>(child: ChildProcess, kind: string, stderr: () => string, timeoutMs?: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = timeoutMs && setTimeout(() => end(new Error(`No answer within ${timeoutMs} ms.`)), timeoutMs);
    const onExit = (code: number | null) => end(new Error(`The process ended with ${code}.\n${stderr()}`));
    const onMessage = (message: Message) => message.kind === kind && end(undefined, message as T);
    function end(error: Error | undefined, message?: T): void {
      clearTimeout(timer);
      child.off('exit', onExit).off('message', onMessage);
      if (error) reject(error);
      else resolve(message as T);
    }
    child.on('exit', onExit).on('message', onMessage);
  });
}

/** Starts a script in a process of its own and waits until it says that it is ready. */
export async function startChild({ script, settings, nodeOptions = [] }: ChildOptions): Promise<Child> {
  const path = fileURLToPath(new URL(`../../${script}`, import.meta.url));
  const child = fork(path, [JSON.stringify(settings ?? {})], {
    env: ENVIRONMENT,
    execArgv: ['--import', OBSERVED, ...nodeOptions],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let errors = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    errors = (errors + text).slice(-4_000);
  });
  const stderr = () => errors;

  async function ask<T>(message: Message & Record<string, unknown>): Promise<T> {
    const answer = waitFor<{ result: T }>(child, message.kind, stderr);
    child.send(message);
    return (await answer).result;
  }

  async function stop(): Promise<void> {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await gone;
  }

  try {
    const ready = await waitFor<Record<string, unknown>>(child, 'listening', stderr, START_MS);
    return {
      ready,
      ask,
      stop,
      usage: () => ask<Usage>({ kind: 'usage' }),
      startProfile: () => ask<void>({ kind: 'profile-start' }),
      stopProfile: () => ask<ProfiledFunction[]>({ kind: 'profile-stop' }),
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
