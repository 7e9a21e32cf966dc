import type { RangeAnswer } from '../backtest-worker/objectives.types.js';
import { mean, standardDeviation } from '../metrics/moments.js';
import type { FoldAggregate } from './optimization-study.model.js';
import type { DayRange } from './splits.js';
import { type StudyConstraint, violationOf } from './study-figures.js';

type Figure = number | null;

/** What a trial's objectives are, of those over its folds. */
export interface Aggregated {
  /** Null where undefined in more than half of the folds; else over those that have one. */
  readonly value: Figure;
  /** Sample standard deviation over the folds (n - 1); null under two. */
  readonly deviation: Figure;
}

export function aggregate(folds: readonly Figure[], how: FoldAggregate): Aggregated {
  const defined = Float64Array.from(folds.filter((figure) => figure !== null));
  if (defined.length === 0 || defined.length * 2 < folds.length) return { value: null, deviation: null };
  const value = how === 'mean' ? mean(defined) : median(defined);
  return { value, deviation: defined.length < 2 ? null : standardDeviation(defined) };
}

function median(values: Float64Array): number {
  const sorted = values.slice().sort();
  const middle = sorted.length >>> 1;
  const upper = sorted[middle] as number;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] as number) + upper) / 2;
}

/** Over the ranges that have a figure, each by its days; null where none has. */
export function meanByLength(figures: readonly Figure[], ranges: readonly DayRange[]): Figure {
  let [sum, days] = [0, 0];
  figures.forEach((figure, i) => {
    const { from, to } = ranges[i] as DayRange;
    if (figure === null) return;
    sum += figure * (to - from + 1);
    days += to - from + 1;
  });
  return days === 0 ? null : sum / days;
}

/** One a constraint: the worst over the folds, since it has to be kept in each. `first` is where its figures begin in an answer. */
export const violationsOf = (
  constraints: readonly StudyConstraint[],
  folds: readonly RangeAnswer[],
  first: number,
): number[] =>
  constraints.map((constraint, i) =>
    Math.max(...folds.map(({ figures }) => violationOf(constraint, figures[first + i] ?? null))),
  );
