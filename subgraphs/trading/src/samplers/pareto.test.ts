import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bestByFronts, chooseByHypervolume, hypervolume } from './hypervolume.js';
import { crowdingDistances, dominates, paretoFront, sortNonDominated } from './pareto.js';
import type { SeenTrial } from './sampler.js';

const pointsOf = (dimensions: number) =>
  fc.array(fc.array(fc.nat(6), { minLength: dimensions, maxLength: dimensions }), { maxLength: 25 });
const points = fc.integer({ min: 1, max: 4 }).chain(pointsOf);

/** Front after front: those that none of the left ones dominates. */
function peel(all: readonly number[][]): number[][] {
  const fronts: number[][] = [];
  let left = all.map((_, i) => i);
  while (left.length > 0) {
    const front = left.filter((i) => !left.some((j) => dominates(all[j] as number[], all[i] as number[])));
    fronts.push(front);
    left = left.filter((i) => !front.includes(i));
  }
  return fronts;
}

/** Unit cells below 7 that some point dominates. */
function countCells(all: readonly number[][], dimensions: number): number {
  let cells = 0;
  for (let code = 0; code < 7 ** dimensions; code++) {
    const cell = Array.from({ length: dimensions }, (_, i) => Math.floor(code / 7 ** i) % 7);
    if (all.some((point) => point.every((x, i) => x <= (cell[i] as number)))) cells++;
  }
  return cells;
}

const aTrial = (number: number, values: number[], more: Partial<SeenTrial> = {}): SeenTrial => ({
  number,
  state: 'completed',
  parameters: {},
  values,
  constraints: [],
  reports: [],
  ...more,
});

describe('sortNonDominated', () => {
  it('finds the fronts that peeling finds', () => {
    fc.assert(fc.property(points, (all) => expect(sortNonDominated(all)).toEqual(peel(all))));
  });
});

describe('hypervolume', () => {
  it.each([1, 2, 3, 4])('counts what is dominated, in %i dimensions', (dimensions) => {
    fc.assert(
      fc.property(pointsOf(dimensions), (all) => {
        expect(hypervolume(all, new Array(dimensions).fill(7))).toBe(countCells(all, dimensions));
      }),
      { numRuns: 30 },
    );
  });

  it('chooses points one after the other by what each adds', () => {
    fc.assert(
      fc.property(pointsOf(3), fc.nat(6), (all, count) => {
        const reference = [7, 7, 7];
        const chosen = chooseByHypervolume(all, reference, count).map((i) => all[i] as number[]);
        expect(chosen).toHaveLength(Math.min(count, all.length));
        chosen.forEach((_, k) => {
          const most = Math.max(...all.map((point) => hypervolume([...chosen.slice(0, k), point], reference)));
          expect(hypervolume(chosen.slice(0, k + 1), reference)).toBe(most);
        });
      }),
      { numRuns: 50 },
    );
  });

  it('takes whole fronts first', () => {
    fc.assert(
      fc.property(points, fc.nat(25), (all, count) => {
        const best = bestByFronts(all, count);
        const rank = new Map(peel(all).flatMap((front, i) => front.map((index) => [index, i] as const)));
        const worst = Math.max(-1, ...best.map((i) => rank.get(i) as number));
        expect(new Set(best).size).toBe(Math.min(count, all.length));
        const better = all.flatMap((_, i) => ((rank.get(i) as number) < worst ? [i] : []));
        expect(best).toEqual(expect.arrayContaining(better));
      }),
    );
  });
});

describe('crowdingDistances', () => {
  it('are sides of the box between neighbours, as parts of the range, infinite at the ends', () => {
    const front = [
      [0, 10],
      [2, 5],
      [8, 4],
      [10, 0],
    ];
    expect(crowdingDistances(front)).toEqual([
      Number.POSITIVE_INFINITY,
      expect.closeTo(0.8 + 0.6, 12),
      expect.closeTo(0.8 + 0.5, 12),
      Number.POSITIVE_INFINITY,
    ]);
  });

  it('are 0 within equal points', () => {
    expect(
      crowdingDistances([
        [1, 1],
        [1, 1],
        [1, 1],
      ])[1],
    ).toBe(0);
  });
});

describe('paretoFront', () => {
  it('has the completed trials that keep constraints and that none of them dominates, by number', () => {
    const trials = [
      aTrial(0, [1, 1]),
      aTrial(1, [2, 1]),
      aTrial(2, [3, 3]),
      aTrial(3, [9, 0], { constraints: [0.1] }),
      aTrial(4, [9, 0], { state: 'pruned' }),
      aTrial(5, [Number.NaN, 0]),
      aTrial(6, [2, 1], { constraints: [-1] }),
    ];
    const front = paretoFront(trials, ['maximize', 'minimize']);
    expect(front.map(({ number }) => number)).toEqual([1, 2, 6]);
    expect(paretoFront([], ['minimize'])).toEqual([]);
  });
});
