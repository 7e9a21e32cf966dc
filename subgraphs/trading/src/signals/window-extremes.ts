/** The highest of the last `size` values at each index. NaN on the first `size - 1`. Values without NaN. */
export const highest = (values: Float64Array, size: number): Float64Array => extremes(values, size, true);

/** The lowest of the last `size` values at each index. NaN on the first `size - 1`. Values without NaN. */
export const lowest = (values: Float64Array, size: number): Float64Array => extremes(values, size, false);

/**
 * Three comparisons a value, whatever the size (van Herk, Pattern Recognition Letters 13, 1992; Gil and Werman, IEEE PAMI 15, 1993): in
 * blocks of `size`, a window is the end of one block, whose extremes run backward, and the beginning of the next, whose run forward.
 */
function extremes(values: Float64Array, size: number, isHighest: boolean): Float64Array {
  const backward = new Float64Array(values.length);
  const result = new Float64Array(values.length).fill(Number.NaN);
  for (let start = 0; start < values.length; start += size) {
    const end = Math.min(start + size, values.length);
    let extreme = values[start] as number;
    for (let i = start; i < end; i++) {
      const value = values[i] as number;
      if (value > extreme === isHighest) extreme = value;
      if (i < size - 1) continue;
      const earlier = i === start + size - 1 ? extreme : (backward[i - size + 1] as number);
      result[i] = earlier > extreme === isHighest ? earlier : extreme;
    }
    extreme = values[end - 1] as number;
    for (let i = end - 1; i >= start; i--) {
      const value = values[i] as number;
      if (value > extreme === isHighest) extreme = value;
      backward[i] = extreme;
    }
  }
  return result;
}
