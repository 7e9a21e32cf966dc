import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { alignedReturns } from './aligned-returns.js';
import { riskOf } from './risk.js';

const returns = (...values: number[]) => Float64Array.from(values);

it("of one position is that position's, scaled by its weight", () => {
  const row = returns(0.01, -0.02, 0.03, 0);
  const risk = riskOf([{ symbol: 'A', weight: 0.5 }], [row], row);
  const volatility = Math.sqrt(0.0013 / 3) * Math.sqrt(252);
  expect(risk.volatility).toBeCloseTo(0.5 * volatility, 12);
  expect(risk.beta).toBeCloseTo(0.5, 12);
  expect(risk).toMatchObject({ concentration: 0.25, averageCorrelation: null });
  expect(risk.correlationEffect).toBeCloseTo(0, 12);
  expect(risk.positions[0]).toMatchObject({ share: expect.closeTo(1, 12), volatility: expect.closeTo(volatility, 12) });
});

it('has parts that add up to the volatility, and no more of it than without diversification', () => {
  const day = fc.double({ min: -0.1, max: 0.1, noNaN: true });
  const row = fc.array(day, { minLength: 10, maxLength: 10 }).filter((values) => new Set(values).size > 2);
  fc.assert(
    fc.property(
      fc.array(fc.tuple(row, fc.double({ min: 0.01, max: 1, noNaN: true })), { minLength: 1, maxLength: 6 }),
      (some) => {
        const sum = some.reduce((all, [, weight]) => all + weight, 0);
        const holdings = some.map(([, weight], i) => ({ symbol: `S${i}`, weight: weight / sum }));
        const risk = riskOf(
          holdings,
          some.map(([values]) => Float64Array.from(values)),
          null,
        );
        const parts = risk.positions.reduce((all, { contribution }) => all + (contribution ?? 0), 0);
        expect(parts).toBeCloseTo(risk.volatility as number, 9);
        expect(risk.correlationEffect as number).toBeLessThanOrEqual(1e-12);
      },
    ),
  );
});

it('is null of nothing, and of prices that are not known', () => {
  expect(riskOf([], [], null)).toMatchObject({
    volatility: null,
    concentration: null,
    valueAtRisk95: null,
    positions: [],
  });
  expect(riskOf([{ symbol: 'A', weight: 1 }], [returns()], null)).toMatchObject({
    volatility: null,
    maxDrawdown: null,
  });
});

it('takes returns between days that all symbols have, the newest of them', () => {
  const a = { dates: ['d1', 'd2', 'd3', 'd4', 'd5'], closes: [1, 2, 4, 8, 16] };
  const b = { dates: ['d1', 'd3', 'd4', 'd5'], closes: [1, 2, 1, 3] };
  expect(alignedReturns([a, b], 2)).toEqual({ dates: ['d4', 'd5'], rows: [returns(1, 1), returns(-0.5, 2)] });
  expect(alignedReturns([a, b], 9, 'd3')).toEqual({ dates: ['d3'], rows: [returns(3), returns(1)] });
  expect(alignedReturns([a, { dates: [], closes: [] }], 9).dates).toEqual([]);
});
