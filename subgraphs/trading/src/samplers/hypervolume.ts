import { sortNonDominated } from './pareto.js';

/**
 * The volume that points, each to be minimized, dominate below a reference point; those not below it in all objectives add nothing. By slices along the
 * last objective (While 2006, HSO): exact, O(n log n) for two objectives, O(n^2 log n) for three.
 */
export function hypervolume(points: readonly (readonly number[])[], reference: readonly number[]): number {
  const inside = points.filter((point) => point.every((value, i) => value < (reference[i] as number)));
  return volume(inside, reference);
}

function volume(points: readonly (readonly number[])[], reference: readonly number[]): number {
  const last = reference.length - 1;
  const limit = reference[last] as number;
  if (points.length === 0) return 0;
  if (last === 0) return limit - Math.min(...points.map(([value]) => value as number));
  const sorted = [...points].sort((a, b) => (a[last] as number) - (b[last] as number));
  if (last === 1) return area(sorted, reference);
  let sum = 0;
  sorted.forEach((point, i) => {
    const height = ((sorted[i + 1]?.[last] ?? limit) as number) - (point[last] as number);
    if (height > 0)
      sum +=
        height *
        volume(
          sorted.slice(0, i + 1).map((one) => one.slice(0, last)),
          reference.slice(0, last),
        );
  });
  return sum;
}

/** Of points by their second objective. */
function area(sorted: readonly (readonly number[])[], [right, top]: readonly number[]): number {
  let sum = 0;
  let left = right as number;
  for (const [x, y] of sorted) {
    if ((x as number) >= left) continue;
    sum += (left - (x as number)) * ((top as number) - (y as number));
    left = x as number;
  }
  return sum;
}

/**
 * Indices of the `count` points that together dominate the most, chosen greedily: each time the one that adds most. What a point adds only shrinks as others are
 * chosen, so a figure of before is a bound, and few are worked out anew (lazy greedy, Minoux 1978).
 */
export function chooseByHypervolume(
  points: readonly (readonly number[])[],
  reference: readonly number[],
  count: number,
): number[] {
  const chosen: number[] = [];
  const volumeWith = (i: number) =>
    hypervolume(
      [...chosen, i].map((one) => points[one] ?? []),
      reference,
    );
  let reached = 0;
  const left = points.map((_, index) => ({ index, gain: volumeWith(index), round: 0 }));
  while (chosen.length < count && left.length > 0) {
    left.sort((a, b) => b.gain - a.gain || a.index - b.index);
    const [best] = left;
    if (!best) break;
    if (best.round === chosen.length) {
      left.shift();
      chosen.push(best.index);
      reached += best.gain;
    } else {
      best.gain = volumeWith(best.index) - reached;
      best.round = chosen.length;
    }
  }
  return chosen;
}

/** Worse than the worst of each objective by a tenth, as the hypervolume's reference. */
export function referencePoint(points: readonly (readonly number[])[]): number[] {
  const dimensions = points[0]?.length ?? 0;
  return Array.from({ length: dimensions }, (_, i) => {
    const worst = Math.max(...points.map((point) => point[i] as number));
    return worst === 0 ? Number.EPSILON : Math.max(1.1 * worst, 0.9 * worst);
  });
}

/** The `count` best points: whole fronts, and of the one that is too many those that dominate most. */
export function bestByFronts(points: readonly (readonly number[])[], count: number): number[] {
  const best: number[] = [];
  for (const front of sortNonDominated(points)) {
    const room = count - best.length;
    if (room <= 0) break;
    const members = front.map((i) => points[i] ?? []);
    const kept =
      front.length <= room
        ? front
        : chooseByHypervolume(members, referencePoint(members), room).map((k) => front[k] as number);
    best.push(...kept);
  }
  return best;
}
