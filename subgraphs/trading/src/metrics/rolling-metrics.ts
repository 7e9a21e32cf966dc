import { annualReturn } from './annual-return.js';
import { dailyReturns } from './periods.js';
import { sharpeRatio } from './sharpe-ratio.js';
import { annualVolatility } from './volatility.js';

/** Figures of the `window` daily returns that end with a value; null where they are undefined. */
export interface RollingMetrics {
  /** Of the value that ends the window. */
  readonly index: number;
  readonly annualReturn: number | null;
  readonly volatility: number | null;
  readonly sharpeRatio: number | null;
}

/**
 * Figures over a moving window, oldest first: of every value that ends `window` returns, or of at most `maxPoints` at even steps, the last
 * value always among them. Each window is worked out afresh, so that rounding does not add up. Empty where there are fewer returns.
 */
export function rollingMetrics(values: Float64Array, window: number, maxPoints: number): RollingMetrics[] {
  const ends = Math.max(0, values.length - window);
  const step = Math.max(1, Math.ceil(ends / maxPoints));
  const points = Math.ceil(ends / step);
  return Array.from({ length: points }, (_, i) => {
    const index = values.length - 1 - (points - 1 - i) * step;
    const seen = values.subarray(index - window, index + 1);
    const returns = dailyReturns(seen);
    return {
      index,
      annualReturn: annualReturn(seen),
      volatility: annualVolatility(returns),
      sharpeRatio: sharpeRatio(returns),
    };
  });
}
