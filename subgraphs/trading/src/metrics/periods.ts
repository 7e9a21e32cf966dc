/** Trading days a year, by which daily figures are annualised (empyrical: DAILY). */
export const PERIODS_PER_YEAR = 252;

/** Simple returns from each value to the next: one fewer than values. */
export function dailyReturns(values: Float64Array): Float64Array {
  const returns = new Float64Array(Math.max(0, values.length - 1));
  for (let i = 0; i < returns.length; i++) returns[i] = (values[i + 1] as number) / (values[i] as number) - 1;
  return returns;
}
