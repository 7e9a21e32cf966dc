import type { Dimension, ParameterSpace, Parameters, ParameterValue } from '../signals/types.js';

/** The dimensions in an order that names don't depend on where they stand: parents before those that they decide on, else by name. */
export function inParentOrder(space: ParameterSpace): [string, Dimension][] {
  const left = Object.entries(space).sort(([a], [b]) => (a < b ? -1 : 1));
  const ordered: [string, Dimension][] = [];
  const placed = new Set<string>();
  while (left.length > 0) {
    const next = left.findIndex(([, { when }]) => !when || placed.has(when.parameter));
    const [entry] = left.splice(next, 1);
    // Of a valid space there is always one; splice takes the last of a circle, so this ends in any case.
    if (!entry) break;
    ordered.push(entry);
    placed.add(entry[0]);
  }
  return ordered;
}

/** Whether a dimension counts beside the parameters of its parents. An inactive parent has no value, so its children are inactive too. */
export function isActive({ when }: Pick<Dimension, 'when'>, parameters: Parameters): boolean {
  if (!when) return true;
  const value: ParameterValue | undefined = parameters[when.parameter];
  return value !== undefined && when.in.includes(value);
}
