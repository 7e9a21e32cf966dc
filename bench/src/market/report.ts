import { percentile } from '../load/latencies.js';
import { bar } from '../report/bars.js';
import { percent, short, table, times } from '../report/table.js';
import { barOf, CONTESTANTS, type Contestant, TASKS, type TaskName, type TaskResult } from './tasks.js';

export type Results = ReadonlyMap<TaskName, Readonly<Partial<Record<Contestant, TaskResult>>>>;

const quantile = (ms: readonly number[], part: number) => percentile(Float64Array.from(ms).sort(), part);
const median = (ms: readonly number[]) => quantile(ms, 0.5);
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

const isAsked = (name: TaskName) => name === 'series' || name === 'chart';

function cells(name: TaskName, contestant: Contestant, of: Partial<Record<Contestant, TaskResult>>): string[] {
  const result = of[contestant];
  if (!result) return [];
  const p50 = median(result.ms);
  const peers = [of.polars, of.pandas].flatMap((peer) => (peer ? [median(peer.ms)] : []));
  return [
    TASKS[name].title,
    contestant,
    isAsked(name) ? '' : short((result.rows / p50) * 1000),
    short(p50),
    short(quantile(result.ms, 0.95)),
    contestant === 'ours' ? times(Math.min(...peers) / p50) : '',
    result.storeMs ? percent(1 - sum(result.storeMs) / sum(result.ms)) : '',
  ];
}

/** A line for each task and contestant: how long it took, and how many times as fast as the best of the others ours is. */
export function reportTasks(results: Results): string {
  const rows = [...results].flatMap(([name, of]) =>
    CONTESTANTS.map((contestant) => cells(name, contestant, of)).filter((row) => row.length > 0),
  );
  return table([['', '', 'rows/s', 'p50 ms', 'p95 ms', 'to the best other', 'outside DuckDB'], ...rows]);
}

/** Most of a chart's time that may go by outside DuckDB. */
const CHART_OUTSIDE = 0.3;

/** What was set as a goal, and whether this run reaches it. */
export function reportMarketBars(results: Results): string {
  const lines = [...results].flatMap(([name, of]) => {
    const { ours } = of;
    if (!ours) return [];
    const { title } = TASKS[name];
    const p50 = median(ours.ms);
    const found: string[] = [];
    const peers = [of.polars, of.pandas].flatMap((peer) => (peer ? [median(peer.ms)] : []));
    if (peers.length > 0) {
      const ratio = Math.min(...peers) / p50;
      found.push(bar(`${title}: at least as fast as the best other`, ratio >= 1, times(ratio)));
    }
    const goal = barOf(name);
    if (goal && 'rowsPerSecond' in goal) {
      const rate = (ours.rows / p50) * 1000;
      found.push(bar(`${title}: ${short(goal.rowsPerSecond)} rows/s`, rate >= goal.rowsPerSecond, short(rate)));
    }
    if (goal && 'p50Ms' in goal) {
      const p95 = quantile(ours.ms, 0.95);
      const text = `${title}: under ${goal.p50Ms} ms at p50 and ${goal.p95Ms} ms at p95`;
      found.push(bar(text, p50 < goal.p50Ms && p95 < goal.p95Ms, `${short(p50)} and ${short(p95)} ms`));
    }
    if (name === 'chart' && ours.storeMs) {
      const outside = 1 - sum(ours.storeMs) / sum(ours.ms);
      found.push(bar(`${title}: at most 30 % outside DuckDB`, outside <= CHART_OUTSIDE, percent(outside)));
    }
    return found;
  });
  return `\n${lines.join('')}`;
}
