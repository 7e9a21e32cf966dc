import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { ledoitWolf } from '../weights/covariance.js';
import { targetWeights, type WeightMethod } from '../weights/target-weights.js';

interface Found {
  readonly free: number[];
  readonly bounded: number[];
}

interface Reference {
  readonly total: number;
  readonly most: number;
  readonly returns: number[][];
  readonly shrinkage: number;
  readonly covariance: number[][];
  readonly minimumVariance: Found;
  readonly maximumSharpe: Found;
  readonly riskParity: number[];
}

const file = new URL('../../../reference/weights-reference.json', import.meta.url);
const reference: Reference = JSON.parse(readFileSync(file, 'utf8'));
const returns = reference.returns.map((row) => Float64Array.from(row));
const { total, most, minimumVariance, maximumSharpe, riskParity } = reference;

it("shrinks the covariance as scikit-learn's LedoitWolf does", () => {
  const { covariance, shrinkage } = ledoitWolf(returns);
  expect(shrinkage).toBeCloseTo(reference.shrinkage, 12);
  const expected = reference.covariance.map((row) => row.map((value) => expect.closeTo(value, 12)));
  expect(covariance.map((row) => [...row])).toEqual(expected);
});

it.each<[WeightMethod, number, number[]]>([
  ['minimum_variance', total, minimumVariance.free],
  ['minimum_variance', most, minimumVariance.bounded],
  ['maximum_sharpe', total, maximumSharpe.free],
  ['maximum_sharpe', most, maximumSharpe.bounded],
  ['risk_parity', total, riskParity],
])('%s with at most %d of one asset finds what SciPy finds, to 1e-6', (method, bound, expected) => {
  const { weights } = targetWeights(method, returns, { total, most: bound });
  const errors = expected.map((weight, i) => Math.abs((weights?.[i] as number) - weight));
  expect(Math.max(...errors)).toBeLessThan(1e-6);
});
