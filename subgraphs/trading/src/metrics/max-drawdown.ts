/** The deepest fall. Indexes are into the values. */
export interface Drawdown {
  /** value / highest value before it - 1: 0 or negative. */
  depth: number;
  /** The high it fell from, the last of equals. */
  peak: number;
  trough: number;
  /** The first value at or above the peak again; null while under water. */
  recovery: number | null;
}

/** The deepest fall from a running high (empyrical: max_drawdown), the first of equals. Null without values, and where nothing ever fell. */
export function deepestDrawdown(values: Float64Array): Drawdown | null {
  let peak = 0;
  let worst: Drawdown = { depth: 0, peak, trough: 0, recovery: null };
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    const high = values[peak] as number;
    if (value >= high) {
      if (worst.peak === peak && worst.depth < 0) worst.recovery ??= i;
      peak = i;
    }
    const depth: number = value / (values[peak] as number) - 1;
    if (depth < worst.depth) worst = { depth, peak, trough: i, recovery: null };
  }
  return worst.depth < 0 ? worst : null;
}

/** The depth of the deepest fall: 0 where nothing ever fell, negative otherwise; null without values. */
export function maxDrawdown(values: Float64Array): number | null {
  return values.length === 0 ? null : (deepestDrawdown(values)?.depth ?? 0);
}
