/** Mean return of the winning round trips / mean return of the losing ones, without sign (quantstats: payoff_ratio); null where none won or none lost. */
export function payoffRatio(roundTrips: readonly { return: number }[]): number | null {
  const gain = averageOf(roundTrips.filter((trip) => trip.return > 0));
  const loss = averageOf(roundTrips.filter((trip) => trip.return < 0));
  return gain === null || loss === null ? null : gain / -loss;
}

function averageOf(trips: readonly { return: number }[]): number | null {
  return trips.length === 0 ? null : trips.reduce((sum, trip) => sum + trip.return, 0) / trips.length;
}
