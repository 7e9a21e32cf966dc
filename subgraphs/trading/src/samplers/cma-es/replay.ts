import type { NumericAxis } from '../axis.js';
import { asMinimized } from '../pareto.js';
import { rankTrials } from '../rank-trials.js';
import type { Direction, SeenTrial } from '../sampler.js';
import { createRandomSource } from '../xoshiro128.js';
import { defaultPopulation, type Evolution, evolve, startEvolution } from './evolution.js';

/** Of the unit interval: wide enough to reach the ends from the middle. */
const FIRST_SIGMA = 0.25;
/** Streams of random numbers that no trial has. */
const RESTART_STREAM = 2 ** 41;

/** Below this, points no longer differ by anything that matters. */
const LEAST_SPREAD = 1e-12;
const MOST_CONDITION = 1e14;

export interface ReplayInput {
  readonly axes: readonly NumericAxis[];
  readonly trials: readonly SeenTrial[];
  readonly directions: readonly Direction[];
  readonly seed: number;
  readonly number: number;
  readonly populationSize?: number | undefined;
}

/** What one start of the search has come to. */
interface Run {
  evolution: Evolution;
  readonly population: number;
  /** The best value of each of its generations, less is better. */
  readonly bests: number[];
}

/**
 * The distribution that trial `number` is drawn from: trials by number are generations, each a population, and all whole ones before it are gone through
 * anew. Trials without an outcome are left out, and a generation of fewer than two changes nothing. A start that stagnates is followed by one elsewhere
 * with twice the population (IPOP, Auger and Hansen 2005).
 */
export function replay(input: ReplayInput): Evolution {
  const { axes, trials, directions, seed, number } = input;
  const byNumber = new Map(trials.map((trial) => [trial.number, trial]));
  const middle = new Float64Array(axes.length).fill(0.5);
  let run: Run = begin(middle, input.populationSize ?? defaultPopulation(axes.length));
  let starts = 0;
  for (let first = 0; first + run.population <= number; ) {
    const members: SeenTrial[] = [];
    for (let i = first; i < first + run.population; i++)
      members.push(...([byNumber.get(i) ?? []].flat() as SeenTrial[]));
    first += run.population;
    const ranked = rankTrials(members, directions, members.length);
    if (ranked.length < 2) continue;
    run.evolution = evolve(
      run.evolution,
      ranked.map((trial) => unitsOf(axes, trial)),
    );
    run.bests.push(
      ranked[0]?.state === 'completed' ? (asMinimized(ranked[0].values ?? [], directions)[0] as number) : Number.NaN,
    );
    if (!hasStagnated(run, axes)) continue;
    starts++;
    const random = createRandomSource(seed, RESTART_STREAM + starts);
    run = begin(middle.map(random), run.population * 2);
  }
  return run.evolution;
}

function begin(mean: Float64Array, population: number): Run {
  return { evolution: startEvolution(mean, FIRST_SIGMA), population, bests: [] };
}

function unitsOf(axes: readonly NumericAxis[], { parameters }: SeenTrial): Float64Array {
  return Float64Array.from(axes, (axis) => axis.toUnit(parameters[axis.name] ?? Number.NaN));
}

/** The criteria of Hansen 2016, appendix B.3: no spread, no difference among the best values of long, or a covariance past computing. */
function hasStagnated({ evolution, bests, population }: Run, axes: readonly NumericAxis[]): boolean {
  const { values } = evolution.eigen;
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const spread = evolution.sigma * Math.sqrt(most);
  const isPointed = axes.every((axis) => axis.isDiscrete) ? spread < 1e-3 : spread < LEAST_SPREAD;
  if (isPointed || !Number.isFinite(spread) || most > least * MOST_CONDITION) return true;
  const recent = bests.slice(-(10 + Math.ceil((30 * axes.length) / population)));
  const isLong = bests.length >= recent.length && recent.length >= 10 + Math.ceil((30 * axes.length) / population);
  return isLong && Math.max(...recent) - Math.min(...recent) < 1e-12;
}
