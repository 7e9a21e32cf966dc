/** Who does the work: the market subgraph, or a library with TA-Lib. */
export const CONTESTANTS = ['ours', 'polars', 'pandas'] as const;
export type Contestant = (typeof CONTESTANTS)[number];

export const TASK_NAMES = [
  'import-parquet',
  'import-csv',
  'import-minutes',
  'series',
  'screen',
  'correlation',
  'indicators',
  'chart',
] as const;
export type TaskName = (typeof TASK_NAMES)[number];

/** What ours has to reach, besides being as fast as the others. */
interface Goal {
  readonly rowsPerSecond?: number;
  readonly p50Ms?: number;
  readonly p95Ms?: number;
  /** Most of its time that may go by outside DuckDB, 0 to 1. */
  readonly outsideStore?: number;
}

interface Task {
  readonly title: string;
  /** The others have no such thing unless they are named. */
  readonly contestants: readonly Contestant[];
  /** What is counted: rows, or requests of their own each. */
  readonly of: 'rows' | 'requests';
  readonly goal: Goal;
}

const all = { contestants: CONTESTANTS, of: 'rows', goal: {} } as const;

export const TASKS: Readonly<Record<TaskName, Task>> = {
  'import-parquet': { ...all, title: 'daily bars from Parquet', goal: { rowsPerSecond: 500_000 } },
  'import-csv': { ...all, title: 'daily bars from CSV', goal: { rowsPerSecond: 200_000 } },
  'import-minutes': { ...all, title: 'minute bars from Parquet', goal: { rowsPerSecond: 500_000 } },
  series: { ...all, title: '5 years of a symbol as columns', of: 'requests', goal: { p50Ms: 5, p95Ms: 20 } },
  screen: { ...all, title: 'screen of all symbols by three figures' },
  correlation: { ...all, title: 'correlation of 50 symbols' },
  indicators: { ...all, title: '10 indicators over the minute bars of a symbol' },
  chart: {
    title: 'chart of 5 years in 500 points',
    contestants: ['ours'],
    of: 'requests',
    goal: { outsideStore: 0.3 },
  },
};

/** What a process that does a task is told. */
export interface TaskSettings {
  readonly contestant: Contestant;
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
  readonly mongoUri: string;
}

/** What it answers: ms of each repeat or request, and the rows that one repeat is about. */
export interface TaskResult {
  readonly ms: readonly number[];
  readonly rows: number;
  /** Of ours: ms in DuckDB, request by request. */
  readonly storeMs?: readonly number[];
}
