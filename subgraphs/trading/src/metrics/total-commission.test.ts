import { expect, it } from '@jest/globals';
import { totalCommission } from './total-commission.js';

it.each([
  ['adds up entries and exits', totalCommission([{ commission: 1 }, { commission: 2.5 }]), 3.5],
  ['is 0 without fills', totalCommission([]), 0],
])('%s', (_title, actual, expected) => {
  expect(actual).toBeCloseTo(expected, 12);
});
