import { mean, standardDeviation } from './moments.js';
import { rewardToRisk } from './ratio.js';

/**
 * Tharp's SQN: root of the number of round trips * mean gain or loss / its sample standard deviation. In money, as backtesting.py has it,
 * not in multiples of what was risked, which no stop says here. Null under two round trips and where all gained the same.
 */
export function systemQualityNumber(roundTrips: readonly { pnl: number }[]): number | null {
  const gains = Float64Array.from(roundTrips, ({ pnl }) => pnl);
  const each = rewardToRisk(mean(gains), standardDeviation(gains));
  return each === null ? null : each * Math.sqrt(gains.length);
}
