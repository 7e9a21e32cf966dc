import { percentile } from '../load/latencies.js';
import { bar } from '../report/bars.js';
import { percent, short, table, times } from '../report/table.js';
import type { Results, Task, TaskResult, Tasks } from './tasks.js';

type OfTask = Readonly<Record<string, TaskResult>>;

const quantile = (ms: readonly number[], part: number) => percentile(Float64Array.from(ms).sort(), part);
const median = (ms: readonly number[]) => quantile(ms, 0.5);
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

const rateOf = ({ rows, ms }: TaskResult) => (rows / median(ms)) * 1000;

/** How many times as fast as another ours is, or as the fastest of them (`best`); null where that was not measured. */
function timesOf({ ours, ...others }: OfTask, other: string): number | null {
  const measured = other === 'best' ? Object.values(others) : [others[other]].filter((one) => one !== undefined);
  const fastest = Math.min(...measured.map(({ ms }) => median(ms)));
  return ours && measured.length > 0 ? fastest / median(ours.ms) : null;
}

/** The part of the time, 0 to 1, in which no statement was under way; null where that was not measured. */
const outsideStore = ({ ms, storeMs }: TaskResult) => (storeMs ? 1 - sum(storeMs) / sum(ms) : null);

const orNothing = (value: number | null | undefined, show: (value: number) => string) =>
  value === null || value === undefined ? '' : show(value);

function cells({ title, of: counted }: Task, contestant: string, of: OfTask): string[] {
  const result = of[contestant];
  if (!result) return [];
  return [
    title,
    contestant,
    counted === 'rows' ? short(rateOf(result)) : '',
    short(median(result.ms)),
    short(quantile(result.ms, 0.95)),
    orNothing(contestant === 'ours' ? timesOf(of, 'best') : null, times),
    orNothing(outsideStore(result), percent),
    orNothing(result.peakMb, short),
  ];
}

const TITLES = ['', '', 'rows/s', 'p50 ms', 'p95 ms', 'to the best other', 'outside the store', 'peak MB'];

/** A line for each task and contestant: how long it took, and how many times as fast as the best of the others ours is. */
export function reportTasks<N extends string>(tasks: Tasks<N>, results: Results<N>): string {
  const rows = [...results].flatMap(([name, of]) =>
    tasks[name].contestants.map((contestant) => cells(tasks[name], contestant, of)).filter((row) => row.length > 0),
  );
  const used = TITLES.map((_title, column) => column < 2 || rows.some((row) => row[column] !== ''));
  return table([TITLES, ...rows].map((row) => row.filter((_cell, column) => used[column])));
}

function goalsOf({ title, goal }: Task, of: OfTask): string[] {
  const { ours } = of;
  if (!ours) return [];
  const lines: string[] = [];
  const add = (text: string, isMet: boolean, found: string) => lines.push(bar(`${title}: ${text}`, isMet, found));
  for (const [other, least] of Object.entries(goal.times ?? {})) {
    const found = timesOf(of, other);
    const than = other === 'best' ? 'the best other' : other;
    const text = least === 1 ? `at least as fast as ${than}` : `at least ${least} times as fast as ${than}`;
    if (found !== null) add(text, found >= least, times(found));
  }
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
  const outside = outsideStore(ours);
  if (goal.outsideStore && outside !== null) {
    add(`at most ${percent(goal.outsideStore)} outside the store`, outside <= goal.outsideStore, percent(outside));
  }
  return lines;
}

/** What was set as a goal, and whether this run reaches it. */
export const reportGoals = <N extends string>(tasks: Tasks<N>, results: Results<N>): string =>
  `\n${[...results].flatMap(([name, of]) => goalsOf(tasks[name], of)).join('')}`;
