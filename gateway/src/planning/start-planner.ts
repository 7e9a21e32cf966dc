import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { LRUCache } from 'lru-cache';
import type { Logger } from 'pino';
import type { Planner } from '../execution/planner.js';
import type { PlanReply, PlanRequest } from './planner-process.js';

/** A planner that lives in a process of its own. */
export interface PlannerProcess extends Planner {
  /** Ends the process once what was asked of it is answered. */
  close(): Promise<void>;
}

interface Asked {
  readonly request: PlanRequest;
  readonly resolve: (reply: PlanReply) => void;
  readonly reject: (error: Error) => void;
}

const PROGRAM = fileURLToPath(new URL('planner-process.js', import.meta.url));
/** Operations that are remembered for having crashed the planner. */
const MAX_CRASHERS = 1_000;

/**
 * Starts a planner for a supergraph apart from the gateway: it is native code, and where that gives up it takes its
 * process with it. It then costs the one operation that it gave up on; a new process takes over the others.
 */
export async function startPlanner(supergraphSdl: string, logger: Logger): Promise<PlannerProcess> {
  const crashers = new LRUCache<string, true>({ max: MAX_CRASHERS });
  const waiting: Asked[] = [];
  let isClosing = false;
  let child = launch();

  function launch(): ChildProcess {
    const started = fork(PROGRAM, [], { stdio: ['ignore', 'ignore', 'ignore', 'ipc'], execArgv: [] });
    started.on('message', (reply: PlanReply) => waiting.shift()?.resolve(reply));
    started.once('exit', () => {
      if (!isClosing) recover();
    });
    return started;
  }

  /** The first that waits is what the process was at when it ended. */
  function recover(): void {
    const culprit = waiting.shift();
    if (culprit && 'operation' in culprit.request) {
      crashers.set(culprit.request.operation, true);
      logger.error(
        { operation: culprit.request.operation },
        'The planner crashed on an operation; it is started again',
      );
    }
    culprit?.reject(new Error('The query planner crashed on this.'));
    child = launch();
    const others = waiting.splice(0);
    send({ supergraphSdl }).catch(() => undefined);
    for (const other of others) post(other);
  }

  function post(asked: Asked): void {
    waiting.push(asked);
    child.send(asked.request, () => undefined);
  }

  async function send(request: PlanRequest): Promise<PlanReply> {
    const reply = await new Promise<PlanReply>((resolve, reject) => post({ request, resolve, reject }));
    if ('error' in reply) throw new Error(reply.error);
    return reply;
  }

  async function close(): Promise<void> {
    while (waiting.length > 0) await new Promise((resolve) => setImmediate(resolve));
    isClosing = true;
    if (child.exitCode !== null || child.signalCode !== null) return;
    await new Promise<void>((resolve) => {
      child.once('exit', () => resolve());
      child.disconnect();
    });
  }

  try {
    const ready = await send({ supergraphSdl });
    return {
      overridePercentages: 'overridePercentages' in ready ? ready.overridePercentages : [],
      async plan(operation, override) {
        if (crashers.has(operation)) throw new Error('The query planner crashed on this.');
        const reply = await send({ operation, override });
        if (!('plan' in reply)) throw new Error('Expected a plan from the planner.');
        return reply.plan;
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
