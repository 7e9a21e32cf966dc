import { percentile } from '../load/latencies.js';
import { bar } from '../report/bars.js';
import { percent, short, table, times } from '../report/table.js';
import { type Contestant, TASKS, type TaskName, type TaskResult } from './tasks.js';

type OfTask = Readonly<Partial<Record<Contestant, TaskResult>>>;
export type Results = ReadonlyMap<TaskName, OfTask>;

const quantile = (ms: readonly number[], part: number) => percentile(Float64Array.from(ms).sort(), part);
const median = (ms: readonly number[]) => quantile(ms, 0.5);
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

const rateOf = ({ rows, ms }: TaskResult) => (rows / median(ms)) * 1000;

/** How many times as fast as the fastest of the others ours is; null where there are none. */
function toBestOther({ ours, ...others }: OfTask): number | null {
  const medians = Object.values(others).map(({ ms }) => median(ms));
  return ours && medians.length > 0 ? Math.min(...medians) / median(ours.ms) : null;
}

/** The part of the time, 0 to 1, in which no statement was under way; null where that was not measured. */
const outsideStore = ({ ms, storeMs }: TaskResult) => (storeMs ? 1 - sum(storeMs) / sum(ms) : null);

function cells(name: TaskName, contestant: Contestant, of: OfTask): string[] {
  const result = of[contestant];
  if (!result) return [];
  const ratio = contestant === 'ours' ? toBestOther(of) : null;
  const outside = outsideStore(result);
  return [
    TASKS[name].title,
    contestant,
    TASKS[name].of === 'rows' ? short(rateOf(result)) : '',
    short(median(result.ms)),
    short(quantile(result.ms, 0.95)),
    ratio === null ? '' : times(ratio),
    outside === null ? '' : percent(outside),
  ];
}

/** A line for each task and contestant: how long it took, and how many times as fast as the best of the others ours is. */
export function reportTasks(results: Results): string {
  const rows = [...results].flatMap(([name, of]) =>
    TASKS[name].contestants.map((contestant) => cells(name, contestant, of)).filter((row) => row.length > 0),
  );
  return table([['', '', 'rows/s', 'p50 ms', 'p95 ms', 'to the best other', 'outside DuckDB'], ...rows]);
}

function barsOf(name: TaskName, of: OfTask): string[] {
  const { ours } = of;
  if (!ours) return [];
  const { title, goal } = TASKS[name];
  const ratio = toBestOther(of);
  const outside = outsideStore(ours);
  const lines: string[] = [];
  const add = (text: string, isMet: boolean, found: string) => lines.push(bar(`${title}: ${text}`, isMet, found));
  if (ratio !== null) add('at least as fast as the best other', ratio >= 1, times(ratio));
  if (goal.rowsPerSecond) {
    const rate = rateOf(ours);
    add(`${short(goal.rowsPerSecond)} rows/s`, rate >= goal.rowsPerSecond, short(rate));
  }
  for (const [text, most, part] of [
    ['p50', goal.p50Ms, 0.5],
    ['p95', goal.p95Ms, 0.95],
  ] as const) {
    const found = quantile(ours.ms, part);
    if (most) add(`under ${most} ms at ${text}`, found < most, `${short(found)} ms`);
  }
  if (goal.outsideStore && outside !== null) {
    add(`at most ${percent(goal.outsideStore)} outside DuckDB`, outside <= goal.outsideStore, percent(outside));
  }
  return lines;
}

/** What was set as a goal, and whether this run reaches it. */
export const reportMarketBars = (results: Results): string =>
  `\n${[...results].flatMap(([name, of]) => barsOf(name, of)).join('')}`;
