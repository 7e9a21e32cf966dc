import { beta } from '../../metrics/beta.js';
import { conditionalValueAtRisk } from '../../metrics/conditional-value-at-risk.js';
import { maxDrawdown } from '../../metrics/max-drawdown.js';
import { PERIODS_PER_YEAR } from '../../metrics/periods.js';
import { valueAtRisk } from '../../metrics/value-at-risk.js';
import { annualVolatility } from '../../metrics/volatility.js';
import { sampleCovariance } from '../weights/covariance.js';
import { at, type Matrix, times } from '../weights/matrix.js';
import { mixedReturns } from './aligned-returns.js';

const TAIL_95 = 0.05;

export interface Holding {
  readonly symbol: string;
  /** Its part of the portfolio's value, cash included. */
  readonly weight: number;
}

/** What a position has to do with the volatility. Sums of `contribution` are the portfolio's volatility. */
export interface PositionRisk extends Holding {
  /** Annual, of its own returns; null under two returns. */
  readonly volatility: number | null;
  /** By how much the portfolio's volatility grows for each part of value more in it; null where that is 0. */
  readonly marginal: number | null;
  /** Weight times marginal (Euler's decomposition; Litterman, "Hot Spots and Hedges", 1996). */
  readonly contribution: number | null;
  /** Contribution over the portfolio's volatility. */
  readonly share: number | null;
}

export interface Risk {
  readonly volatility: number | null;
  readonly maxDrawdown: number | null;
  readonly valueAtRisk95: number | null;
  readonly conditionalValueAtRisk95: number | null;
  readonly beta: number | null;
  /** Sum of squared weights (Herfindahl and Hirschman): 1 where all is in one position. */
  readonly concentration: number | null;
  /** Volatilities weighted and added up: what the volatility would be, were all correlations 1. */
  readonly undiversifiedVolatility: number | null;
  /** Volatility less that: what correlations below 1 take away. */
  readonly correlationEffect: number | null;
  /** Of all pairs of positions, weights left aside; null under two positions. */
  readonly averageCorrelation: number | null;
  readonly positions: PositionRisk[];
}

/**
 * Risk of what is held now, by the daily returns that a mix of these weights would have had: rows of returns by holding, of one
 * length, and a benchmark's on the same days. Cash is what the weights leave of 1, and has no risk. Annual figures by 252 days.
 */
export function riskOf(
  holdings: readonly Holding[],
  rows: readonly Float64Array[],
  benchmark: Float64Array | null,
): Risk {
  const weights = holdings.map(({ weight }) => weight);
  const returns = mixedReturns(rows, weights);
  const days = returns.length;
  const volatility = annualVolatility(returns);
  const covariance = days < 2 ? null : sampleCovariance(rows);
  const positions = positionRisks(holdings, rows, { volatility, covariance });
  const undiversified = sumOf(positions.map((one) => (one.volatility === null ? null : one.weight * one.volatility)));
  const known = holdings.length > 0 && days > 0;
  return {
    volatility: known ? volatility : null,
    maxDrawdown: known ? maxDrawdown(growthOf(returns)) : null,
    valueAtRisk95: known ? valueAtRisk(returns, TAIL_95) : null,
    conditionalValueAtRisk95: known ? conditionalValueAtRisk(returns, TAIL_95) : null,
    beta: known && benchmark ? beta(returns, benchmark) : null,
    concentration: holdings.length > 0 ? weights.reduce((sum, weight) => sum + weight * weight, 0) : null,
    undiversifiedVolatility: known ? undiversified : null,
    correlationEffect: known && undiversified !== null && volatility !== null ? volatility - undiversified : null,
    averageCorrelation: covariance && averageCorrelation(covariance, rows.length),
    positions,
  };
}

function positionRisks(
  holdings: readonly Holding[],
  rows: readonly Float64Array[],
  { volatility, covariance }: { readonly volatility: number | null; readonly covariance: Matrix | null },
): PositionRisk[] {
  const isRisky = volatility !== null && volatility > 0;
  const slopes =
    isRisky && covariance
      ? times(
          covariance,
          holdings.map(({ weight }) => weight),
        )
      : null;
  return holdings.map(({ symbol, weight }, i) => {
    const marginal = slopes && isRisky ? ((slopes[i] as number) * PERIODS_PER_YEAR) / volatility : null;
    const contribution = marginal === null ? null : weight * marginal;
    return {
      symbol,
      weight,
      volatility: annualVolatility(rows[i] as Float64Array),
      marginal,
      contribution,
      share: contribution === null || !isRisky ? null : contribution / volatility,
    };
  });
}

function averageCorrelation(covariance: Matrix, count: number): number | null {
  const all: number[] = [];
  for (let i = 1; i < count; i++) {
    for (let j = 0; j < i; j++) {
      const spread = Math.sqrt(at(covariance, i, i) * at(covariance, j, j));
      if (spread > 0) all.push(at(covariance, i, j) / spread);
    }
  }
  return all.length === 0 ? null : all.reduce((sum, one) => sum + one, 0) / all.length;
}

/** What 1 has become, day by day, from 1 on. */
function growthOf(returns: Float64Array): Float64Array {
  const growth = new Float64Array(returns.length + 1).fill(1);
  returns.forEach((one, i) => {
    growth[i + 1] = (growth[i] as number) * (1 + one);
  });
  return growth;
}

const sumOf = (values: readonly (number | null)[]): number | null =>
  values.reduce<number | null>((total, value) => (total === null || value === null ? null : total + value), 0);
