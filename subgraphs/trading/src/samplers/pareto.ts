import type { Direction, SeenTrial } from './sampler.js';

/** Points are objective values, each to be minimized. `a` is nowhere above `b` and somewhere below. */
export function dominates(a: readonly number[], b: readonly number[]): boolean {
  let isBelow = false;
  for (let i = 0; i < a.length; i++) {
    if ((a[i] as number) > (b[i] as number)) return false;
    if ((a[i] as number) < (b[i] as number)) isBelow = true;
  }
  return isBelow;
}

/**
 * Non-dominated sorting: indices of the points by front, the first the Pareto front; each in the order of the input. By the method of Zhang 2015
 * (ENS-SS): points sorted by their values go each into the first front whose members don't dominate it, so most pairs are never compared.
 */
export function sortNonDominated(points: readonly (readonly number[])[]): number[][] {
  const order = points.map((_, i) => i).sort((a, b) => compareValues(points[a] ?? [], points[b] ?? []) || a - b);
  const fronts: number[][] = [];
  for (const i of order) {
    const point = points[i] ?? [];
    const free = fronts.find(
      (front) => !front.some((_, k) => dominates(points[front.at(-1 - k) as number] ?? [], point)),
    );
    if (free) free.push(i);
    else fronts.push([i]);
  }
  for (const front of fronts) front.sort((a, b) => a - b);
  return fronts;
}

function compareValues(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length; i++) {
    const difference = (a[i] as number) - (b[i] as number);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Deb 2002, section III B: a point's room in its front, the mean side of the box between its neighbours, times 2; Infinity at the ends. */
export function crowdingDistances(front: readonly (readonly number[])[]): number[] {
  const distances = new Array<number>(front.length).fill(0);
  for (let objective = 0; objective < (front[0]?.length ?? 0); objective++) {
    const at = (i: number) => front[i]?.[objective] as number;
    const order = front.map((_, i) => i).sort((a, b) => at(a) - at(b) || a - b);
    const [first, last] = [order[0] as number, order.at(-1) as number];
    const range = at(last) - at(first);
    distances[first] = Number.POSITIVE_INFINITY;
    distances[last] = Number.POSITIVE_INFINITY;
    if (!(range > 0)) continue;
    for (let k = 1; k < order.length - 1; k++) {
      const own = order[k] as number;
      distances[own] = (distances[own] as number) + (at(order[k + 1] as number) - at(order[k - 1] as number)) / range;
    }
  }
  return distances;
}

/** A trial's values with signs such that less is better. */
export function asMinimized(values: readonly number[], directions: readonly Direction[]): number[] {
  return values.map((value, i) => (directions[i] === 'maximize' ? -value : value));
}

/** How much a trial breaks its constraints: the sum of what is above 0. */
export function violation({ constraints }: SeenTrial): number {
  return constraints.reduce((sum, constraint) => sum + Math.max(0, constraint), 0);
}

/** The completed trials that keep all constraints and that no other such trial dominates, by number. Equal ones all stay. */
export function paretoFront(trials: readonly SeenTrial[], directions: readonly Direction[]): SeenTrial[] {
  const candidates = trials.filter((trial) => isComparable(trial) && violation(trial) === 0);
  const points = candidates.map(({ values }) => asMinimized(values ?? [], directions));
  const [front = []] = sortNonDominated(points);
  return front.map((i) => candidates[i] as SeenTrial).sort((a, b) => a.number - b.number);
}

/**
 * Completed, with values that compare: what NaN is better or worse than, nobody can say, and infinite ones among several leave no volume and no distance that
 * is a number.
 */
export function isComparable({ state, values }: SeenTrial): boolean {
  if (state !== 'completed' || values === null || values.length === 0) return false;
  return values.length === 1 ? !Number.isNaN(values[0]) : values.every(Number.isFinite);
}
