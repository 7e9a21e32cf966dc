import { describe, expect, it } from '@jest/globals';
import { type AStudy, aCube, leastOf, numbersOf, runStudy } from '../a-study.js';
import { samplerOf } from '../registry.js';
import { eigenOf } from './eigen.js';
import { advance, firstRun } from './run.js';

const onCube = (dimensions: number, trialCount: number, value: (x: readonly number[]) => number): AStudy => ({
  space: aCube(dimensions, -5, 5),
  sampler: samplerOf('cma_es'),
  trialCount,
  values: (parameters) => [value(numbersOf(parameters))],
});
const sphere = (x: readonly number[]) => x.reduce((sum, xi) => sum + (xi - 1) ** 2, 0);

describe('the CMA-ES sampler', () => {
  it('comes within 1e-6 of the least of a sphere of 5 dimensions in 700 trials', () => {
    for (const seed of [1, 2]) expect(leastOf(runStudy({ ...onCube(5, 700, sphere), seed }))).toBeLessThan(1e-6);
  });

  it('learns how coordinates depend on each other: an ellipse 1,000 times as long as wide, turned', () => {
    const turned = ([x = 0, y = 0]: readonly number[]) => (x + y - 1) ** 2 + 1e6 * (x - y) ** 2;
    expect(leastOf(runStudy(onCube(2, 600, turned)))).toBeLessThan(1e-3);
  });

  it('finds whole numbers and magnitudes, with choices beside them', () => {
    const study: AStudy = {
      space: {
        a: { type: 'int', low: 0, high: 20 },
        b: { type: 'int', low: 1, high: 1000, log: true },
        c: { type: 'float', low: 1e-4, high: 1, log: true },
        kind: { type: 'categorical', choices: ['x', 'y', 'z'] },
      },
      sampler: samplerOf('cma_es'),
      trialCount: 300,
      values: ({ a, b, c, kind }) => [
        (Number(a) - 13) ** 2 +
          Math.log(Number(b) / 90) ** 2 +
          (Math.log10(Number(c)) + 2) ** 2 +
          (kind === 'y' ? 0 : 1),
      ],
    };
    for (const seed of [1, 2, 3]) expect(leastOf(runStudy({ ...study, seed }))).toBeLessThan(0.01);
  });
});

describe('a search that stagnates', () => {
  it('begins anew elsewhere, as wide as at first, with twice the trials a generation', () => {
    const settings = { seed: 3, areAllDiscrete: false };
    const points = [0.2, 0.4, 0.6, 0.8].map((x) => Float64Array.of(x, 1 - x));
    let run = firstRun(2, 8);
    const first = run.evolution;
    while (run.restarts === 0 && run.bests.length < 100) run = advance(run, points, 1, settings);
    expect(run).toMatchObject({ restarts: 1, population: 16, bests: [] });
    expect(run.evolution.sigma).toBe(first.sigma);
    expect([...run.evolution.mean]).not.toEqual([...first.mean]);
  });
});

describe('eigenOf', () => {
  it('gives orthonormal vectors that put the matrix together again', () => {
    const rows = [
      [4, 1, -2],
      [1, 3, 0.5],
      [-2, 0.5, 5],
    ];
    const { values, vectors } = eigenOf(rows.map((row) => Float64Array.from(row)));
    const at = (i: number, k: number) => vectors[i]?.[k] as number;
    rows.forEach((row, i) => {
      row.forEach((value, j) => {
        const product = values.reduce((sum, eigenvalue, k) => sum + eigenvalue * at(i, k) * at(j, k), 0);
        const inner = values.reduce((sum, _, k) => sum + at(k, i) * at(k, j), 0);
        expect(product).toBeCloseTo(value, 12);
        expect(inner).toBeCloseTo(Number(i === j), 12);
      });
    });
  });
});
