/** An indicator's columns are as long as its bars; NaN stands for unknown, as it does on the first bars of all that look back. */
export const unknownSeries = (length: number): Float64Array => new Float64Array(length).fill(Number.NaN);

/** The value at a place that is known to be inside. */
export const at = (values: Float64Array, index: number): number => values[index] as number;

/** The first place with a value: an indicator of an indicator starts there. The length where there is none. */
export function firstKnown(values: Float64Array): number {
  let index = 0;
  while (index < values.length && Number.isNaN(at(values, index))) index += 1;
  return index;
}

/** The same values, unknown before `start`: what is seeded from them is seeded from there on. */
export function startingAt(values: Float64Array, start: number): Float64Array {
  if (start === 0) return values;
  const late = values.slice();
  late.fill(Number.NaN, 0, Math.min(start, late.length));
  return late;
}

/** A value for each bar from that of several columns. */
export function mapBars(length: number, figureOf: (index: number) => number): Float64Array {
  const result = new Float64Array(length);
  for (let index = 0; index < length; index += 1) result[index] = figureOf(index);
  return result;
}

/** Outputs that are shown once all of them are known, as TA-Lib shows them: what is known before is forgotten. */
export function knownTogether(...outputs: Float64Array[]): Float64Array[] {
  const start = Math.max(...outputs.map(firstKnown));
  for (const output of outputs) output.fill(Number.NaN, 0, start);
  return outputs;
}
