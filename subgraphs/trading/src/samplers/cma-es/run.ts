import { createRandomSource } from '../xoshiro128.js';
import { type Evolution, evolve, startEvolution } from './evolution.js';

/** Of the unit interval: wide enough to reach the ends from the middle. */
const FIRST_SIGMA = 0.25;
/** Streams of random numbers from here on are no trial's. */
const RESTART_STREAM = 2 ** 41;

/** Below these, points no longer differ by anything that matters. */
const LEAST_SPREAD = 1e-12;
const LEAST_DISCRETE_SPREAD = 1e-3;
const LEAST_GAIN = 1e-12;
const MOST_CONDITION = 1e14;

/** How far a search is. */
export interface Run {
  readonly evolution: Evolution;
  /** Trials of a generation. */
  readonly population: number;
  readonly restarts: number;
  /** The best value of each generation since the last restart, less is better; NaN where none was completed. */
  readonly bests: readonly number[];
}

export interface RunSettings {
  readonly seed: number;
  readonly areAllDiscrete: boolean;
}

/** From the middle of the cube. */
export function firstRun(dimensions: number, population: number): Run {
  const evolution = startEvolution(new Float64Array(dimensions).fill(0.5), FIRST_SIGMA);
  return { evolution, population, restarts: 0, bests: [] };
}

/**
 * After one more generation, of which `ranked` are the points that had an outcome, best first: fewer than two change nothing. A search that stagnates
 * begins anew elsewhere with twice the population (IPOP, Auger and Hansen 2005).
 */
export function advance(run: Run, ranked: readonly Float64Array[], best: number, settings: RunSettings): Run {
  if (ranked.length < 2) return run;
  const after: Run = { ...run, evolution: evolve(run.evolution, ranked), bests: [...run.bests, best] };
  if (!hasStagnated(after, settings.areAllDiscrete)) return after;
  const restarts = run.restarts + 1;
  const mean = run.evolution.mean.map(createRandomSource(settings.seed, RESTART_STREAM + restarts));
  return { evolution: startEvolution(mean, FIRST_SIGMA), population: run.population * 2, restarts, bests: [] };
}

/** The criteria of Hansen 2016, appendix B.3: no spread, no gain for long, or a covariance past computing. */
function hasStagnated({ evolution, bests, population }: Run, areAllDiscrete: boolean): boolean {
  const { values } = evolution.eigen;
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const spread = evolution.sigma * Math.sqrt(most);
  if (!(spread >= (areAllDiscrete ? LEAST_DISCRETE_SPREAD : LEAST_SPREAD)) || most > least * MOST_CONDITION)
    return true;
  const patience = 10 + Math.ceil((30 * values.length) / population);
  const recent = bests.slice(-patience);
  return recent.length === patience && Math.max(...recent) - Math.min(...recent) < LEAST_GAIN;
}
