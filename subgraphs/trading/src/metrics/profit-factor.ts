/** Gains of the winning round trips / losses of the losing ones, after commission; null where none lost. */
export function profitFactor(roundTrips: readonly { pnl: number }[]): number | null {
  let gained = 0;
  let lost = 0;
  for (const { pnl } of roundTrips) {
    if (pnl > 0) gained += pnl;
    else lost -= pnl;
  }
  return lost > 0 ? gained / lost : null;
}
