import { percentile } from '../load/latencies.js';
import { short } from '../report/table.js';

const ROWS = 16;
const WIDTH = 24;
/** What takes longer than this part of all is counted in the last row. */
const SHOWN = 0.98;

/** A line for each stretch of time, with a bar for each sample as long as the part of it that falls there. */
export function histogram(samples: Readonly<Record<string, readonly number[]>>): string {
  const all = Float64Array.from(Object.values(samples).flat()).sort();
  const first = all[0] ?? 0;
  const step = (percentile(all, SHOWN) - first) / ROWS || 1;
  const rowOf = (value: number) => Math.min(ROWS - 1, Math.floor((value - first) / step));
  const shares = Object.values(samples).map((values) => {
    const counts = Array<number>(ROWS).fill(0);
    for (const value of values) counts[rowOf(value)] = (counts[rowOf(value)] ?? 0) + 1;
    return counts.map((count) => count / values.length);
  });
  const largest = Math.max(...shares.flat());
  const titles = Object.keys(samples).map((title) => title.padEnd(WIDTH));
  const lines = Array.from({ length: ROWS }, (_value, row) => {
    const bars = shares.map((of) => '#'.repeat(Math.round(((of[row] ?? 0) / largest) * WIDTH)).padEnd(WIDTH));
    return `${short(first + row * step).padStart(8)}  ${bars.join('  ').trimEnd()}`.trimEnd();
  });
  return `${[`${'from ms'.padStart(8)}  ${titles.join('  ').trimEnd()}`, ...lines].join('\n')}\n`;
}
