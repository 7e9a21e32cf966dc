/** The highest of the last `size` values at each index. NaN on the first `size - 1`. Values without NaN. */
export const highest = (values: Float64Array, size: number): Float64Array => extremes(values, size, 1);

/** The lowest of the last `size` values at each index. NaN on the first `size - 1`. Values without NaN. */
export const lowest = (values: Float64Array, size: number): Float64Array => extremes(values, size, -1);

/**
 * Highest of the values times `sign`, in time linear in their number: a ring of the window's candidates, falling from the front, each of
 * which has left once a later value is as high (Lemire, Nordic Journal of Computing 13, 2006).
 */
function extremes(values: Float64Array, size: number, sign: 1 | -1): Float64Array {
  const result = new Float64Array(values.length).fill(Number.NaN);
  const ring = new Int32Array(2 ** Math.ceil(Math.log2(size + 1)));
  const mask = ring.length - 1;
  let front = 0;
  let end = 0;
  for (let i = 0; i < values.length; i++) {
    const value = sign * (values[i] as number);
    while (end > front && sign * (values[ring[(end - 1) & mask] as number] as number) <= value) end--;
    ring[end++ & mask] = i;
    if ((ring[front & mask] as number) <= i - size) front++;
    if (i >= size - 1) result[i] = values[ring[front & mask] as number] as number;
  }
  return result;
}
