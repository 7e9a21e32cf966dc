import { fileURLToPath } from 'node:url';
import { types } from 'node:util';
import { Piscina } from 'piscina';
import { EngineError } from '../engine/engine-error.js';
import type { BiasReport } from '../engine/signal-bias.js';
import type { Bars } from '../engine/types.js';
import type { TargetWeights } from '../portfolio/weights/target-weights.js';
import type { CodeCheck, CodeCheckTask } from '../sandbox/check-code.js';
import { CHECK_LIMITS, RUN_LIMITS, type SandboxLimits, THREAD_STACK_MB } from '../sandbox/limits.js';
import type { ObjectivesTask, RangeAnswer } from './objectives.types.js';
import type { BacktestAnswer, BacktestTask, BiasTask, Settled, WeightsTask } from './types.js';
import { runWatched } from './watch-thread.js';

export interface BacktestPoolOptions {
  /** Worker threads at most; they start when needed. */
  threads: number;
  /** Of runs of strategies' own code. RUN_LIMITS by default. */
  limits?: SandboxLimits;
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
  /** Which signals of a strategy know the future. */
  bias(task: BiasTask, options?: RunOptions): Promise<BiasReport>;
  /** Weights of a portfolio's assets. */
  weights(task: WeightsTask): Promise<TargetWeights>;
  /** Whether a strategy's code may be kept. In a thread of its own: it waits for no run. */
  check(task: CodeCheckTask): Promise<CodeCheck>;
  /** Worker threads at most. */
  readonly threads: number;
  /** Ends the threads; runs not yet done reject. */
  destroy(): Promise<void>;
}

/** A pool for the life of a process. */
export function createBacktestPool({ threads, limits = RUN_LIMITS }: BacktestPoolOptions): BacktestPool {
  const pool = createThreads(threads);
  const checks = createThreads(1);
  return {
    async backtest(task, { signal, transfer = false } = {}) {
      const transferList = transfer ? buffersOf(task.benchmark ? [...task.bars, task.benchmark] : task.bars) : [];
      const call = { name: 'backtest', task, transferList, signal, limits: task.code ? limits : null };
      return unsettle(await runWatched<Settled<BacktestAnswer>>(pool, call));
    },
    async objectives(task, { signal, threads: atOnce = threads } = {}) {
      const size = Math.max(1, Math.ceil(task.parameterSets.length / atOnce));
      const parts = Array.from({ length: Math.ceil(task.parameterSets.length / size) }, (_, i) => ({
        ...task,
        parameterSets: task.parameterSets.slice(i * size, (i + 1) * size),
      }));
      const run = (part: ObjectivesTask) => {
        const call = { name: 'objectives', task: part, transferList: [], signal, limits: task.code ? limits : null };
        return runWatched<Settled<RangeAnswer[]>[]>(pool, call);
      };
      return (await Promise.all(parts.map(run))).flat();
    },
    threads,
    async bias(task, { signal } = {}) {
      const call = { name: 'bias', task, transferList: [], signal, limits: task.code ? limits : null };
      return unsettle(await runWatched<Settled<BiasReport>>(pool, call));
    },
    weights: (task) => pool.run(task, { name: 'weights' }),
    async check(task) {
      const call = { name: 'check', task, transferList: [], signal: undefined, limits: CHECK_LIMITS };
      return unsettle(await runWatched<Settled<CodeCheck>>(checks, call));
    },
    async destroy() {
      await Promise.all([pool.destroy(), checks.destroy()]);
    },
  };
}

function createThreads(maxThreads: number): Piscina {
  const pool = new Piscina({
    filename: fileURLToPath(new URL('./worker.js', import.meta.url)),
    minThreads: 0,
    maxThreads,
    idleTimeout: 30_000,
    resourceLimits: { stackSizeMb: THREAD_STACK_MB },
  });
  // An aborted run's answer may already be under way; unheard, this event would end the process. Runs report their own errors.
  pool.on('error', () => {});
  return pool;
}

function unsettle<T>(settled: Settled<T>): T {
  if (settled.ok) return settled.value;
  const { code, message, symbol, date, line, column } = settled.fault;
  throw new EngineError(code, message, {
    ...(symbol && { symbol }),
    ...(date && { date }),
    ...(line && { line }),
    ...(column && { column }),
  });
}

/** Each buffer once: columns may share one. Shared memory can't be moved, and needn't be. */
function buffersOf(bars: readonly Bars[]): ArrayBuffer[] {
  const buffers = bars.flatMap(({ dates, open, high, low, close, volume }) =>
    [dates, open, high, low, close, volume].map((column) => column.buffer),
  );
  return [...new Set(buffers)].filter((buffer) => types.isArrayBuffer(buffer));
}
