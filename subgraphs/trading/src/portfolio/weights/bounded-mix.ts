import { cholesky, dot, type Matrix, solveWith, times } from './matrix.js';

export interface MixProblem {
  /** Positive definite. */
  readonly covariance: Matrix;
  /** What each weight gains, against half the variance. */
  readonly gains: ArrayLike<number>;
  /** What the weights add up to. */
  readonly total: number;
  /** The most that one weight may be; `total` is at most this times the number of weights. */
  readonly most: number;
  /** A mix to begin at: the answer to a problem like this one. */
  readonly start?: Mix;
}

/** Weights, and for each whether it lies at 0, at the most, or between. */
export interface Mix {
  readonly weights: Float64Array;
  readonly places: readonly Place[];
}

type Place = 'least' | 'between' | 'most';

/** Weights that move by less than this part of the total stand still. */
const STILL = 1e-13;

/** Gradients that differ by less than this part of the largest are equal. */
const EQUAL = 1e-12;

/**
 * The mix with the least half variance less gains, weights from 0 to `most` and adding up to `total`: a primal active-set method for
 * a strictly convex quadratic program (Nocedal and Wright, "Numerical Optimization", 2006, algorithm 16.3). Exact up to rounding: what is between
 * the bounds solves a linear system, and no weight at a bound would do better off it.
 */
export function boundedMix(problem: MixProblem): Mix {
  const { covariance, most, start = cornerOf(problem) } = problem;
  const count = covariance.length;
  const weights = Float64Array.from(start.weights);
  const places = [...start.places];
  // Weights that were freed since any moved: to free one again would go round in a circle that is nothing but rounding.
  const tried = new Set<number>();
  for (let step = 0; step < 50 * count + 50; step++) {
    const free = places.flatMap((place, i) => (place === 'between' ? [i] : []));
    const best = bestOf(problem, weights, free);
    const before = Float64Array.from(weights);
    const blocked = moveTowards(weights, places, best, free, most);
    if (weights.some((weight, i) => Math.abs(weight - (before[i] as number)) > STILL * problem.total)) tried.clear();
    if (!blocked && !release(problem, weights, places, free, tried)) return { weights, places };
  }
  throw new Error(`Expected the mix of ${count} weights to settle, but it did not.`);
}

/** A mix at its bounds: the most of those that lose least on their own, so that few weights must be freed. */
function cornerOf({ covariance, gains, total, most }: MixProblem): Mix {
  const losses = covariance.map((row, i) => (row[i] as number) / 2 - (gains[i] as number));
  const order = losses.map((_loss, i) => i).sort((i, j) => (losses[i] as number) - (losses[j] as number));
  const weights = new Float64Array(order.length);
  const places = order.map((): Place => 'least');
  let left = total;
  for (const i of order) {
    const weight = Math.min(most, left);
    if (weight <= 0) break;
    weights[i] = weight;
    places[i] = weight < most ? 'between' : 'most';
    left -= weight;
  }
  return { weights, places };
}

/** The best values of the free weights while the others stay, were there no bounds. */
function bestOf(
  { covariance, gains, total }: MixProblem,
  weights: Float64Array,
  free: readonly number[],
): Float64Array {
  if (free.length === 0) return new Float64Array();
  const lower = cholesky(free.map((i) => Float64Array.from(free, (j) => covariance[i]?.[j] as number)));
  const fixed = weights.map((weight, i) => (free.includes(i) ? 0 : weight));
  const pull = free.map((i) => (gains[i] as number) - dot(covariance[i] as Float64Array, fixed));
  const left = total - fixed.reduce((sum, weight) => sum + weight, 0);
  const towards = solveWith(lower, pull);
  const evenly = solveWith(lower, new Float64Array(free.length).fill(1));
  const sum = (values: Float64Array) => values.reduce((all, one) => all + one, 0);
  const price = (left - sum(towards)) / sum(evenly);
  return towards.map((one, k) => one + price * (evenly[k] as number));
}

/** Moves the free weights as far as the bounds let them; whether a bound stopped them, which then holds the weight that met it. */
function moveTowards(
  weights: Float64Array,
  places: Place[],
  best: Float64Array,
  free: readonly number[],
  most: number,
): boolean {
  let step = 1;
  let stopped = -1;
  free.forEach((i, k) => {
    const [now, then] = [weights[i] as number, best[k] as number];
    const bound = then < 0 ? 0 : then > most ? most : null;
    if (bound === null) return;
    const reach = Math.max(0, (bound - now) / (then - now));
    if (reach < step || stopped < 0) [step, stopped] = [Math.min(step, reach), i];
  });
  free.forEach((i, k) => {
    const now = weights[i] as number;
    weights[i] = stopped < 0 ? (best[k] as number) : now + step * ((best[k] as number) - now);
  });
  if (stopped < 0) return false;
  const atMost = (best[free.indexOf(stopped)] as number) > most;
  places[stopped] = atMost ? 'most' : 'least';
  weights[stopped] = atMost ? most : 0;
  return true;
}

/** Frees what would do better off its bound; whether there was any. */
function release(
  { covariance, gains }: MixProblem,
  weights: Float64Array,
  places: Place[],
  free: readonly number[],
  tried: Set<number>,
): boolean {
  const slopes = times(covariance, weights).map((slope, i) => slope - (gains[i] as number));
  const tolerance = EQUAL * slopes.reduce((largest, slope) => Math.max(largest, Math.abs(slope)), 0);
  const held = places.map((place, i) => (tried.has(i) ? 'between' : place));
  const steepest = extreme(slopes, held, 'most', 1);
  const gentlest = extreme(slopes, held, 'least', -1);
  const level = free.length > 0 ? free.reduce((sum, i) => sum + (slopes[i] as number), 0) / free.length : null;
  if (level === null && (steepest < 0 || gentlest < 0)) return false;
  const over = steepest < 0 ? 0 : (slopes[steepest] as number) - (level ?? (slopes[gentlest] as number));
  const under = gentlest < 0 ? 0 : (level ?? (slopes[steepest] as number)) - (slopes[gentlest] as number);
  if (!(over > tolerance) && !(under > tolerance)) return false;
  // Without a free weight two must move, one up and one down.
  const freed = level === null ? [steepest, gentlest] : [over >= under ? steepest : gentlest];
  for (const i of freed) {
    places[i] = 'between';
    tried.add(i);
  }
  return true;
}

/** Index of the largest slope (`sign` 1) or the least (-1) among weights at a bound; -1 where there is none. */
function extreme(slopes: Float64Array, places: readonly Place[], place: Place, sign: 1 | -1): number {
  let found = -1;
  places.forEach((one, i) => {
    if (one === place && (found < 0 || sign * ((slopes[i] as number) - (slopes[found] as number)) > 0)) found = i;
  });
  return found;
}
