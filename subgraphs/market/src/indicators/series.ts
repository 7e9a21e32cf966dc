import { newColumn } from './scratch.js';

/**
 * An indicator's columns are as long as its bars; NaN stands for unknown, as it does on the first bars of all that look back.
 * Unknown before `start`, or wholly: a column of a million bars is not filled with what is written over anyway.
 */
export const unknownSeries = (length: number, start = length): Float64Array =>
  newColumn(length).fill(Number.NaN, 0, start);

/** The value at a place that is known to be inside. */
export const at = (values: Float64Array, index: number): number => values[index] as number;

/** What of a change is above 0, else 0. Which way prices move can't be foreseen: a processor would guess a branch wrongly half of the time. */
export const upward = (change: number): number => (Math.abs(change) + change) / 2;

/** The first place with a value: an indicator of an indicator starts there. The length where there is none. */
export function firstKnown(values: Float64Array): number {
  let index = 0;
  while (index < values.length && Number.isNaN(at(values, index))) index += 1;
  return index;
}

/** A value for each bar from that of several columns. */
export function mapBars(length: number, figureOf: (index: number) => number): Float64Array {
  const result = newColumn(length);
  for (let index = 0; index < length; index += 1) result[index] = figureOf(index);
  return result;
}

/** Outputs that are shown once all of them are known, as TA-Lib shows them: what is known before is forgotten. */
export function knownTogether(...outputs: Float64Array[]): Float64Array[] {
  const start = Math.max(...outputs.map(firstKnown));
  for (const output of outputs) output.fill(Number.NaN, 0, start);
  return outputs;
}
