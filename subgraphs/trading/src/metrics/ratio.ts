/** A spread under this part of the mean is the rounding of equal values, not risk. */
const ROUNDING = 1e-12;

/** Whether a deviation about `centre` is more than the rounding of equal values. */
export const isSpread = (deviation: number, centre: number): boolean => deviation > ROUNDING * Math.abs(centre);

/** reward / risk, null where either is unknown or there is no risk to divide by. */
export function rewardToRisk(reward: number | null, risk: number | null): number | null {
  if (reward === null || risk === null) return null;
  return isSpread(risk, reward) ? reward / risk : null;
}
