import { quantile } from './quantile.js';

const TAIL = 0.05;

/** The 95 % quantile of daily returns over the 5 % quantile, without signs (empyrical: tail_ratio); null without returns, and where the latter is 0. */
export function tailRatio(returns: Float64Array): number | null {
  const gain = quantile(returns, 1 - TAIL);
  const loss = quantile(returns, TAIL);
  return gain === null || loss === null || loss === 0 ? null : Math.abs(gain / loss);
}
