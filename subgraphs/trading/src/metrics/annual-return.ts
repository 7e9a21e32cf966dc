import { PERIODS_PER_YEAR } from './periods.js';

/**
 * Compound annual growth rate: (last / first) ^ (252 / n) - 1 over n daily returns (empyrical: annual_return, cagr). Null without returns,
 * and where nothing is left.
 */
export function annualReturn(values: Float64Array): number | null {
  const returns = values.length - 1;
  if (returns < 1) return null;
  const growth = (values.at(-1) as number) / (values[0] as number);
  return growth > 0 ? growth ** (PERIODS_PER_YEAR / returns) - 1 : null;
}
