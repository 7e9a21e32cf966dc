import { expect, it } from '@jest/globals';
import { floats, fourReturns } from './a-sample.js';
import { probabilisticSharpeRatio, probabilityAbove } from './probabilistic-sharpe-ratio.js';

const sample = { sharpe: 0.1, count: 101, skewness: 0, excessKurtosis: -2 };

it('is the normal probability of the distance to the threshold in standard errors', () => {
  // With these moments the error is 1 / root of 100: one error lies between 0.1 and 0.
  expect(probabilityAbove(sample, 0)).toBeCloseTo(0.8413447460685429, 12);
  expect(probabilityAbove(sample, 0.1)).toBe(0.5);
});

it('falls with negative skewness and fat tails, and rises with the number of returns', () => {
  const probability = probabilityAbove(sample, 0) as number;
  expect(probabilityAbove({ ...sample, skewness: -1 }, 0)).toBeLessThan(probability);
  expect(probabilityAbove({ ...sample, excessKurtosis: 10 }, 0)).toBeLessThan(probability);
  expect(probabilityAbove({ ...sample, count: 201 }, 0)).toBeGreaterThan(probability);
});

it('takes the moments of daily returns', () => {
  // scipy 1.17.1: skew and kurtosis with bias=False.
  const sample = {
    sharpe: 0.005 / Math.sqrt(0.0013 / 3),
    count: 4,
    skewness: -2.1518827537716935e-17,
    excessKurtosis: 0.3905325443786971,
  };
  expect(probabilisticSharpeRatio(fourReturns)).toBeCloseTo(probabilityAbove(sample, 0) as number, 12);
});

it.each([
  ['three returns', floats(0.1, 0.2, 0)],
  ['equal returns', floats(0.1, 0.1, 0.1, 0.1)],
])('is null for %s', (_title, returns) => {
  expect(probabilisticSharpeRatio(returns)).toBeNull();
});

it('is null where skewness leaves no positive variance', () => {
  expect(probabilityAbove({ sharpe: 1, count: 10, skewness: 3, excessKurtosis: -1 }, 0)).toBeNull();
});
