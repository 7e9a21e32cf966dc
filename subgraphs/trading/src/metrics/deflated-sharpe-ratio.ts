import { normalQuantile } from './normal-distribution.js';
import { PERIODS_PER_YEAR } from './periods.js';
import { probabilityAbove, type SharpeSample, sharpeSampleOf } from './probabilistic-sharpe-ratio.js';
import { isSpread } from './ratio.js';

const EULER_MASCHERONI = 0.577_215_664_901_532_9;

/** Trials of which some gave a Sharpe ratio, as sums that add up over sources. Sharpe ratios are by the year, as they are stored. */
export interface Trials {
  readonly count: number;
  /** How many of them gave a Sharpe ratio. */
  readonly known: number;
  readonly sum: number;
  readonly sumOfSquares: number;
}

export const NO_TRIALS: Trials = { count: 0, known: 0, sum: 0, sumOfSquares: 0 };

/** Both together. */
export const addTrials = (a: Trials, b: Trials): Trials => ({
  count: a.count + b.count,
  known: a.known + b.known,
  sum: a.sum + b.sum,
  sumOfSquares: a.sumOfSquares + b.sumOfSquares,
});

/** Sample variance of the known Sharpe ratios, by the year; null under two. */
export function sharpeVariance({ known, sum, sumOfSquares }: Trials): number | null {
  if (known < 2) return null;
  const centre = sum / known;
  const variance = (sumOfSquares - sum * centre) / (known - 1);
  // Squares of equal values cancel to about the precision of one value squared, either way.
  return isSpread(variance, centre * centre) ? variance : 0;
}

/**
 * The highest Sharpe ratio to expect of `count` independent trials without skill, in the unit of the root of `variance` (Bailey and Lopez
 * de Prado 2014, "The Deflated Sharpe Ratio", equation 1): root of V * ((1 - g) * Z(1 - 1/N) + g * Z(1 - 1/(N e))), g being the
 * Euler-Mascheroni constant. 0 for one trial.
 */
export function expectedMaximumSharpe(count: number, variance: number): number {
  if (count < 2) return 0;
  const upper = (part: number) => -normalQuantile(part);
  const deviations = (1 - EULER_MASCHERONI) * upper(1 / count) + EULER_MASCHERONI * upper(1 / (count * Math.E));
  return Math.sqrt(variance) * deviations;
}

/** The probability that the true Sharpe ratio is above what the best of the trials would show by luck. `variance` is by the day. */
export const deflated = (sample: SharpeSample, count: number, variance: number): number | null =>
  probabilityAbove(sample, expectedMaximumSharpe(count, variance));

/**
 * The deflated Sharpe ratio of daily returns, of which `before` are the trials that led to them; they are one more trial themselves. With
 * no trial before, or none that differs, it is the probabilistic Sharpe ratio. Null where that is, and where trials were made, but no
 * two Sharpe ratios are known to tell how far they lie apart. `counted` is the number of trials, these returns included.
 */
export function deflatedSharpeRatio(
  returns: Float64Array,
  before: Trials,
): { readonly value: number | null; readonly counted: number } {
  const counted = before.count + 1;
  const sample = sharpeSampleOf(returns);
  if (!sample) return { value: null, counted };
  const yearly = sample.sharpe * Math.sqrt(PERIODS_PER_YEAR);
  const own = { count: 1, known: 1, sum: yearly, sumOfSquares: yearly * yearly };
  const variance = counted === 1 ? 0 : sharpeVariance(addTrials(before, own));
  return { value: variance === null ? null : deflated(sample, counted, variance / PERIODS_PER_YEAR), counted };
}
