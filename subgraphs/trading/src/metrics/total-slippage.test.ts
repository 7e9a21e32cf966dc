import { expect, it } from '@jest/globals';
import { totalSlippage } from './total-slippage.js';

it.each([
  ['adds up all fills', totalSlippage([{ slippage: 1 }, { slippage: 2.5 }]), 3.5],
  ['is 0 without fills', totalSlippage([]), 0],
])('%s', (_title, actual, expected) => {
  expect(actual).toBeCloseTo(expected, 12);
});

it.each([['fills of which one does not say', totalSlippage([{ slippage: 1 }, {}])]])(
  'is null for %s',
  (_title, actual) => {
    expect(actual).toBeNull();
  },
);
