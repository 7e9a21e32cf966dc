import { expect, it } from '@jest/globals';
import { floats, nothing } from './a-sample.js';
import { annualTurnover } from './turnover.js';

it.each([
  [
    'is 1 where all is bought and sold once in a year',
    annualTurnover(
      [
        { quantity: 10, price: 10 },
        { quantity: 10, price: 10 },
      ],
      new Float64Array(253).fill(100),
    ),
    1,
  ],
  [
    'counts half of one side, by the year',
    annualTurnover([{ quantity: 1, price: 10 }], floats(50, 150)),
    (5 / 100) * 252,
  ],
])('%s', (_title, actual, expected) => {
  expect(actual).toBeCloseTo(expected, 12);
});

it.each([
  ['one value', annualTurnover([], floats(1))],
  ['no values', annualTurnover([], nothing)],
  ['a mean value of nothing', annualTurnover([], floats(1, -1))],
])('is null for %s', (_title, actual) => {
  expect(actual).toBeNull();
});
