import type { Tasks } from '../compare/tasks.js';

/** Runs of the engine alone, and runs through the whole graph. */
export type EngineTask = 'single' | 'sets' | 'symbols' | 'minutes' | 'code';
export type GraphTask = 'graph' | 'graph-busy';
export type TaskName = EngineTask | GraphTask;

const all = { contestants: ['ours', 'vectorbt', 'backtesting'], of: 'rows', goal: {} } as const;

export const TASKS: Tasks<TaskName> = {
  single: { ...all, title: 'SMA crossover, 1,260 bars' },
  sets: {
    ...all,
    title: 'SMA crossover, 1,260 bars, 1,000 parameter sets',
    goal: { times: { vectorbt: 3, backtesting: 100 } },
  },
  symbols: { ...all, title: 'SMA crossover, 500 symbols of 20 years' },
  minutes: { ...all, title: 'SMA crossover, 1,000,000 minute bars' },
  code: { ...all, title: 'SMA crossover in code, bar by bar, 1,260 bars', contestants: ['ours', 'backtesting'] },
  graph: {
    title: 'one backtest through the graph, mutation to result',
    contestants: ['ours'],
    of: 'requests',
    goal: { p50Ms: 100 },
  },
  'graph-busy': {
    title: 'the same, while what was made before is indexed',
    contestants: ['ours'],
    of: 'requests',
    goal: {},
  },
};

/** What a process that does a task is told. */
export interface TaskSettings {
  readonly contestant: string;
  readonly task: TaskName;
  /** Of the generated bars. */
  readonly folder: string;
  readonly repeats: number;
  readonly requests: number;
  readonly runs: typeof RUNS;
  readonly bars: typeof BARS;
}

/** Bars of a task: a file of closes and one of opens, symbol by symbol, as numbers of 8 bytes. */
export const BARS = {
  short: { symbols: 1, length: 1_260, deviation: 0.01 },
  long: { symbols: 500, length: 5_040, deviation: 0.01 },
  minutes: { symbols: 1, length: 1_000_000, deviation: 0.0005 },
} as const;

export type BarsName = keyof typeof BARS;

export interface Windows {
  readonly short_window: number;
  readonly long_window: number;
}

const MONTHS: readonly Windows[] = [{ short_window: 20, long_window: 50 }];

/** What is computed over which bars: a run for each symbol and each set of windows. */
export const RUNS: Readonly<Record<EngineTask, { readonly bars: BarsName; readonly sets: readonly Windows[] }>> = {
  single: { bars: 'short', sets: MONTHS },
  sets: {
    bars: 'short',
    sets: Array.from({ length: 1_000 }, (_value, index) => ({
      short_window: 2 + (index % 40),
      long_window: 50 + 6 * Math.floor(index / 40),
    })),
  },
  symbols: { bars: 'long', sets: MONTHS },
  code: { bars: 'short', sets: MONTHS },
  minutes: { bars: 'minutes', sets: [{ short_window: 195, long_window: 975 }] },
};
