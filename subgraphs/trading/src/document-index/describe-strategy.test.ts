import { expect, it } from '@jest/globals';
import { listParameters } from './describe-strategy.js';

it('names every parameter, and each symbol of weights', () => {
  const weights = { AAPL: 0.6, MSFT: 0.4 };
  expect(listParameters({ lookback: 60, hedge: 'BETA', weights })).toBe(
    'Parameters: lookback 60, hedge BETA, weights AAPL 0.6 and MSFT 0.4.',
  );
  expect(listParameters({ weights: {} })).toBe('Parameters: weights equal.');
  expect(listParameters({})).toBe('');
});
