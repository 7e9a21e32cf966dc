import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { floats, nothing } from './a-sample.js';
import { annualReturn } from './annual-return.js';
import { dailyReturns } from './periods.js';
import { rollingMetrics } from './rolling-metrics.js';
import { sharpeRatio } from './sharpe-ratio.js';
import { annualVolatility } from './volatility.js';

const values = floats(10, 11, 9, 12, 14, 13);

it('are the figures of each stretch by itself', () => {
  const rolling = rollingMetrics(values, 3, 100);
  expect(rolling.map(({ index }) => index)).toEqual([3, 4, 5]);
  const stretch = floats(11, 9, 12, 14);
  const returns = dailyReturns(stretch);
  expect(rolling[1]).toEqual({
    index: 4,
    annualReturn: annualReturn(stretch),
    volatility: annualVolatility(returns),
    sharpeRatio: sharpeRatio(returns),
  });
});

it('are none where there are fewer returns than the window has', () => {
  expect(rollingMetrics(values, 6, 10)).toEqual([]);
  expect(rollingMetrics(nothing, 2, 10)).toEqual([]);
});

it('come at even steps, no more than asked, the last value among them', () => {
  const count = fc.integer({ min: 0, max: 60 });
  fc.assert(
    fc.property(count, fc.integer({ min: 2, max: 20 }), fc.integer({ min: 1, max: 30 }), (length, window, most) => {
      const indexes = rollingMetrics(new Float64Array(length).fill(1), window, most).map(({ index }) => index);
      const ends = Math.max(0, length - window);
      expect(indexes.length).toBeLessThanOrEqual(most);
      expect(indexes.length === 0).toBe(ends === 0);
      if (ends === 0) return;
      expect(indexes.at(-1)).toBe(length - 1);
      expect(indexes[0]).toBeGreaterThanOrEqual(window);
      expect(new Set(indexes.slice(1).map((index, i) => index - (indexes[i] as number))).size).toBeLessThanOrEqual(1);
      if (ends <= most) expect(indexes).toHaveLength(ends);
    }),
  );
});
