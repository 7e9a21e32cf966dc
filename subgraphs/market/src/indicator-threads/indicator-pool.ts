import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import { computeIndicator, knownColumns } from '../indicators/compute-indicator.js';
import type { PriceColumns } from '../indicators/types/definition.js';
import { createTurns, type InTurn } from '../store/turns.js';
import type { IndicatorOf, IndicatorTask } from './indicator-task.js';

export interface ComputeOptions {
  /** The first row whose values are wanted: 0 unless given. */
  readonly start?: number;
  /** Aborting ends the threads at work; it rejects with an AbortError. */
  readonly signal?: AbortSignal | undefined;
}

/** Computes indicators of many bars beside the event loop, of few at once. */
export interface IndicatorPool {
  /** Outputs of each indicator, in order. The bars of many rows are best on shared memory: others are copied once for each. */
  compute(bars: PriceColumns, indicators: readonly IndicatorOf[], options?: ComputeOptions): Promise<Float64Array[][]>;
  /** For work that brings many bars into memory to compute on: one after another. */
  readonly inTurn: InTurn;
  /** Ends the threads; what is not done yet rejects. */
  close(): Promise<void>;
}

/** Fewer values than a thread computes in the time that it takes to be asked. */
const FEW_VALUES = 50_000;

/** A pool for the life of a process: a thread for each processor, started when it is needed. */
export function createIndicatorPool(): IndicatorPool {
  const pool = new Piscina({
    filename: fileURLToPath(new URL('./indicator-worker.js', import.meta.url)),
    minThreads: 0,
    maxThreads: availableParallelism(),
    idleTimeout: 30_000,
  });
  // An aborted task's answer may already be under way; unheard, this event would end the process
  pool.on('error', () => {});
  return {
    async compute(bars, indicators, { start = 0, signal } = {}) {
      if (bars.close.length * indicators.length < FEW_VALUES) {
        return indicators.map(({ type, params }) =>
          computeIndicator(type, bars, params).map((values) => values.subarray(start)),
        );
      }
      const known = knownColumns(bars);
      const tasks = indicators.map(({ type, params }): IndicatorTask => ({ bars, known, type, params, start }));
      return Promise.all(tasks.map((task) => pool.run(task, { signal: signal ?? null })));
    },
    inTurn: createTurns(),
    close: () => pool.destroy(),
  };
}
