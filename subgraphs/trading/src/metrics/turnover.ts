import { mean } from './moments.js';
import { PERIODS_PER_YEAR } from './periods.js';

/**
 * Half of all that was bought and sold, by the year, over the mean of the portfolio's value: 1 where all of it is replaced once a year
 * (Grinold and Kahn, "Active Portfolio Management", chapter 16). Null under two values.
 */
export function annualTurnover(
  trades: readonly { quantity: number; price: number }[],
  values: Float64Array,
): number | null {
  const level = mean(values);
  if (level === null || values.length < 2 || level <= 0) return null;
  const traded = trades.reduce((sum, { quantity, price }) => sum + Math.abs(quantity * price), 0);
  return ((traded / 2 / level) * PERIODS_PER_YEAR) / (values.length - 1);
}
