import { fileURLToPath } from 'node:url';
import { types } from 'node:util';
import { Piscina } from 'piscina';
import { EngineError } from '../engine/engine-error.js';
import type { Bars } from '../engine/types.js';
import type { ObjectivesTask, RangeAnswer } from './objectives.types.js';
import type { BacktestAnswer, BacktestTask, Settled } from './types.js';

export interface BacktestPoolOptions {
  /** Worker threads at most; they start when needed. */
  threads: number;
}

export interface RunOptions {
  /** Aborting ends the thread at work, if it has begun; the run rejects with an AbortError. */
  signal?: AbortSignal;
}

export interface BacktestRunOptions extends RunOptions {
  /** Move the bars' buffers to the thread instead of copying them: the caller may not use them afterwards. Default false. */
  transfer?: boolean;
}

export interface ObjectivesRunOptions extends RunOptions {
  threads?: number;
}

/** Worker threads that run backtests. Rejects with {@link EngineError} where the engine throws one. */
export interface BacktestPool {
  /** One run, with everything it yields. */
  backtest(task: BacktestTask, options?: BacktestRunOptions): Promise<BacktestAnswer>;
  /**
   * What each parameter set gives over each range, in their order; a set that the engine refuses is answered as such. The sets
   * are spread over `threads` threads at most, all by default.
   */
  objectives(task: ObjectivesTask, options?: ObjectivesRunOptions): Promise<Settled<RangeAnswer[]>[]>;
  /** Worker threads at most. */
  readonly threads: number;
  /** Ends the threads; runs not yet done reject. */
  destroy(): Promise<void>;
}

/** A pool for the life of a process. */
export function createBacktestPool({ threads }: BacktestPoolOptions): BacktestPool {
  const pool = new Piscina({
    filename: fileURLToPath(new URL('./worker.js', import.meta.url)),
    minThreads: 0,
    maxThreads: threads,
    idleTimeout: 30_000,
  });
  // An aborted run's answer may already be under way; unheard, this event would end the process. Runs report their own errors.
  pool.on('error', () => {});
  return {
    async backtest(task, { signal, transfer = false } = {}) {
      const transferList = transfer ? buffersOf(task.bars) : [];
      return unsettle<BacktestAnswer>(await pool.run(task, { name: 'backtest', transferList, signal: signal ?? null }));
    },
    async objectives(task, { signal, threads: atOnce = threads } = {}) {
      const size = Math.max(1, Math.ceil(task.parameterSets.length / atOnce));
      const parts = Array.from({ length: Math.ceil(task.parameterSets.length / size) }, (_, i) => ({
        ...task,
        parameterSets: task.parameterSets.slice(i * size, (i + 1) * size),
      }));
      const run = (part: ObjectivesTask) => pool.run(part, { name: 'objectives', signal: signal ?? null });
      return (await Promise.all(parts.map(run))).flat();
    },
    threads,
    destroy: () => pool.destroy(),
  };
}

function unsettle<T>(settled: Settled<T>): T {
  if (settled.ok) return settled.value;
  const { code, message, symbol, date } = settled.fault;
  throw new EngineError(code, message, { ...(symbol && { symbol }), ...(date && { date }) });
}

/** Each buffer once: columns may share one. Shared memory can't be moved, and needn't be. */
function buffersOf(bars: readonly Bars[]): ArrayBuffer[] {
  const buffers = bars.flatMap(({ dates, open, high, low, close, volume }) =>
    [dates, open, high, low, close, volume].map((column) => column.buffer),
  );
  return [...new Set(buffers)].filter((buffer) => types.isArrayBuffer(buffer));
}
