import { payoffRatio } from './payoff-ratio.js';

/**
 * The part of capital to stake for the fastest growth if round trips go on as they went (Kelly 1956; quantstats: kelly_criterion): the part
 * that won - the part that lost / payoff ratio, among those that did not break even. Negative where staking nothing is best. Null where
 * the payoff ratio is.
 */
export function kellyCriterion(roundTrips: readonly { return: number }[]): number | null {
  const payoff = payoffRatio(roundTrips);
  if (payoff === null) return null;
  const decided = roundTrips.filter((trip) => trip.return !== 0);
  const won = decided.filter((trip) => trip.return > 0).length / decided.length;
  return won - (1 - won) / payoff;
}
