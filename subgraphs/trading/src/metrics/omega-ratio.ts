/** Sum of the daily returns above 0 / sum of those below, without sign (Keating and Shadwick 2002; empyrical: omega_ratio); null where none is below 0. */
export function omegaRatio(returns: Float64Array): number | null {
  let gained = 0;
  let lost = 0;
  for (let i = 0; i < returns.length; i++) {
    const value = returns[i] as number;
    if (value > 0) gained += value;
    else lost -= value;
  }
  return lost > 0 ? gained / lost : null;
}
