import type { Dimension, Parameters, ParameterValue } from '../signals/types.js';
import { inParentOrder, isActive } from './active.js';
import { axisOf } from './axis.js';
import { draw } from './draw.js';
import { asMinimized, crowdingDistances, sortNonDominated, violation } from './pareto.js';
import { drawAllowed } from './random-search.js';
import { isFinished } from './rank-trials.js';
import type { Direction, Sampler, SamplerInput, SeenTrial } from './sampler.js';
import { createRandomSource, type RandomSource } from './xoshiro128.js';

export interface NsgaOptions {
  /** Trials of a generation. 50. */
  readonly populationSize?: number | undefined;
}

/** How likely two parents are mixed, and how near to the parent's value a mutation stays (Deb 2002, section V). */
const CROSSOVER = 0.9;
const MUTATION_INDEX = 20;
/** Children that are not allowed before a random trial is made. */
const MAX_CHILDREN = 100;

/** A trial in its generation: the lower the rank the better, and in one rank the roomier. */
interface Member {
  readonly trial: SeenTrial;
  readonly rank: number;
  readonly room: number;
}

/**
 * NSGA-II (Deb 2002). Generations are trials by number, the first of them random; parents are the best of all generations before that are
 * through, by fronts and crowding distance, trials that break constraints after those that keep them. Two tournaments, uniform
 * crossover, and each parameter mutates once in as many times as there are parameters: polynomially, a category to any.
 */
export function createNsgaSampler({ populationSize = 50 }: NsgaOptions = {}): Sampler {
  return (input) => {
    const { space, seed, number, isAllowed } = input;
    const random = createRandomSource(seed, number);
    const parents = parentsOf(input, populationSize);
    if (parents.length < 2) return drawAllowed(space, random, isAllowed);
    const dimensions = inParentOrder(space);
    for (let i = 0; i < MAX_CHILDREN; i++) {
      const child = childOf(dimensions, parents, random);
      if (isAllowed(child)) return child;
    }
    return drawAllowed(space, random, isAllowed);
  };
}

/** Generation by generation, so that the outcome is what a run without a break would have kept. */
function parentsOf({ trials, directions, number }: SamplerInput, size: number): Member[] {
  const first = number - (number % size);
  const generations = new Map<number, SeenTrial[]>();
  for (const trial of trials) {
    if (trial.number >= first || !isFinished(trial)) continue;
    if (trial.values?.length !== directions.length || !trial.values.every(Number.isFinite)) continue;
    const generation = Math.floor(trial.number / size);
    const members = generations.get(generation);
    if (members) members.push(trial);
    else generations.set(generation, [trial]);
  }
  let parents: Member[] = [];
  for (const generation of [...generations.keys()].sort((a, b) => a - b)) {
    const all = [...parents.map(({ trial }) => trial), ...(generations.get(generation) ?? [])];
    parents = membersOf(all, directions).slice(0, size);
  }
  return parents;
}

/** Best first. */
function membersOf(trials: readonly SeenTrial[], directions: readonly Direction[]): Member[] {
  const feasible = trials.filter((trial) => violation(trial) === 0);
  const points = feasible.map(({ values }) => asMinimized(values ?? [], directions));
  const members = sortNonDominated(points).flatMap((front, rank) => {
    const rooms = crowdingDistances(front.map((i) => points[i] ?? []));
    return front.map((i, k): Member => ({ trial: feasible[i] as SeenTrial, rank, room: rooms[k] as number }));
  });
  members.sort((a, b) => a.rank - b.rank || roomier(a, b) || a.trial.number - b.trial.number);
  const worst = members.at(-1)?.rank ?? 0;
  const violating = trials.filter((trial) => violation(trial) > 0);
  violating.sort((a, b) => violation(a) - violation(b) || a.number - b.number);
  return [...members, ...violating.map((trial, i) => ({ trial, rank: worst + 1 + i, room: 0 }))];
}

/** Not a difference: both may be infinite. */
function roomier(a: Member, b: Member): number {
  return a.room === b.room ? 0 : b.room > a.room ? 1 : -1;
}

function tournament(members: readonly Member[], random: RandomSource): Parameters {
  const [a, b] = [random, random].map((next) => members[Math.floor(next() * members.length)] as Member) as [
    Member,
    Member,
  ];
  const order = a.rank - b.rank || roomier(a, b);
  return (order <= 0 ? a : b).trial.parameters;
}

function childOf(
  dimensions: readonly [string, Dimension][],
  parents: readonly Member[],
  random: RandomSource,
): Parameters {
  const [mother, father] = [tournament(parents, random), tournament(parents, random)];
  const isMixed = random() < CROSSOVER;
  const child: Record<string, ParameterValue> = {};
  for (const [name, dimension] of dimensions) {
    if (!isActive(dimension, child)) continue;
    const from = isMixed && random() < 0.5 ? father : mother;
    const inherited = from[name] ?? mother[name] ?? father[name];
    const isMutated = random() < 1 / dimensions.length;
    child[name] =
      inherited === undefined
        ? draw(dimension, random)
        : isMutated
          ? mutate(name, dimension, inherited, random)
          : inherited;
  }
  return child;
}

/** Polynomial mutation (Deb and Goyal 1996), on the unit interval. */
function mutate(name: string, dimension: Dimension, value: ParameterValue, random: RandomSource): ParameterValue {
  const axis = axisOf(name, dimension);
  if (axis.kind === 'categorical') return draw(dimension, random);
  const unit = axis.toUnit(value);
  const u = random();
  const power = MUTATION_INDEX + 1;
  const below = 2 * u + (1 - 2 * u) * (1 - unit) ** power;
  const above = 2 * (1 - u) + (2 * u - 1) * unit ** power;
  const change = u < 0.5 ? below ** (1 / power) - 1 : 1 - above ** (1 / power);
  return axis.fromUnit(Math.min(1, Math.max(0, unit + change)));
}
