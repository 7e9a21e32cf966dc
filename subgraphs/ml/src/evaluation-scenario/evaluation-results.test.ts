import { expect, it } from '@jest/globals';
import { evaluationResults } from './evaluation-results.js';

it.each([[{ rmse: 0.1 }], [{ m1: { rmse: 0.1, r2: -3 }, m2: {} }], [{ rmse: 0.1, m1: { rmse: 0.1 } }]])(
  'takes %j',
  (results) => {
    expect(evaluationResults(['m1', 'm2']).parse(results)).toEqual(results);
  },
);

it.each([
  [{}, 'Expected at least one result.'],
  [[], 'Expected an object.'],
  ['rmse', 'Expected an object.'],
  [{ rmse: 'low' }, 'Expected a finite number, or an object of numbers.'],
  [{ rmse: Number.NaN }, 'Expected a finite number, or an object of numbers.'],
  [{ m3: { rmse: 1 } }, 'Expected the id of one of the scenario\'s models, but got "m3".'],
])('refuses %j', (results, message) => {
  expect(evaluationResults(['m1']).safeParse(results).error?.issues[0]?.message).toBe(message);
});
