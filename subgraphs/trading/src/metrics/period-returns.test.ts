import { expect, it } from '@jest/globals';
import { toEpochDay } from '../engine/epoch-day.js';
import { monthlyReturns, yearlyReturns } from './period-returns.js';

const days = ['2023-11-30', '2023-12-01', '2023-12-29', '2024-01-02', '2024-03-01', '2024-03-04'].map(toEpochDay);

it('go by calendar month from the last value before it, and leave out months without a day', () => {
  expect(monthlyReturns([100, 110, 120, 90, 99, 108], days)).toEqual([
    { year: 2023, month: 12, return: expect.closeTo(0.2, 12) },
    { year: 2024, month: 1, return: expect.closeTo(-0.25, 12) },
    { year: 2024, month: 3, return: expect.closeTo(0.2, 12) },
  ]);
});

it('go by calendar year, and compound to the total return', () => {
  const years = yearlyReturns([100, 110, 120, 90, 99, 108], days);
  expect(years).toEqual([
    { year: 2023, return: expect.closeTo(0.2, 12) },
    { year: 2024, return: expect.closeTo(-0.1, 12) },
  ]);
  expect(years.reduce((growth, year) => growth * (1 + (year.return as number)), 1)).toBeCloseTo(1.08, 12);
});

it('are none of one value or less, and null from nothing', () => {
  expect([monthlyReturns([], []), yearlyReturns([5], [0])]).toEqual([[], []]);
  expect(yearlyReturns([5, 0, 1], [364, 364, 365])).toEqual([
    { year: 1970, return: -1 },
    { year: 1971, return: null },
  ]);
});
