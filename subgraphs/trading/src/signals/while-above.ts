/** Long while fast > slow; while fast < slow short if that is allowed, else flat. Flat where they are equal or either is NaN. */
export function whileAbove(fast: Float64Array, slow: Float64Array, allowShort: boolean): Float64Array {
  const target = new Float64Array(fast.length);
  for (let i = 0; i < fast.length; i++) {
    const lead = (fast[i] as number) - (slow[i] as number);
    if (lead > 0) target[i] = 1;
    else if (allowShort && lead < 0) target[i] = -1;
  }
  return target;
}
