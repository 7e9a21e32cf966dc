import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { answersOk } from '../stores/probe.js';

export interface ServiceProcessOptions {
  readonly name: string;
  /** The compiled module to run. */
  readonly module: string;
  readonly env: NodeJS.ProcessEnv;
  /** Where it answers once it serves. */
  readonly healthUrl: string;
  readonly logFolder: string;
  /** Told once, if the process ends after it was ready and without being asked to. */
  readonly onLost: (error: Error) => void;
}

export interface ServiceProcess {
  readonly pid: number | undefined;
  /** Asks the process to drain and waits until it has ended. */
  stop(): Promise<void>;
}

const READY_TIMEOUT_MS = 60_000;
const PROBE_INTERVAL_MS = 50;

/**
 * Starts a server of this repository as a process and waits until it serves. The open channel to it is its lifeline:
 * a service drains when the channel closes, so none outlives this process.
 */
export async function startServiceProcess(options: ServiceProcessOptions): Promise<ServiceProcess> {
  const { name } = options;
  const logFile = join(options.logFolder, `${name}.log`);
  const child = await launch(options, logFile);
  let stopping = false;
  const exited = new Promise<string>((resolve) => {
    child.once('exit', (code, signal) => resolve(signal ? `was ended by ${signal}` : `ended with code ${code}`));
    child.once('error', (error) => resolve(`could not be started: ${error.message}`));
  });
  const stop = async () => {
    stopping = true;
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
    await exited;
  };
  const started = await Promise.race([exited, untilReady(options.healthUrl)]);
  if (started !== 'ready') {
    await stop();
    throw new Error(`The ${name} service ${started}. Its log: ${logFile}`);
  }
  void exited.then((reason) => {
    if (!stopping) options.onLost(new Error(`The ${name} service ${reason}. Its log: ${logFile}`));
  });
  return { pid: child.pid, stop };
}

async function launch({ module, env, logFolder }: ServiceProcessOptions, logFile: string): Promise<ChildProcess> {
  await mkdir(logFolder, { recursive: true });
  const log = await open(logFile, 'w');
  try {
    // A group of its own: Ctrl-C reaches the parent alone, which drains the services in their order.
    return spawn(process.execPath, [module], { env, stdio: ['ignore', log.fd, log.fd, 'ipc'], detached: true });
  } finally {
    await log.close();
  }
}

async function untilReady(healthUrl: string): Promise<string> {
  const deadline = Date.now() + READY_TIMEOUT_MS;
  while (Date.now() < deadline) {
    if (await answersOk(healthUrl)) return 'ready';
    await wait(PROBE_INTERVAL_MS);
  }
  return `did not answer within ${READY_TIMEOUT_MS / 1000} s`;
}
