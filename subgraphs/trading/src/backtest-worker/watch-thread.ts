import { MessageChannel, type Transferable } from 'node:worker_threads';
import type { Piscina } from 'piscina';
import { EngineError } from '../engine/engine-error.js';
import type { SandboxLimits } from '../sandbox/limits.js';

export interface WatchedCall {
  /** Of the worker's function. */
  readonly name: string;
  readonly task: object;
  readonly transferList: readonly Transferable[];
  readonly signal: AbortSignal | undefined;
  /** Of a task that runs code; null for all others, which are not watched. */
  readonly limits: SandboxLimits | null;
}

/**
 * Runs a task in a thread. Code is stopped by its sandbox, except within one long command (sorting ten million numbers, say):
 * a thread that stays silent for longer than a run may take is ended, with what is in it, and the task rejects with CUSTOM_CODE_TIMEOUT.
 */
export async function runWatched<T>(pool: Piscina, call: WatchedCall): Promise<T> {
  const { name, task, signal, limits } = call;
  const transferList = [...call.transferList];
  if (!limits) return pool.run(task, { name, transferList, signal: signal ?? null });
  const { port1, port2 } = new MessageChannel();
  const silent = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  port1.on('message', () => {
    clearTimeout(timer);
    timer = setTimeout(() => silent.abort(), limits.wallMs + limits.graceMs);
  });
  try {
    return await pool.run(
      { ...task, began: port2, limits },
      {
        name,
        transferList: [...transferList, port2],
        signal: signal ? AbortSignal.any([signal, silent.signal]) : silent.signal,
      },
    );
  } catch (error) {
    if (!silent.signal.aborted) throw error;
    const message = `Expected code that ends within ${limits.wallMs / 1000} seconds, but a single command took longer.`;
    throw new EngineError('CUSTOM_CODE_TIMEOUT', message);
  } finally {
    clearTimeout(timer);
    port1.close();
  }
}
