import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ledoitWolf } from './covariance.js';
import { dot, quadratic, times } from './matrix.js';
import { maximumSharpe } from './maximum-sharpe.js';
import { minimumVariance } from './minimum-variance.js';
import { riskParity } from './risk-parity.js';

/** A return of a day in whole basis points, as fraction. */
const basisPoints = fc.integer({ min: -1_000, max: 1_000 }).map((points) => points / 1e4);

const returns = fc
  .integer({ min: 2, max: 8 })
  .chain((assets) =>
    fc.array(fc.array(basisPoints, { minLength: 12, maxLength: 12 }), {
      minLength: assets,
      maxLength: assets,
    }),
  )
  .filter((rows) => rows.every((row) => new Set(row).size > 3))
  .map((rows) => rows.map((row) => Float64Array.from(row)));
const total = fc.double({ min: 0.5, max: 1, noNaN: true });
/** How much of the room between the least that `most` can be and `total` it takes. */
const room = fc.double({ min: 0.01, max: 1, noNaN: true });

const boundsFor = (assets: number, sum: number, part: number) => ({
  total: sum,
  most: sum / assets + part * (sum - sum / assets),
});

/** Every mix that moves a little from one asset to another and stays within bounds. */
function* moves(weights: Float64Array, most: number): Generator<Float64Array> {
  for (let from = 0; from < weights.length; from++) {
    for (let to = 0; to < weights.length; to++) {
      const step = Math.min(1e-3, weights[from] as number, most - (weights[to] as number));
      if (from === to || step <= 1e-9) continue;
      const moved = Float64Array.from(weights);
      moved[from] = (moved[from] as number) - step;
      moved[to] = (moved[to] as number) + step;
      yield moved;
    }
  }
}

function expectWithin(weights: Float64Array, { total: sum, most }: { total: number; most: number }): void {
  expect(weights.reduce((all, one) => all + one, 0)).toBeCloseTo(sum, 10);
  for (const weight of weights) {
    expect(weight).toBeGreaterThanOrEqual(0);
    expect(weight).toBeLessThanOrEqual(most + 1e-12);
  }
}

describe('minimum variance', () => {
  it('keeps the bounds, and no move between two assets lowers the variance', () => {
    fc.assert(
      fc.property(returns, total, room, (rows, sum, part) => {
        const { covariance } = ledoitWolf(rows);
        const bounds = boundsFor(rows.length, sum, part);
        const weights = minimumVariance(covariance, bounds);
        expectWithin(weights, bounds);
        const least = quadratic(covariance, weights);
        for (const moved of moves(weights, bounds.most)) {
          expect(quadratic(covariance, moved)).toBeGreaterThanOrEqual(least * (1 - 1e-10));
        }
      }),
    );
  });

  it('has one slope between the bounds, none below it at 0 and none above it at the most (KKT)', () => {
    fc.assert(
      fc.property(returns, total, room, (rows, sum, part) => {
        const { covariance } = ledoitWolf(rows);
        const { most } = boundsFor(rows.length, sum, part);
        const weights = minimumVariance(covariance, { total: sum, most });
        const slopes = times(covariance, weights);
        const scale = Math.max(...slopes.map(Math.abs));
        const of = (holds: (weight: number) => boolean) => slopes.filter((_slope, i) => holds(weights[i] as number));
        const [least, between, full] = [
          of((weight) => weight === 0),
          of((weight) => weight > 0 && weight < most),
          of((weight) => weight === most),
        ];
        const highest = Math.max(...full, ...between);
        const lowest = Math.min(...least, ...between);
        expect(highest - lowest).toBeLessThanOrEqual(1e-9 * scale);
      }),
    );
  });
});

describe('maximum Sharpe', () => {
  it('keeps the bounds, and no move between two assets raises the ratio', () => {
    fc.assert(
      fc.property(returns, total, room, (rows, sum, part) => {
        const { covariance } = ledoitWolf(rows);
        const bounds = boundsFor(rows.length, sum, part);
        const means = rows.map((row) => row.reduce((all, one) => all + one, 0) / row.length);
        const weights = maximumSharpe(covariance, means, bounds);
        fc.pre(weights !== null);
        const ratio = (mix: Float64Array) => dot(means, mix) / Math.sqrt(quadratic(covariance, mix));
        expectWithin(weights, bounds);
        for (const moved of moves(weights, bounds.most)) {
          expect(ratio(moved)).toBeLessThanOrEqual(ratio(weights) + 1e-9);
        }
      }),
    );
  });

  it('has no answer where no mix has a mean above 0', () => {
    const covariance = [Float64Array.of(1, 0), Float64Array.of(0, 1)];
    expect(maximumSharpe(covariance, [-1, 0], { total: 1, most: 1 })).toBeNull();
    expect(maximumSharpe(covariance, [-1, 0.5], { total: 1, most: 0.5 })).toBeNull();
    expect(maximumSharpe(covariance, [-1, 0.5], { total: 1, most: 1 })).toEqual(Float64Array.of(0, 1));
  });
});

describe('risk parity', () => {
  it('gives each asset the same part of the variance', () => {
    fc.assert(
      fc.property(returns, total, (rows, sum) => {
        const { covariance } = ledoitWolf(rows);
        const weights = riskParity(covariance, sum);
        expect(weights.reduce((all, one) => all + one, 0)).toBeCloseTo(sum, 10);
        const variance = quadratic(covariance, weights);
        const slopes = times(covariance, weights);
        for (let i = 0; i < weights.length; i++) {
          const share = ((weights[i] as number) * (slopes[i] as number)) / variance;
          expect(share).toBeCloseTo(1 / weights.length, 7);
        }
      }),
    );
  });

  it('weighs by one over volatility where nothing is correlated', () => {
    const weights = riskParity([Float64Array.of(4, 0), Float64Array.of(0, 1)], 1);
    expect([...weights]).toEqual([expect.closeTo(1 / 3, 12), expect.closeTo(2 / 3, 12)]);
  });
});
