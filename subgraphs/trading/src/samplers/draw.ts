import type { Dimension, FloatDimension, IntDimension, ParameterValue } from '../signals/types.js';
import type { RandomSource } from './xoshiro128.js';

/** Digits that a stepped float keeps, so that 0.1 + 2 * 0.1 is 0.3. */
const SIGNIFICANT_DIGITS = 12;

/** One value of a valid dimension, evenly over its values (or over their logarithm). Takes exactly one random number. */
export function draw(dimension: Dimension, random: RandomSource): ParameterValue {
  const u = random();
  switch (dimension.type) {
    case 'int':
      return drawInt(dimension, u);
    case 'float':
      return drawFloat(dimension, u);
    case 'categorical':
      return dimension.choices[Math.floor(u * dimension.choices.length)] as ParameterValue;
  }
}

/** Over the logarithm as Optuna does: of the interval half a unit wider on both sides, rounded. */
function drawInt({ low, high, step = 1, log }: IntDimension, u: number): number {
  if (log) return Math.min(high, Math.max(low, Math.round(logarithmically(low - 0.5, high + 0.5, u))));
  return low + step * Math.floor(u * stepCount(low, high, step));
}

function drawFloat({ low, high, step, log }: FloatDimension, u: number): number {
  if (log) return Math.min(high, Math.max(low, logarithmically(low, high, u)));
  if (step === undefined) return Math.min(high, low + (high - low) * u);
  const value = low + step * Math.floor(u * stepCount(low, high, step));
  return Math.min(high, Number(value.toPrecision(SIGNIFICANT_DIGITS)));
}

function logarithmically(low: number, high: number, u: number): number {
  return Math.exp(Math.log(low) + (Math.log(high) - Math.log(low)) * u);
}

/** How many values low, low + step, ... up to high are; a last one that only rounding puts past high counts. */
export function stepCount(low: number, high: number, step: number): number {
  return Math.floor((high - low) / step + 1e-9) + 1;
}
