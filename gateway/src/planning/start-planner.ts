import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { LRUCache } from 'lru-cache';
import type { Logger } from 'pino';
import type { Planner } from './planner.js';
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

/** Planning takes milliseconds; reading a large supergraph takes a second. */
const LONGEST_PLAN_MS = 30_000;

const PROGRAM = fileURLToPath(new URL('planner-process.js', import.meta.url));
/** Operations that are remembered for being too much for the first planner. */
const MAX_REFUSED = 1_000;

/**
 * Starts a planner for a supergraph apart from the gateway: it is native code, and where that gives up it takes its
 * process with it. A new process then takes over, and plans what the other gave up on by the fallback.
 */
export async function startPlanner(supergraphSdl: string, logger: Logger): Promise<PlannerProcess> {
  const refused = new LRUCache<string, true>({ max: MAX_REFUSED });
  const waiting: Asked[] = [];
  let isClosing = false;
  let overdue: NodeJS.Timeout | undefined;
  let child = launch();

  function launch(): ChildProcess {
    const started = fork(PROGRAM, [], { stdio: ['ignore', 'ignore', 'ignore', 'ipc'], execArgv: [] });
    started.on('message', (reply: PlanReply) => {
      waiting.shift()?.resolve(reply);
      watch();
    });
    started.once('exit', () => {
      clearTimeout(overdue);
      if (!isClosing) recover();
    });
    return started;
  }

  /** The first that waits is what the process was at when it ended. */
  function recover(): void {
    const [culprit, ...others] = waiting.splice(0);
    if (culprit && 'supergraphSdl' in culprit.request) {
      // Another process would fare no better.
      isClosing = true;
      for (const { reject } of [culprit, ...others]) reject(new Error('The query planner crashed on the supergraph.'));
      return;
    }
    child = launch();
    send({ supergraphSdl }).catch(() => undefined);
    if (culprit) retry(culprit);
    for (const other of others) post(other);
  }

  function retry({ request, resolve, reject }: Asked): void {
    if (!('operation' in request) || request.isFallback) {
      reject(new Error('The query planner crashed on this.'));
      return;
    }
    noteRefusal(request.operation, 'It crashed.');
    post({ request: { ...request, isFallback: true }, resolve, reject });
  }

  function noteRefusal(operation: string, reason: string): void {
    if (!refused.has(operation)) logger.warn({ operation, reason }, 'The first planner could not plan an operation');
    refused.set(operation, true);
  }

  /** What takes too long is given up like a crash: others wait behind it. */
  function watch(): void {
    clearTimeout(overdue);
    if (waiting.length > 0) overdue = setTimeout(() => child.kill('SIGKILL'), LONGEST_PLAN_MS).unref();
  }

  function post(asked: Asked): void {
    waiting.push(asked);
    if (waiting.length === 1) watch();
    child.send(asked.request, () => undefined);
  }

  async function send(request: PlanRequest): Promise<PlanReply> {
    if (isClosing) throw new Error('The query planner has ended.');
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
        const reply = await send({ operation, override, isFallback: refused.has(operation) });
        if (!('plan' in reply)) throw new Error('Expected a plan from the planner.');
        if (reply.refusal !== undefined) noteRefusal(operation, reply.refusal);
        return reply.plan;
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
