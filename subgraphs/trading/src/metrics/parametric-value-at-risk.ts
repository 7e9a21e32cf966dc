import { mean, standardDeviation } from './moments.js';
import { normalDensity, normalQuantile } from './normal-distribution.js';

/**
 * Value at risk where daily returns were normal: mean + z * sample standard deviation, z the `tail` quantile of the standard normal
 * distribution (quantstats: value_at_risk). A loss is a negative daily return. Null under two returns.
 */
export function parametricValueAtRisk(returns: Float64Array, tail: number): number | null {
  return shifted(returns, normalQuantile(tail));
}

/**
 * Expected shortfall where daily returns were normal: mean - density(z) / tail * sample standard deviation, z the `tail` quantile
 * (McNeil, Frey and Embrechts, "Quantitative Risk Management", example 2.14). Null under two returns.
 */
export function parametricConditionalValueAtRisk(returns: Float64Array, tail: number): number | null {
  return shifted(returns, -normalDensity(normalQuantile(tail)) / tail);
}

function shifted(returns: Float64Array, deviations: number): number | null {
  const deviation = standardDeviation(returns);
  return deviation === null ? null : (mean(returns) as number) + deviations * deviation;
}
