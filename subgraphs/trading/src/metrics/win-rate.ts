/** The part of round trips that gained after commission; null without round trips. Breaking even is no gain. */
export function winRate(roundTrips: readonly { pnl: number }[]): number | null {
  if (roundTrips.length === 0) return null;
  return roundTrips.filter(({ pnl }) => pnl > 0).length / roundTrips.length;
}
