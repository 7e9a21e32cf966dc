/** Who does the work: the market subgraph, or a library with TA-Lib. */
export const CONTESTANTS = ['ours', 'polars', 'pandas'] as const;
export type Contestant = (typeof CONTESTANTS)[number];

interface Task {
  readonly title: string;
  /** What there must be at least, or at most; of ours. */
  readonly bar?: { readonly rowsPerSecond: number } | { readonly p50Ms: number; readonly p95Ms: number };
  /** Whether only ours is asked: the others have no such thing. */
  readonly isOurs?: boolean;
}

export const TASKS = {
  'import-parquet': { title: 'daily bars from Parquet', bar: { rowsPerSecond: 500_000 } },
  'import-csv': { title: 'daily bars from CSV', bar: { rowsPerSecond: 200_000 } },
  'import-minutes': { title: 'minute bars from Parquet', bar: { rowsPerSecond: 500_000 } },
  series: { title: '5 years of a symbol as columns', bar: { p50Ms: 5, p95Ms: 20 } },
  screen: { title: 'screen of all symbols by three figures' },
  correlation: { title: 'correlation of 50 symbols' },
  indicators: { title: '10 indicators over the minute bars of a symbol' },
  chart: { title: 'chart of 5 years in 500 points', isOurs: true },
} as const satisfies Readonly<Record<string, Task>>;

export type TaskName = keyof typeof TASKS;
export const TASK_NAMES = Object.keys(TASKS) as TaskName[];

export const barOf = (name: TaskName): Task['bar'] => (TASKS[name] as Task).bar;
export const isOurs = (name: TaskName): boolean => (TASKS[name] as Task).isOurs ?? false;

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
  /** Clients that ask for series at a time, each as soon as it has its last answer, and how often all of them do. */
  readonly clients: number;
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
