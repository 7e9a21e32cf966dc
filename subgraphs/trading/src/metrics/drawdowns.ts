import type { Drawdown } from './max-drawdown.js';

/** Every fall from a running high, oldest first; the last may not have recovered. Empty where nothing ever fell. */
export function drawdownsOf(values: ArrayLike<number>): Drawdown[] {
  const falls: Drawdown[] = [];
  let peak = 0;
  let open: Drawdown | null = null;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    if (value >= (values[peak] as number)) {
      if (open) open.recovery = i;
      open = null;
      peak = i;
      continue;
    }
    const depth: number = value / (values[peak] as number) - 1;
    if (!open) {
      open = { depth, peak, trough: i, recovery: null };
      falls.push(open);
    } else if (depth < open.depth) {
      open.depth = depth;
      open.trough = i;
    }
  }
  return falls;
}

/** Calendar days from a drawdown's peak to its recovery, or to the last date while it has not recovered. `dates` are days since 1970-01-01. */
export function daysUnderWater({ peak, recovery }: Drawdown, dates: Int32Array): number {
  return (dates[recovery ?? dates.length - 1] as number) - (dates[peak] as number);
}
