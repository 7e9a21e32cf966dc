import { createCmaEsSampler } from './cma-es/cma-es-sampler.js';
import { createGridSampler } from './grid.js';
import { createNsgaSampler } from './nsga-ii.js';
import { randomSampler } from './random-search.js';
import type { Sampler } from './sampler.js';
import { type SamplerOptions, samplerOptionProblems } from './sampler-options.js';
import { createTpeSampler } from './tpe/tpe-sampler.js';

export { type SamplerOptions, samplerOptionProblems } from './sampler-options.js';

export const SAMPLERS = ['random', 'grid', 'tpe', 'cma_es', 'nsga_ii'] as const;
export type SamplerName = (typeof SAMPLERS)[number];

/**
 * The sampler of this name. It keeps nothing from one suggestion to the next: each rests on its input alone, so a study goes on after a break as if there had
 * been none. Throws a RangeError for options that {@link samplerOptionProblems} finds fault with.
 */
export function samplerOf(name: SamplerName, options: SamplerOptions = {}): Sampler {
  const [problem] = samplerOptionProblems(options);
  if (problem) throw new RangeError(`${problem.path.join('.')}: ${problem.message}`);
  switch (name) {
    case 'random':
      return randomSampler;
    case 'grid':
      return createGridSampler(options);
    case 'tpe':
      return createTpeSampler(options);
    case 'cma_es':
      return createCmaEsSampler({ populationSize: options.populationSize, others: createTpeSampler() });
    case 'nsga_ii':
      return createNsgaSampler(options);
  }
}
