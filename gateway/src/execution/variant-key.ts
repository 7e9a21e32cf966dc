/**
 * What tells the variants of a document apart: the operation, the values of its conditions, and the share of requests, in
 * percent, that this one falls into.
 */
export const variantKey = (
  operationName: string | null | undefined,
  conditions: readonly string[],
  variables: Readonly<Record<string, unknown>>,
  override: number,
): string =>
  `${override};${conditions.map((name) => (variables[name] === true ? 1 : 0)).join('')}${operationName ?? ''}`;

/** Draws the share that a request falls into: one number for each span between two percentages, so that few plans differ. */
export function drawOverride(percentages: readonly number[]): number {
  if (percentages.length === 0) return 0;
  const drawn = Math.random() * 100;
  return Math.max(0, ...percentages.filter((percentage) => percentage <= drawn && percentage < 100));
}
