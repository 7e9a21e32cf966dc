import type { Problem } from '../signals/types.js';

/** What is left out takes its default; what a sampler has no use for is passed over. */
export interface SamplerOptions {
  /** tpe: one density over all dimensions that are active together, rather than one each. true. */
  readonly multivariate?: boolean;
  /** tpe: finished trials before densities are used. 10. */
  readonly startupTrials?: number;
  /** cma_es and nsga_ii: trials of a generation. By the number of dimensions; 50. */
  readonly populationSize?: number;
  /** grid: points of a dimension without steps. 10. */
  readonly gridSize?: number;
}

/** The least and the most of each number. */
const RANGES = { startupTrials: [1, 1_000], populationSize: [4, 1_000], gridSize: [1, 1_000] } as const;

/** What is wrong with options, each a whole number in its range. Paths are relative to the options. */
export function samplerOptionProblems(options: SamplerOptions): Problem[] {
  return (['startupTrials', 'populationSize', 'gridSize'] as const).flatMap((name) => {
    const value = options[name];
    const [least, most] = RANGES[name];
    if (value === undefined || (Number.isInteger(value) && value >= least && value <= most)) return [];
    return [
      { path: [name], message: `Expected a whole number from ${least} to ${most}, got ${JSON.stringify(value)}.` },
    ];
  });
}
