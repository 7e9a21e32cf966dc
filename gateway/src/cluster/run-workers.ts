import cluster, { type Worker } from 'node:cluster';
import type { Logger } from 'pino';
import { answerMetrics } from './cluster-metrics.js';

export interface WorkersOptions {
  readonly workers: number;
  readonly logger: Logger;
  /** The wait before a worker is started again that ended soon after its start; doubled each time it does. */
  readonly restartMs?: number;
  /** How long workers may finish what is under way before they are killed. */
  readonly drainMs?: number;
}

export interface Workers {
  /** Has every worker look for a new supergraph. */
  reload(): void;
  /** Drains all workers, and waits until they have ended. */
  close(): Promise<void>;
}

/** A worker that lived this long was well: its end is not counted against the next. */
const WELL_AFTER_MS = 10_000;
const LONGEST_RESTART_MS = 30_000;

/**
 * Runs this module's process several times on one port: the primary takes connections and hands them out in turn. A
 * worker that ends is replaced. Resolves when all listen; a worker that ends before it listens fails the start.
 */
export async function runWorkers(options: WorkersOptions): Promise<Workers> {
  const { logger, restartMs = 200, drainMs = 60_000 } = options;
  let isClosing = false;
  let failStart: ((error: Error) => void) | undefined;
  let failures = 0;
  const restarts = new Set<NodeJS.Timeout>();
  const stopMetrics = answerMetrics();

  function start(): Worker {
    const worker = cluster.fork();
    const startedAt = performance.now();
    worker.once('exit', (code, signal) => {
      if (isClosing) return;
      if (failStart) return failStart(new Error(`A worker ended (${signal ?? code}) while the gateway was starting.`));
      failures = performance.now() - startedAt > WELL_AFTER_MS ? 0 : failures + 1;
      const waitMs = failures === 0 ? 0 : Math.min(restartMs * 2 ** (failures - 1), LONGEST_RESTART_MS);
      logger.error({ worker: worker.process.pid, code, signal, restartMs: waitMs }, 'A worker ended and is replaced');
      const restart = setTimeout(() => {
        restarts.delete(restart);
        start();
      }, waitMs);
      restarts.add(restart);
    });
    return worker;
  }

  const running = () => Object.values(cluster.workers ?? {}).filter((worker) => worker !== undefined);

  async function close(): Promise<void> {
    isClosing = true;
    for (const restart of restarts) clearTimeout(restart);
    await Promise.all(running().map((worker) => end(worker, drainMs)));
    stopMetrics();
  }

  try {
    await new Promise<void>((resolve, reject) => {
      failStart = reject;
      const started = Array.from({ length: options.workers }, () => untilListening(start()));
      void Promise.all(started).then(() => resolve());
    });
    failStart = undefined;
  } catch (error) {
    await close();
    throw error;
  }
  return {
    reload: () => {
      for (const worker of running()) worker.process.kill('SIGHUP');
    },
    close,
  };
}

const untilListening = (worker: Worker): Promise<void> =>
  new Promise((resolve) => worker.once('listening', () => resolve()));

async function end(worker: Worker, drainMs: number): Promise<void> {
  if (worker.isDead()) return;
  const ended = new Promise<void>((resolve) => worker.once('exit', () => resolve()));
  const killing = setTimeout(() => worker.process.kill('SIGKILL'), drainMs);
  worker.process.kill('SIGTERM');
  await ended;
  clearTimeout(killing);
}
