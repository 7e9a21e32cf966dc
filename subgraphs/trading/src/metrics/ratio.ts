/** A spread under this part of the mean is the rounding of equal returns, not risk. */
const ROUNDING = 1e-12;

/** reward / risk, null where either is unknown or there is no risk to divide by. */
export function rewardToRisk(reward: number | null, risk: number | null): number | null {
  if (reward === null || risk === null) return null;
  return risk > ROUNDING * Math.abs(reward) ? reward / risk : null;
}
