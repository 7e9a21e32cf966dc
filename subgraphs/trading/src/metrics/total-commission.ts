/** Commission paid over all fills, entries and exits. */
export function totalCommission(trades: readonly { commission: number }[]): number {
  return trades.reduce((sum, { commission }) => sum + commission, 0);
}
