import { createCmaEsSampler } from './cma-es/cma-es-sampler.js';
import { createGridSampler } from './grid.js';
import { createNsgaSampler } from './nsga-ii.js';
import { randomSampler } from './random-search.js';
import type { Sampler } from './sampler.js';
import { createTpeSampler } from './tpe/tpe-sampler.js';

export const SAMPLERS = ['random', 'grid', 'tpe', 'cma_es', 'nsga_ii'] as const;
export type SamplerName = (typeof SAMPLERS)[number];

/** What is left out takes its default; what a sampler has no use for is passed over. */
export interface SamplerOptions {
  /** tpe: one density over all dimensions that are active together, rather than one each. true. */
  readonly multivariate?: boolean;
  /** tpe: finished trials before densities are used, at least 1. 10. */
  readonly startupTrials?: number;
  /** cma_es and nsga_ii: trials of a generation, at least 4. By the number of dimensions; 50. */
  readonly populationSize?: number;
  /** grid: points of a dimension without steps. 10. */
  readonly gridSize?: number;
}

/**
 * The sampler of this name. It keeps nothing from one suggestion to the next: each rests on its input alone, so a study goes on after a break as if there had
 * been none.
 */
export function samplerOf(name: SamplerName, options: SamplerOptions = {}): Sampler {
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
