import { annualReturn } from './annual-return.js';
import { maxDrawdown } from './max-drawdown.js';

/** Annual return / depth of the maximum drawdown (empyrical: calmar_ratio); null where nothing ever fell. */
export function calmarRatio(values: Float64Array): number | null {
  const annual = annualReturn(values);
  const depth = maxDrawdown(values);
  return annual === null || depth === null || depth === 0 ? null : annual / -depth;
}
