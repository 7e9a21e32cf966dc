import { expect, it } from '@jest/globals';
import { rankTest } from './rank-test.js';

/** New York's ozone in May and in August 1973, as R's data set `airquality` has it. */
const MAY = [41, 36, 12, 18, 28, 23, 19, 8, 7, 16, 11, 14, 18, 14, 34, 6, 30, 11, 1, 11, 4, 32, 23, 45, 115, 37];
const AUGUST = [
  39, 9, 16, 78, 35, 66, 122, 89, 110, 44, 28, 65, 22, 59, 23, 31, 44, 21, 9, 45, 168, 73, 76, 118, 84, 85,
];

it('says the same as R (wilcox.test, with ties) and SciPy (mannwhitneyu, asymptotic)', () => {
  expect(rankTest(MAY, AUGUST)).toBeCloseTo(0.0001208, 6);
  expect(rankTest([19, 22, 16, 29, 24], [20, 11, 17, 12])).toBeCloseTo(0.11134688653314041, 6);
});

it('asks for no order, of the samples or in them', () => {
  expect(rankTest([...AUGUST].reverse(), MAY)).toBe(rankTest(MAY, AUGUST));
});

it('finds no difference where there is none', () => {
  expect(rankTest(MAY, MAY)).toBeCloseTo(1, 6);
  expect(rankTest([1, 1, 1], [1, 1])).toBe(1);
});
