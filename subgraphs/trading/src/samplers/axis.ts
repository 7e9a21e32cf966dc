import type {
  CategoricalDimension,
  Dimension,
  FloatDimension,
  IntDimension,
  ParameterValue,
} from '../signals/types.js';
import { stepCount } from './draw.js';

/** Digits that a stepped float keeps, so that 0.1 + 2 * 0.1 is 0.3. */
const SIGNIFICANT_DIGITS = 12;

/**
 * A numeric dimension on the unit interval, the one that samplers compute on: evenly over its values, or over their logarithm.
 * Of a discrete one each value has a cell, as wide as its rounding: units that {@link fromUnit} takes to it.
 */
export interface NumericAxis {
  readonly kind: 'numeric';
  readonly name: string;
  readonly isDiscrete: boolean;
  toUnit(value: ParameterValue): number;
  fromUnit(unit: number): number;
  /** The ends of the cell of the value at this unit, as units. Discrete axes only. */
  cell(unit: number): readonly [number, number];
}

/** A categorical dimension: choices by index. */
export interface CategoricalAxis {
  readonly kind: 'categorical';
  readonly name: string;
  readonly choices: readonly ParameterValue[];
  /** -1 for what is no choice. */
  indexOf(value: ParameterValue): number;
}

export type Axis = NumericAxis | CategoricalAxis;

/** The axis of a valid dimension. */
export function axisOf(name: string, dimension: Dimension): Axis {
  return dimension.type === 'categorical' ? categoricalAxis(name, dimension) : numericAxis(name, dimension);
}

function categoricalAxis(name: string, { choices }: CategoricalDimension): CategoricalAxis {
  return {
    kind: 'categorical',
    name,
    choices,
    indexOf: (value) => (choices as readonly ParameterValue[]).indexOf(value),
  };
}

function numericAxis(name: string, dimension: IntDimension | FloatDimension): NumericAxis {
  const { low, log = false } = dimension;
  const step = dimension.type === 'int' ? (dimension.step ?? 1) : dimension.step;
  const high = step === undefined ? dimension.high : low + step * (stepCount(low, dimension.high, step) - 1);
  const half = step === undefined ? 0 : step / 2;
  const scale = log ? Math.log : (value: number) => value;
  const [from, to] = [scale(low - half), scale(high + half)];
  const width = to - from;
  const toUnit = (value: ParameterValue) => (width > 0 ? clip((scale(Number(value)) - from) / width, 0, 1) : 0.5);
  const fromUnit = (unit: number): number => {
    const value = log ? Math.exp(from + unit * width) : from + unit * width;
    if (step === undefined) return clip(value, low, high);
    const rounded = clip(low + step * Math.round((value - low) / step), low, high);
    return dimension.type === 'int'
      ? rounded
      : Math.min(dimension.high, Number(rounded.toPrecision(SIGNIFICANT_DIGITS)));
  };
  return {
    kind: 'numeric',
    name,
    isDiscrete: step !== undefined,
    toUnit,
    fromUnit,
    cell: (unit) => {
      const value = fromUnit(unit);
      return [(scale(value - half) - from) / width, (scale(value + half) - from) / width];
    },
  };
}

function clip(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
