import { PERIODS_PER_YEAR } from './periods.js';

/** Compound annual growth rate: (last / first) ^ (252 / n) - 1 over n daily returns (empyrical: annual_return); null without returns. */
export function annualReturn(values: Float64Array): number | null {
  const returns = values.length - 1;
  if (returns < 1) return null;
  return ((values.at(-1) as number) / (values[0] as number)) ** (PERIODS_PER_YEAR / returns) - 1;
}
