/**
 * How probable it is that two samples of one distribution differ in their ranks as much as these, in either direction: the
 * test of Mann and Whitney (1947), by its normal approximation, corrected for ties and for continuity. For 20 values or
 * more in each.
 */
export function rankTest(one: readonly number[], other: readonly number[]): number {
  const sorted = [...one.map((value) => ({ value, isOne: true })), ...other.map((value) => ({ value, isOne: false }))];
  sorted.sort((left, right) => left.value - right.value);
  let rankSum = 0;
  let ties = 0;
  for (let start = 0; start < sorted.length; ) {
    let end = start + 1;
    while (end < sorted.length && sorted[end]?.value === sorted[start]?.value) end += 1;
    const alike = sorted.slice(start, end);
    // Equal values share the mean of the ranks that they take up, which count from 1.
    rankSum += alike.filter(({ isOne }) => isOne).length * ((start + 1 + end) / 2);
    ties += alike.length ** 3 - alike.length;
    start = end;
  }
  const [m, n, all] = [one.length, other.length, sorted.length];
  const distance = Math.abs(rankSum - (m * (m + 1)) / 2 - (m * n) / 2);
  const deviation = Math.sqrt(((m * n) / 12) * (all + 1 - ties / (all * (all - 1))));
  return deviation === 0 ? 1 : Math.min(1, 2 * upperTail(Math.max(0, distance - 0.5) / deviation));
}

/** That a standard normal value is above `z`, from 0 up: Abramowitz and Stegun, 26.2.17, to within 7.5e-8. */
function upperTail(z: number): number {
  const t = 1 / (1 + 0.2316419 * z);
  const density = Math.exp(-(z ** 2) / 2) / Math.sqrt(2 * Math.PI);
  return density * t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
}
