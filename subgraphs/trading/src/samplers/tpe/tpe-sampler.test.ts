import { describe, expect, it } from '@jest/globals';
import { type AStudy, aCube, anInput, leastOf, median, numbersOf, runStudy } from '../a-study.js';
import { samplerOf } from '../registry.js';
import type { SeenTrial } from '../sampler.js';

const seeds = Array.from({ length: 10 }, (_, i) => 100 + i);

function branin([x = 0, y = 0]: readonly number[]): number {
  const bend = y - (5.1 / (4 * Math.PI ** 2)) * x ** 2 + (5 / Math.PI) * x - 6;
  return bend ** 2 + 10 * (1 - 1 / (8 * Math.PI)) * Math.cos(x) + 10;
}

const onBranin = (sampler: AStudy['sampler'], seed: number): AStudy => ({
  space: { x0: { type: 'float', low: -5, high: 10 }, x1: { type: 'float', low: 0, high: 15 } },
  sampler,
  trialCount: 80,
  seed,
  values: (parameters) => [branin(numbersOf(parameters))],
});

/** Of Branin's least value, 0.397887. */
const excess = (sampler: AStudy['sampler']) =>
  median(seeds.map((seed) => leastOf(runStudy(onBranin(sampler, seed))) - 0.397887));

describe('the TPE sampler', () => {
  it("finds Branin's minimum to a thirtieth of random search's distance in the median of ten seeds", () => {
    const random = excess(samplerOf('random'));
    expect(excess(samplerOf('tpe'))).toBeLessThan(random / 30);
    expect(excess(samplerOf('tpe', { multivariate: false }))).toBeLessThan(random / 2);
  });

  it('maximizes as it minimizes the opposite', () => {
    const one = onBranin(samplerOf('tpe'), 3);
    const opposite: AStudy = {
      ...one,
      directions: ['maximize'],
      values: (parameters) => one.values(parameters).map((value) => -value),
    };
    const parametersOf = (study: AStudy) => runStudy(study).map(({ parameters }) => parameters);
    expect(parametersOf(opposite)).toEqual(parametersOf(one));
  });

  it('finds the best of many combinations of choices, whole numbers and magnitudes', () => {
    const study: AStudy = {
      space: {
        first: { type: 'categorical', choices: ['a', 'b', 'c', 'd', 'e'] },
        second: { type: 'categorical', choices: [1, 2, 3, 4] },
        count: { type: 'int', low: 0, high: 100 },
        rate: { type: 'float', low: 1e-6, high: 1, log: true },
      },
      sampler: samplerOf('tpe'),
      trialCount: 150,
      values: ({ first, second, count, rate }) => [
        (first === 'd' ? 0 : 3) +
          (second === 2 ? 0 : 3) +
          ((Number(count) - 71) / 10) ** 2 +
          (Math.log10(Number(rate)) + 4) ** 2,
      ],
    };
    const found = seeds.slice(0, 5).map((seed) => leastOf(runStudy({ ...study, seed })));
    expect(median(found)).toBeLessThan(0.05);
  });

  it('goes where constraints are kept, though values beyond are better', () => {
    const study: AStudy = {
      space: aCube(2, 0, 1),
      sampler: samplerOf('tpe'),
      trialCount: 80,
      values: (parameters) => [numbersOf(parameters).reduce((sum, x) => sum + x, 0)],
      constraints: (parameters) => [0.8 - numbersOf(parameters).reduce((sum, x) => sum + x, 0)],
    };
    const late = runStudy(study).slice(40);
    expect(late.filter(({ constraints }) => (constraints[0] as number) <= 0).length).toBeGreaterThan(20);
    const kept = late.filter(({ constraints }) => (constraints[0] as number) <= 0);
    expect(leastOf(kept)).toBeLessThan(0.83);
  });

  it('spreads parallel trials: beside many running ones at a place it goes elsewhere', () => {
    const study = onBranin(samplerOf('tpe'), 4);
    const trials = runStudy(study).slice(0, 40);
    const alone = study.sampler(anInput(study, trials));
    const running = Array.from(
      { length: 15 },
      (_, i): SeenTrial => ({
        ...(trials[0] as SeenTrial),
        number: 41 + i,
        state: 'running',
        values: null,
        parameters: alone ?? {},
      }),
    );
    const beside = study.sampler(anInput(study, [...trials, ...running], 40));
    const distance = Math.hypot(...['x0', 'x1'].map((name) => Number(beside?.[name]) - Number(alone?.[name])));
    expect(distance).toBeGreaterThan(0.5);
  });

  it('tries no combination of discrete dimensions twice while new ones are left nearby', () => {
    const study: AStudy = {
      space: { a: { type: 'int', low: 0, high: 9 }, b: { type: 'int', low: 0, high: 9 } },
      sampler: samplerOf('tpe'),
      trialCount: 60,
      values: ({ a, b }) => [(Number(a) - 4) ** 2 + (Number(b) - 6) ** 2],
    };
    const tried = runStudy(study).slice(10);
    const distinct = new Set(tried.map(({ parameters }) => JSON.stringify(parameters)));
    expect(tried.length - distinct.size).toBeLessThan(8);
  });
});
