import { expect, it } from '@jest/globals';
import { FinalJobError, PeerError } from '@quantgraph/shared';
import { EngineError } from '../engine/engine-error.js';
import { asFinal, errorDetailsOf } from './error-details.js';

const place = { symbol: 'AAPL', date: '2013-03-04' };

it("keeps an engine error's code and place, and makes it final", () => {
  const error = asFinal(new EngineError('MISSING_OPEN', 'No open.', place));
  expect(error).toBeInstanceOf(FinalJobError);
  expect(errorDetailsOf(error)).toEqual({
    code: 'MISSING_OPEN',
    message: 'No open.',
    ...place,
    line: null,
    column: null,
  });
});

it.each([
  [
    new PeerError('market', 'connect ECONNREFUSED 10.0.0.1'),
    'UNAVAILABLE',
    'The market data that this needs could not be had.',
  ],
  [new FinalJobError('It ended each time.'), 'INTERRUPTED', 'It ended each time.'],
  [new TypeError('secret detail'), 'INTERNAL', 'Something went wrong on our side.'],
])('tells the owner of %s no more than what is theirs to know', (error, code, message) => {
  expect(asFinal(error)).toBe(error);
  expect(errorDetailsOf(error)).toEqual({ code, message, symbol: null, date: null, line: null, column: null });
});
