import { describe, expect, it } from '@jest/globals';
import type { ParameterSpace } from '../signals/types.js';
import { type AStudy, runStudy } from './a-study.js';
import { gridCount } from './grid.js';
import { samplerOf } from './registry.js';

const space: ParameterSpace = {
  count: { type: 'int', low: 1, high: 3 },
  kind: { type: 'categorical', choices: ['x', 'y'] },
  weight: { type: 'float', low: 0, high: 1, when: { parameter: 'kind', in: ['y'] } },
};
const study = (seed: number, more: Partial<AStudy> = {}): AStudy => ({
  space,
  sampler: samplerOf('grid', { gridSize: 4 }),
  trialCount: 1000,
  seed,
  values: () => [0],
  ...more,
});
const tried = (one: AStudy) => runStudy(one).map(({ parameters }) => parameters);

describe('the grid sampler', () => {
  it('tries each combination once, conditions in mind, then has no more', () => {
    const expected = [1, 2, 3].flatMap((count) => [
      { count, kind: 'x' },
      ...[0, 1 / 3, 2 / 3, 1].map((weight) => ({ count, kind: 'y', weight })),
    ]);
    const found = tried(study(1));
    expect(found).toHaveLength(expected.length);
    expect(found).toEqual(expect.arrayContaining(expected));
    expect(gridCount(space, { gridSize: 4 })).toBe(15);
  });

  it('shuffles by the seed', () => {
    const [one, same, other] = [tried(study(1)), tried(study(1)), tried(study(2))];
    expect(same).toEqual(one);
    expect(other).not.toEqual(one);
    expect(other).toEqual(expect.arrayContaining(one));
  });

  it('leaves out what is not allowed without losing a trial', () => {
    const found = tried(study(3, { isAllowed: ({ count }) => count !== 2 }));
    expect(found).toHaveLength(10);
  });

  it('spaces magnitudes evenly, keeps steps, and thins out what has too many values', () => {
    const one: ParameterSpace = { rate: { type: 'float', low: 0.001, high: 1, log: true } };
    const rates = tried(study(1, { space: one })).map(({ rate }) => Number(rate));
    rates.sort((a, b) => a - b);
    expect(rates).toEqual([0.001, 0.01, 0.1, 1].map((rate) => expect.closeTo(rate, 12)));
    const steps: ParameterSpace = { share: { type: 'float', low: 0.1, high: 0.45, step: 0.1 } };
    const shares = tried(study(1, { space: steps })).map(({ share }) => Number(share));
    expect(shares.sort()).toEqual([0.1, 0.2, 0.3, 0.4]);
    expect(gridCount({ huge: { type: 'int', low: 0, high: 1e9 } }, { gridSize: 4 })).toBe(4);
  });
});
