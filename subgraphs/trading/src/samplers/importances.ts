import type { Dimension, ParameterSpace, ParameterValue } from '../signals/types.js';
import { stepCount } from './draw.js';
import { asMinimized, isComparable } from './pareto.js';
import type { Direction, SeenTrial } from './sampler.js';
import { normalCdf } from './tpe/normal.js';

/** The part of the trials whose parameters are compared with all. */
const TOP = 0.1;
/** Places that a dimension is laid on at most. */
const GRID = 50;
/** What keeps a ratio of densities finite. */
const LEAST_DENSITY = 1e-12;
/** 90 % of a kernel within its own place. */
const LEAST_WIDTH = 0.5 / 1.64;

/**
 * How much each parameter matters for a trial to be among the best tenth, by PED-ANOVA (Watanabe 2023, equation 16, with the weights of its
 * conditional version for parameters that not all trials have, as Optuna's default evaluator): the Pearson divergence of the
 * parameter's density in the best trials from that in all. Parts of 1. Empty where undefined: fewer than two completed trials, or none
 * whose best differ from all.
 */
export function parameterImportances(
  space: ParameterSpace,
  trials: readonly SeenTrial[],
  direction: Direction,
): Record<string, number> {
  const all = trials.filter((trial) => isComparable(trial) && Number.isFinite(trial.values?.[0]));
  if (all.length < 2) return {};
  const best = bestOf(all, direction);
  const divergences = Object.entries(space).map(
    ([name, dimension]) => [name, divergenceOf(name, dimension, all, best)] as const,
  );
  const total = divergences.reduce((sum, [, divergence]) => sum + divergence, 0);
  return total > 0 ? Object.fromEntries(divergences.map(([name, divergence]) => [name, divergence / total])) : {};
}

/** The best tenth, and whatever equals its worst. */
function bestOf(trials: readonly SeenTrial[], direction: Direction): SeenTrial[] {
  const lossOf = ({ values }: SeenTrial) => asMinimized(values ?? [], [direction])[0] as number;
  const sorted = trials.map(lossOf).sort((a, b) => a - b);
  const limit = sorted[Math.ceil(TOP * sorted.length) - 1] as number;
  return trials.filter((trial) => lossOf(trial) <= limit);
}

/** Among the trials that have the parameter, times how much having it says by itself. */
function divergenceOf(
  name: string,
  dimension: Dimension,
  all: readonly SeenTrial[],
  best: readonly SeenTrial[],
): number {
  const [allPlaces, bestPlaces] = [placesOf(name, dimension, all), placesOf(name, dimension, best)];
  if (allPlaces.length < 2 || bestPlaces.length === 0) return 0;
  const size = gridSizeOf(dimension);
  if (size < 2) return 0;
  const density = dimension.type === 'categorical' ? densityOfChoices : densityOnGrid;
  const [inAll, inBest] = [density(allPlaces, size), density(bestPlaces, size)];
  const divergence = inAll.reduce((sum, p, i) => sum + p * ((inBest[i] as number) / p - 1) ** 2, 0);
  return (divergence * (bestPlaces.length / best.length) ** 2) / (allPlaces.length / all.length);
}

function gridSizeOf(dimension: Dimension): number {
  if (dimension.type === 'categorical') return dimension.choices.length;
  const { low, high, type, log } = dimension;
  if (low === high) return 1;
  if (type === 'int' && log) return Math.min(GRID, Math.ceil(Math.log2(high - low + 1)) + 1);
  const step = dimension.step ?? (type === 'int' ? 1 : undefined);
  return step === undefined ? GRID : Math.min(GRID, stepCount(low, high, step));
}

/** The place on the dimension's grid of each trial that has the parameter. */
function placesOf(name: string, dimension: Dimension, trials: readonly SeenTrial[]): number[] {
  const values = trials.map(({ parameters }) => parameters[name]).filter((value) => value !== undefined);
  if (dimension.type === 'categorical')
    return values.map((value) => (dimension.choices as readonly ParameterValue[]).indexOf(value)).filter((i) => i >= 0);
  const scale = (value: ParameterValue) => (dimension.log ? Math.log(Number(value)) : Number(value));
  const last = gridSizeOf(dimension) - 1;
  const [low, high] = [scale(dimension.low), scale(dimension.high)];
  return values.map((value) =>
    Math.min(last, Math.max(0, Math.ceil(((scale(value) - low) / (high - low)) * last - 0.5))),
  );
}

/** The Parzen estimator over choices that occur, weighted by how often, with a prior of weight 1. */
function densityOfChoices(places: readonly number[], size: number): number[] {
  const counts = countsOf(places, size);
  const kernels = counts.filter((count) => count > 0).length + 1;
  const [other, own] = [1 / kernels / (1 + size / kernels), (1 + 1 / kernels) / (1 + size / kernels)];
  const total = places.length + 1;
  return counts.map((count) => (count * own + (places.length - count) * other + 1 / size) / total + LEAST_DENSITY);
}

/** The Parzen estimator over the grid's places, kernels of equal width by Scott's rule, with a prior of weight 1 over all. */
function densityOnGrid(places: readonly number[], size: number): number[] {
  const counts = countsOf(places, size);
  const width = Math.max(LEAST_WIDTH, scottWidth(places));
  const density = new Array<number>(size).fill(0);
  const add = (centre: number, deviation: number, weight: number) => {
    const upTo = (edge: number) => normalCdf((edge - centre) / deviation);
    const mass = upTo(size - 0.5) - upTo(-0.5);
    for (let i = 0; i < size; i++) {
      density[i] = (density[i] as number) + (weight * (upTo(i + 0.5) - upTo(i - 0.5))) / mass;
    }
  };
  counts.forEach((count, place) => {
    if (count > 0) add(place, width, count);
  });
  add((size - 1) / 2, size, 1);
  return density.map((sum) => sum / (places.length + 1) + LEAST_DENSITY);
}

function countsOf(places: readonly number[], size: number): number[] {
  const counts = new Array<number>(size).fill(0);
  for (const place of places) counts[place] = (counts[place] as number) + 1;
  return counts;
}

/** Scott 1992, with the smaller of the standard deviation and the scaled interquartile range. */
function scottWidth(places: readonly number[]): number {
  const n = places.length;
  const sorted = [...places].sort((a, b) => a - b);
  const mean = sorted.reduce((sum, place) => sum + place, 0) / n;
  const variance = sorted.reduce((sum, place) => sum + (place - mean) ** 2, 0) / Math.max(1, n - 1);
  const lower = sorted[Math.max(0, Math.floor(n / 4) - 1)] as number;
  const upper = sorted[Math.min(n - 1, Math.floor((n * 3) / 4))] as number;
  return 1.059 * Math.min((upper - lower) / 1.34, Math.sqrt(variance)) * n ** -0.2;
}
