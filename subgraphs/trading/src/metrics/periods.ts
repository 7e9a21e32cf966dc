/** Trading days a year, by which daily figures are annualised (empyrical: DAILY). */
export const PERIODS_PER_YEAR = 252;

/**
 * Simple returns from each value to the next: one fewer than values. Empty where a value before the last is 0 or below: what is gained
 * on nothing is undefined, and so is every figure made of returns.
 */
export function dailyReturns(values: ArrayLike<number>): Float64Array {
  const returns = new Float64Array(Math.max(0, values.length - 1));
  for (let i = 0; i < returns.length; i++) {
    const from = values[i] as number;
    if (!(from > 0)) return new Float64Array();
    returns[i] = (values[i + 1] as number) / from - 1;
  }
  return returns;
}
