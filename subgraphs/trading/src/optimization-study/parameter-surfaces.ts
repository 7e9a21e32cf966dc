import type { Dimension, ParameterValue } from '../signals/types.js';
import { type OptimizationTrialRecord, valuesOf } from './optimization-trial.model.js';

/** Columns of one length, a row for each completed trial that has a value and the parameter, by number. */
export interface StudySlice {
  readonly number: number[];
  readonly parameter: ParameterValue[];
  readonly value: number[];
}

/** Columns of one length, a row for each cell that trials fell into, by x and then y. */
export interface StudyHeatMap {
  readonly x: ParameterValue[];
  readonly y: ParameterValue[];
  /** Mean of the cell's trials. */
  readonly value: number[];
  readonly trial_count: number[];
}

/** The values of one parameter beside those of one objective, by its place. */
export function sliceOf(trials: readonly OptimizationTrialRecord[], name: string, place: number): StudySlice {
  const slice: StudySlice = { number: [], parameter: [], value: [] };
  for (const trial of trials) {
    const [parameter, value] = [trial.parameters?.[name], valueAt(trial, place)];
    if (parameter === undefined || value === undefined) continue;
    slice.number.push(trial.number);
    slice.parameter.push(parameter);
    slice.value.push(value);
  }
  return slice;
}

/** An objective, by its place, over two parameters, each in at most `bins` equal parts of its range; choices are never put together. */
export function heatMapOf(
  trials: readonly OptimizationTrialRecord[],
  [xName, x]: readonly [string, Dimension],
  [yName, y]: readonly [string, Dimension],
  place: number,
  bins: number,
): StudyHeatMap {
  const [xAxis, yAxis] = [axisOf(x, bins), axisOf(y, bins)];
  const cells = new Map<string, { i: number; j: number; sum: number; count: number }>();
  for (const trial of trials) {
    const [xValue, yValue] = [trial.parameters?.[xName], trial.parameters?.[yName]];
    const value = valueAt(trial, place);
    if (xValue === undefined || yValue === undefined || value === undefined) continue;
    const [i, j] = [xAxis.binOf(xValue), yAxis.binOf(yValue)];
    const { sum, count } = cells.get(`${i} ${j}`) ?? { sum: 0, count: 0 };
    cells.set(`${i} ${j}`, { i, j, sum: sum + value, count: count + 1 });
  }
  const rows = [...cells.values()].sort((a, b) => a.i - b.i || a.j - b.j);
  return {
    x: rows.map(({ i }) => xAxis.label(i)),
    y: rows.map(({ j }) => yAxis.label(j)),
    value: rows.map(({ sum, count }) => sum / count),
    trial_count: rows.map(({ count }) => count),
  };
}

interface Axis {
  binOf(value: ParameterValue): number;
  /** A choice, or the middle of the bin. */
  label(bin: number): ParameterValue;
}

function axisOf(dimension: Dimension, bins: number): Axis {
  if (dimension.type === 'categorical') {
    const choices: readonly ParameterValue[] = dimension.choices;
    return { binOf: (value) => choices.indexOf(value), label: (bin) => choices[bin] as ParameterValue };
  }
  const { low, high, log = false } = dimension;
  const scale = log ? Math.log : (value: number) => value;
  const unscale = log ? Math.exp : (value: number) => value;
  const [from, to] = [scale(low), scale(high)];
  const width = (to - from) / bins;
  return {
    binOf: (value) => (width === 0 ? 0 : Math.min(bins - 1, Math.floor((scale(Number(value)) - from) / width))),
    label: (bin) => unscale(from + (bin + 0.5) * width),
  };
}

const valueAt = (trial: OptimizationTrialRecord, place: number): number | undefined =>
  trial.state === 'completed' ? valuesOf(trial)?.[place] : undefined;
