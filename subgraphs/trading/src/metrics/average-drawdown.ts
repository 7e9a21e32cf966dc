import { drawdownsOf } from './drawdowns.js';

/** The mean depth of all falls from a running high, negative (quantstats: mean of drawdown_details); null where nothing ever fell. */
export function averageDrawdown(values: Float64Array): number | null {
  const falls = drawdownsOf(values);
  return falls.length === 0 ? null : falls.reduce((sum, { depth }) => sum + depth, 0) / falls.length;
}
