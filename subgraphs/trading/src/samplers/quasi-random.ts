import type { ParameterSpace, Parameters, ParameterValue } from '../signals/types.js';
import { inParentOrder, isActive } from './active.js';
import { draw } from './draw.js';
import { createRandomSource } from './xoshiro128.js';

export function quasiRandom(space: ParameterSpace, seed: number, number: number): Parameters {
  const dimensions = inParentOrder(space);
  const shift = createRandomSource(seed, 2 ** 40);
  const d = dimensions.length;
  let phi = 2;
  for (let i = 0; i < 40; i++) phi = (1 + phi) ** (1 / (d + 1));
  const drawn: Record<string, ParameterValue> = {};
  dimensions.forEach(([name, dimension], i) => {
    const u = (shift() + (number + 1) * phi ** -(i + 1)) % 1;
    if (isActive(dimension, drawn)) drawn[name] = draw(dimension, () => u);
  });
  return drawn;
}
