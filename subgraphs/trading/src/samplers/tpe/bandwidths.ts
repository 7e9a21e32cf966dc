/** What standard deviations are kept within, as parts of the unit interval. */
export interface WidthRange {
  readonly least: number;
  readonly most: number;
}

/**
 * The standard deviation of each kernel on the unit interval: the distance to the farther of its two neighbours (Bergstra 2011, section
 * 4), where those at the ends have but one, kept from `least` to `most`. `centres` has any order; equal ones have equal widths.
 */
export function bandwidths(centres: Float64Array, { least, most }: WidthRange): Float64Array {
  const n = centres.length;
  if (least === most) return new Float64Array(n).fill(least);
  const sorted = centres.slice().sort();
  const widths = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    const centre = centres[i] as number;
    const place = placeOf(sorted, centre);
    const before = place > 0 ? centre - (sorted[place - 1] as number) : n > 1 ? 0 : centre;
    const after = place < n - 1 ? (sorted[place + 1] as number) - centre : n > 1 ? 0 : 1 - centre;
    widths[i] = Math.min(most, Math.max(least, before, after));
  }
  return widths;
}

/** The first place of a number that is among sorted ones. */
function placeOf(sorted: Float64Array, value: number): number {
  let [from, to] = [0, sorted.length - 1];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] as number) < value) from = middle + 1;
    else to = middle;
  }
  return from;
}
