import { type MaType, movingAverage, movingAverageLookback } from './moving-average-kinds.js';
import { ema } from './moving-averages.js';
import { at, knownTogether, mapBars } from './series.js';

export interface AverageOf {
  readonly period: number;
  readonly maType: MaType;
}

/**
 * Both averages, the later one seeded as ever and the other so that both start on one bar, as in TA-Lib's MACD. The other's
 * column begins where its first value counts, and ends with the bars.
 */
function startingTogether(values: Float64Array, fast: AverageOf, slow: AverageOf): [Float64Array, Float64Array] {
  const lookbacks = [fast, slow].map(({ period, maType }) => movingAverageLookback(period, maType));
  const start = Math.max(...lookbacks);
  const averageOf = ({ period, maType }: AverageOf) =>
    movingAverage(values.subarray(start - movingAverageLookback(period, maType)), period, maType);
  return [averageOf(fast), averageOf(slow)];
}

const byLength = (one: AverageOf, other: AverageOf): [AverageOf, AverageOf] =>
  one.period <= other.period ? [one, other] : [other, one];

/**
 * One less the other, which end on the same bar; unknown before the later one begins. It takes the place of the longer one,
 * the first of two alike: a column of a million bars is 8 MB, and collecting those costs more than computing them.
 */
function difference(one: Float64Array, other: Float64Array): Float64Array {
  const length = Math.max(one.length, other.length);
  const [ahead, behind] = [length - one.length, length - other.length];
  const start = Math.max(ahead, behind);
  const result = ahead === 0 ? one : other;
  result.fill(Number.NaN, 0, start);
  for (let index = start; index < length; index += 1)
    result[index] = at(one, index - ahead) - at(other, index - behind);
  return result;
}

/** The average over fewer values and the one over more, each seeded as ever. */
function fastAndSlow(values: Float64Array, one: AverageOf, other: AverageOf): [Float64Array, Float64Array] {
  const [fast, slow] = byLength(one, other);
  return [movingAverage(values, fast.period, fast.maType), movingAverage(values, slow.period, slow.maType)];
}

/** The fast average less the slow one, as TA-Lib's APO. */
export function absoluteOscillator(values: Float64Array, one: AverageOf, other: AverageOf): Float64Array {
  return difference(...fastAndSlow(values, one, other));
}

/** The same in percent of the slow average, as TA-Lib's PPO; 0 where that is 0. */
export function percentageOscillator(values: Float64Array, one: AverageOf, other: AverageOf): Float64Array {
  const [fast, slow] = fastAndSlow(values, one, other);
  return mapBars(values.length, (index) =>
    at(slow, index) === 0 ? 0 : (100 * (at(fast, index) - at(slow, index))) / at(slow, index),
  );
}

/** Convergence of averages, its own average and the difference of both, as TA-Lib's MACD and MACDEXT. */
export function macd(values: Float64Array, one: AverageOf, other: AverageOf, signalOf: AverageOf): Float64Array[] {
  return withSignal(difference(...startingTogether(values, ...byLength(one, other))), (line) =>
    movingAverage(line, signalOf.period, signalOf.maType),
  );
}

/** The same with the fixed weights 0.15 and 0.075 of Appel's first description, as TA-Lib's MACDFIX. */
export function macdFixed(values: Float64Array, signalPeriod: number): Float64Array[] {
  const fast = ema(values.subarray(26 - 12), 12, 0.15);
  return withSignal(difference(fast, ema(values, 26, 0.075)), (line) => ema(line, signalPeriod));
}

function withSignal(line: Float64Array, average: (line: Float64Array) => Float64Array): Float64Array[] {
  const signal = average(line);
  return knownTogether(line, signal, difference(line.slice(), signal));
}
