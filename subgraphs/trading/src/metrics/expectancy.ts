/** Mean gain or loss of a round trip after commission, in the currency of the prices (Tharp, "Trade Your Way to Financial Freedom"); null without round trips. */
export function expectancy(roundTrips: readonly { pnl: number }[]): number | null {
  return roundTrips.length === 0 ? null : roundTrips.reduce((sum, { pnl }) => sum + pnl, 0) / roundTrips.length;
}
