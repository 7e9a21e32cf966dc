import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { normalDensity, normalDistribution, normalQuantile } from './normal-distribution.js';

// Values of scipy.stats.norm 1.17.1: cdf and ppf.
it.each([
  [-10, 7.61985302416047e-24],
  [-5, 2.866515718791939e-7],
  [-3.1, 0.0009676032132183562],
  [-2.9, 0.0018658133003840378],
  [-1, 0.15865525393145707],
  [0, 0.5],
  [0.3, 0.6179114221889526],
  [4, 0.9999683287581669],
])('P(X <= %d) is %d', (x, probability) => {
  expect(normalDistribution(x) / probability - 1).toBeCloseTo(0, 12);
});

it.each([
  [1e-9, -5.9978070150076865],
  [0.01, -2.3263478740408408],
  [0.05, -1.6448536269514729],
  [0.5, 0],
  [0.99, 2.3263478740408408],
])('%d of it lies below %d', (part, x) => {
  expect(normalQuantile(part)).toBeCloseTo(x, 12);
});

it.each([0, 1, -1, Number.NaN])('has no quantile for %d', (part) => {
  expect(normalQuantile(part)).toBeNaN();
});

it('rises, lies alike on both sides of 0, and is undone by the quantile', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -6, max: 6, noNaN: true }),
      fc.double({ min: 1e-3, max: 1, noNaN: true }),
      (x, step) => {
        expect(normalDistribution(x) + normalDistribution(-x)).toBeCloseTo(1, 14);
        expect(normalDistribution(x + step)).toBeGreaterThan(normalDistribution(x));
        expect(normalQuantile(normalDistribution(-Math.abs(x)))).toBeCloseTo(-Math.abs(x), 9);
      },
    ),
  );
});

it('has the density as its slope', () => {
  const slope = (normalDistribution(-0.7 + 1e-5) - normalDistribution(-0.7 - 1e-5)) / 2e-5;
  expect(normalDensity(-0.7)).toBeCloseTo(slope, 9);
});
