import { at, unknownSeries } from './series.js';

/**
 * Parabolic stop and reverse (Wilder, New Concepts in Technical Trading Systems, 1978), as TA-Lib's SAR: starts short where
 * the first move down is larger than the one up. Unknown on the first bar.
 */
export function parabolicSar(
  high: Float64Array,
  low: Float64Array,
  acceleration: number,
  maximum: number,
): Float64Array {
  const result = unknownSeries(high.length);
  if (high.length < 2) return result;
  const step = Math.min(acceleration, maximum);
  const down = at(low, 0) - at(low, 1);
  let isLong = !(down > 0 && down > at(high, 1) - at(high, 0));
  let extreme = isLong ? at(high, 1) : at(low, 1);
  let stop = isLong ? at(low, 0) : at(high, 0);
  let factor = step;
  for (let index = 1; index < high.length; index += 1) {
    // The first bar counts as its own predecessor
    const before = Math.max(index - 1, 1);
    const top = Math.max(at(high, before), at(high, index));
    const bottom = Math.min(at(low, before), at(low, index));
    const bound = (value: number) => (isLong ? Math.min(value, bottom) : Math.max(value, top));
    if (isLong ? at(low, index) <= stop : at(high, index) >= stop) {
      isLong = !isLong;
      stop = bound(extreme);
      factor = step;
      extreme = isLong ? at(high, index) : at(low, index);
      result[index] = stop;
    } else {
      result[index] = stop;
      const reached = isLong ? at(high, index) : at(low, index);
      if (isLong ? reached > extreme : reached < extreme) {
        extreme = reached;
        factor = Math.min(factor + step, maximum);
      }
    }
    stop = bound(stop + factor * (extreme - stop));
  }
  return result;
}
