/** Last value / first value - 1; null without values. */
export function totalReturn(values: Float64Array): number | null {
  const first = values[0];
  const last = values.at(-1);
  return first === undefined || last === undefined ? null : last / first - 1;
}
