import type { ParameterSpace, Parameters, ParameterValue } from '../signals/types.js';
import { draw } from './draw.js';
import type { Sampler } from './sampler.js';
import { createRandomSource } from './xoshiro128.js';

export type SamplerName = 'random' | 'grid' | 'tpe' | 'cma_es' | 'nsga_ii';

export interface SamplerOptions {
  readonly multivariate?: boolean;
}

const MAX_DRAWS = 10_000;

const random: Sampler = ({ space, seed, number, isAllowed }) => {
  const source = createRandomSource(seed, number);
  for (let i = 0; i < MAX_DRAWS; i++) {
    const drawn = drawAll(space, source);
    if (isAllowed(drawn)) return drawn;
  }
  return null;
};

function drawAll(space: ParameterSpace, source: () => number): Parameters {
  const drawn: Record<string, ParameterValue> = {};
  const names = Object.keys(space).sort((a, b) => (a < b ? -1 : 1));
  for (const name of names) {
    const dimension = space[name];
    if (dimension) drawn[name] = draw(dimension, source);
  }
  return drawn;
}

/** The sampler of this name. */
export function samplerOf(name: SamplerName, _options: SamplerOptions = {}): Sampler {
  if (name === 'random') return random;
  throw new Error(`Expected the sampler random, got ${name}.`);
}
