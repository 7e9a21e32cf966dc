import { drawNormal } from '../tpe/normal.js';
import type { RandomSource } from '../xoshiro128.js';
import { type Eigen, eigenOf, identity, type Matrix } from './eigen.js';

/** The distribution of a generation's points, on the unit cube. */
export interface Evolution {
  readonly mean: Float64Array;
  /** The step size. */
  readonly sigma: number;
  readonly covariance: Matrix;
  readonly eigen: Eigen;
  readonly covariancePath: Float64Array;
  readonly stepPath: Float64Array;
  /** Generations behind it. */
  readonly generation: number;
}

/** 4 + floor(3 ln n), of Hansen 2016, table 1. */
export function defaultPopulation(dimensions: number): number {
  return 4 + Math.floor(3 * Math.log(dimensions));
}

export function startEvolution(mean: Float64Array, sigma: number): Evolution {
  const n = mean.length;
  const covariance = identity(n);
  return {
    mean,
    sigma,
    covariance,
    eigen: { values: new Float64Array(n).fill(1), vectors: covariance },
    covariancePath: new Float64Array(n),
    stepPath: new Float64Array(n),
    generation: 0,
  };
}

/** mean + sigma * B D z. Takes two random numbers a dimension. */
export function drawPoint({ mean, sigma, eigen }: Evolution, random: RandomSource): Float64Array {
  const scaled = eigen.values.map((value) => Math.sqrt(value) * drawNormal(random));
  return mean.map((centre, i) => centre + sigma * dot(eigen.vectors[i] as Float64Array, scaled));
}

/** The next generation after one of `population` points, of which `ranked` are those with a value, best first (Hansen 2016, figure 6; weights are positive only). */
export function evolve(before: Evolution, ranked: readonly Float64Array[]): Evolution {
  const n = before.mean.length;
  const c = constantsOf(n, ranked.length);
  const steps = ranked
    .slice(0, c.weights.length)
    .map((point) => point.map((x, i) => (x - (before.mean[i] as number)) / before.sigma));
  const step = before.mean.map((_, i) =>
    steps.reduce((sum, y, k) => sum + (c.weights[k] as number) * (y[i] as number), 0),
  );
  const mean = before.mean.map((x, i) => x + before.sigma * (step[i] as number));

  const whitened = whiten(before.eigen, step);
  const stepRate = Math.sqrt(c.stepRate * (2 - c.stepRate) * c.parents);
  const stepPath = before.stepPath.map((p, i) => (1 - c.stepRate) * p + stepRate * (whitened[i] as number));
  const length = Math.sqrt(dot(stepPath, stepPath));
  const generation = before.generation + 1;
  const expected = Math.sqrt(n) * (1 - 1 / (4 * n) + 1 / (21 * n * n));
  const isShort = length / Math.sqrt(1 - (1 - c.stepRate) ** (2 * generation)) < (1.4 + 2 / (n + 1)) * expected;

  const pathRate = isShort ? Math.sqrt(c.pathRate * (2 - c.pathRate) * c.parents) : 0;
  const covariancePath = before.covariancePath.map((p, i) => (1 - c.pathRate) * p + pathRate * (step[i] as number));
  const lost = isShort ? 0 : c.rankOne * c.pathRate * (2 - c.pathRate);
  const covariance = before.covariance.map((row, i) =>
    row.map((value, j) => {
      const rankMu = steps.reduce(
        (sum, y, k) => sum + (c.weights[k] as number) * (y[i] as number) * (y[j] as number),
        0,
      );
      const rankOne = (covariancePath[i] as number) * (covariancePath[j] as number);
      return (1 + lost - c.rankOne - c.rankMu) * value + c.rankOne * rankOne + c.rankMu * rankMu;
    }),
  );
  const sigma = before.sigma * Math.exp(Math.min(1, (c.stepRate / c.damping) * (length / expected - 1)));
  const eigen = eigenOf(covariance);
  eigen.values.forEach((value, i) => {
    eigen.values[i] = Math.max(value, 1e-20);
  });
  return { mean, sigma, covariance, eigen, covariancePath, stepPath, generation };
}

/** Table 1 of Hansen 2016. */
function constantsOf(n: number, population: number) {
  const chosen = Math.max(1, Math.floor(population / 2));
  const raw = Array.from({ length: chosen }, (_, i) => Math.log((population + 1) / 2) - Math.log(i + 1));
  const total = raw.reduce((sum, weight) => sum + weight, 0);
  const weights = raw.map((weight) => weight / total);
  const parents = 1 / weights.reduce((sum, weight) => sum + weight * weight, 0);
  const rankOne = 2 / ((n + 1.3) ** 2 + parents);
  const stepRate = (parents + 2) / (n + parents + 5);
  return {
    weights,
    parents,
    rankOne,
    rankMu: Math.min(1 - rankOne, (2 * (parents - 2 + 1 / parents)) / ((n + 2) ** 2 + parents)),
    stepRate,
    damping: 1 + 2 * Math.max(0, Math.sqrt((parents - 1) / (n + 1)) - 1) + stepRate,
    pathRate: (4 + parents / n) / (n + 4 + (2 * parents) / n),
  };
}

/** B D^-1 B^T y. */
function whiten({ values, vectors }: Eigen, y: Float64Array): Float64Array {
  const n = y.length;
  const inner = Float64Array.from({ length: n }, (_, k) => {
    let sum = 0;
    for (let i = 0; i < n; i++) sum += ((vectors[i] as Float64Array)[k] as number) * (y[i] as number);
    return sum / Math.sqrt(values[k] as number);
  });
  return y.map((_, i) => dot(vectors[i] as Float64Array, inner));
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}
