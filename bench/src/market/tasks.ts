import type { Tasks } from '../compare/tasks.js';

export type TaskName =
  | 'import-parquet'
  | 'import-csv'
  | 'import-minutes'
  | 'series'
  | 'screen'
  | 'correlation'
  | 'indicators'
  | 'indicators-graph'
  | 'chart'
  | 'chart-kept';

const all = { contestants: ['ours', 'polars', 'pandas'], of: 'rows', goal: { times: { best: 1 } } } as const;
const importing = (title: string, rowsPerSecond: number) => ({ ...all, title, goal: { ...all.goal, rowsPerSecond } });

const chart = { contestants: ['ours'], of: 'requests' } as const;

export const TASKS: Tasks<TaskName> = {
  'import-parquet': importing('daily bars from Parquet', 500_000),
  'import-csv': importing('daily bars from CSV', 200_000),
  'import-minutes': importing('minute bars from Parquet', 500_000),
  series: {
    ...all,
    title: '5 years of a symbol as columns',
    of: 'requests',
    goal: { ...all.goal, p50Ms: 5, p95Ms: 20 },
  },
  screen: { ...all, title: 'screen of all symbols by three figures' },
  correlation: { ...all, title: 'correlation of 50 symbols' },
  indicators: { ...all, title: '10 indicators over the minute bars of a symbol' },
  'indicators-graph': {
    title: 'the same asked of the graph, bars read from the store',
    contestants: ['ours'],
    of: 'rows',
    goal: {},
  },
  chart: { ...chart, title: 'chart of 5 years in 500 points, read from the store', goal: { outsideStore: 0.3 } },
  'chart-kept': { ...chart, title: 'the same, of bars that are in memory', goal: {} },
};

/** What a process that does a task is told. */
export interface TaskSettings {
  readonly contestant: string;
  readonly task: TaskName | 'generate';
  /** Of the generated files. */
  readonly folder: string;
  readonly symbols: number;
  /** Minute bars of each of 10 symbols. */
  readonly minutes: number;
  readonly repeats: number;
  /** Clients that ask for series, how long each looks at an answer before it asks again, and how often all of them ask. */
  readonly clients: number;
  readonly thinkMs: number;
  readonly requests: number;
  /** What the market subgraph may keep of daily bars between requests, in MB. */
  readonly memoryMb: number;
  readonly mongoUri: string;
}
