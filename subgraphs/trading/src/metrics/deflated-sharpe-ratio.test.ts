import { expect, it } from '@jest/globals';
import { floats, fourReturns } from './a-sample.js';
import {
  addTrials,
  deflated,
  deflatedSharpeRatio,
  expectedMaximumSharpe,
  NO_TRIALS,
  sharpeVariance,
  type Trials,
} from './deflated-sharpe-ratio.js';
import { probabilisticSharpeRatio } from './probabilistic-sharpe-ratio.js';

const trialsOf = (...sharpes: number[]): Trials =>
  sharpes
    .map((sharpe) => ({ count: 1, known: 1, sum: sharpe, sumOfSquares: sharpe * sharpe }))
    .reduce(addTrials, NO_TRIALS);
const unknown = (count: number): Trials => ({ ...NO_TRIALS, count });

it('is 0.9004 in the example of the paper', () => {
  // Bailey and Lopez de Prado 2014: 5 years of 250 days, Sharpe ratio 2.5 a year, 100 trials with a variance of 1/2.
  const variance = 1 / 2 / 250;
  expect(expectedMaximumSharpe(100, variance)).toBeCloseTo(0.1132, 4);
  const sample = { sharpe: 2.5 / Math.sqrt(250), count: 1250, skewness: -3, excessKurtosis: 7 };
  expect(deflated(sample, 100, variance)).toBeCloseTo(0.9004, 4);
  expect(deflated(sample, 46, variance)).toBeCloseTo(0.9505, 4);
});

it('expects more of the best of more trials, and 0 of one', () => {
  expect(expectedMaximumSharpe(1, 1)).toBe(0);
  const expected = [2, 10, 1_000, 1_000_000].map((count) => expectedMaximumSharpe(count, 1));
  expect(expected).toEqual([...expected].sort((a, b) => a - b));
  expect(expected[3]).toBeCloseTo(4.86, 1);
});

it('adds up the variance of the known', () => {
  expect(sharpeVariance(addTrials(trialsOf(1, 2), trialsOf(3)))).toBeCloseTo(1, 12);
  expect(sharpeVariance(trialsOf(0.1, 0.1, 0.1))).toBe(0);
  expect(sharpeVariance(trialsOf(1))).toBeNull();
});

it('is the probabilistic Sharpe ratio with no trial before, and with trials like it', () => {
  const value = probabilisticSharpeRatio(fourReturns);
  const own = (0.005 / Math.sqrt(0.0013 / 3)) * Math.sqrt(252);
  expect(deflatedSharpeRatio(fourReturns, NO_TRIALS)).toEqual({ value, counted: 1 });
  expect(deflatedSharpeRatio(fourReturns, trialsOf(own, own))).toEqual({ value, counted: 3 });
});

it('falls with each trial, also with those whose Sharpe ratio is unknown', () => {
  const values = [NO_TRIALS, trialsOf(1), trialsOf(1, 1), addTrials(trialsOf(1, 1), unknown(50))].map(
    (before) => deflatedSharpeRatio(fourReturns, before).value as number,
  );
  expect(values).toEqual([...values].sort((a, b) => b - a));
  expect(new Set(values).size).toBe(4);
});

it('is null, with the trials counted, where too few Sharpe ratios are known', () => {
  expect(deflatedSharpeRatio(fourReturns, unknown(10))).toEqual({ value: null, counted: 11 });
  expect(deflatedSharpeRatio(floats(0, 0, 0, 0), trialsOf(1, 2))).toEqual({ value: null, counted: 3 });
});
