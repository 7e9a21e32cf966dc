/** The highest return of a round trip; null without round trips. */
export function bestTrade(roundTrips: readonly { return: number }[]): number | null {
  return roundTrips.length === 0 ? null : roundTrips.reduce((best, trip) => Math.max(best, trip.return), -Infinity);
}

/** The lowest return of a round trip; null without round trips. */
export function worstTrade(roundTrips: readonly { return: number }[]): number | null {
  return roundTrips.length === 0 ? null : roundTrips.reduce((worst, trip) => Math.min(worst, trip.return), Infinity);
}
