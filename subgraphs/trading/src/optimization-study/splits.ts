import { RunError } from '../backtest-execution/error-details.js';
import type { Bars } from '../engine/types.js';

/** Days since 1970-01-01, both included. */
export interface DayRange {
  readonly from: number;
  readonly to: number;
}

/** What parameters are chosen on, and what they are tried on. No day is in both. */
export interface Split {
  readonly train: readonly DayRange[];
  readonly test: DayRange;
}

export interface HoldOut {
  readonly kind: 'hold_out';
  /** Of the bars, at the end. */
  readonly fraction: number;
}

export interface WalkForward {
  readonly kind: 'walk_forward';
  readonly folds: number;
  /** Bars to train on; else `train_fraction` of each window of training and test says how many. */
  readonly train_bars: number | null;
  readonly train_fraction: number | null;
  /** Bars of each test; null to cover all that is there. */
  readonly test_bars: number | null;
  /** Whether training always begins with the first bar. */
  readonly is_anchored: boolean;
  /** Bars left out between training and test. */
  readonly purge_bars: number;
}

export interface CrossValidation {
  readonly kind: 'cross_validation';
  readonly folds: number;
  readonly purge_bars: number;
  readonly embargo_bars: number;
}

export type Splitting = HoldOut | WalkForward | CrossValidation;

/** Under these a test's figures say nothing. */
const FEWEST_TEST_BARS = 2;

/** All days that any symbol has a bar on, rising. */
export function dayAxis(bars: readonly Bars[]): Int32Array {
  const days = new Set<number>();
  for (const { dates } of bars) for (const day of dates) days.add(day);
  return Int32Array.from(days).sort();
}

/** The splits over these days, oldest test first. Throws RunError TOO_FEW_BARS. */
export function splitsOf(days: Int32Array, splitting: Splitting): Split[] {
  switch (splitting.kind) {
    case 'hold_out':
      return holdOut(days, splitting);
    case 'walk_forward':
      return walkForward(days, splitting);
    case 'cross_validation':
      return crossValidation(days, splitting);
  }
}

function holdOut(days: Int32Array, { fraction }: HoldOut): Split[] {
  const test = Math.round(days.length * fraction);
  const begin = days.length - test;
  expectBars(test, 1, days);
  if (begin < 1) throw tooFew(`at least one bar before the hold-out, but there are ${days.length} in all`);
  return [{ train: ranges(days, 0, begin - 1), test: rangeOf(days, begin, days.length - 1) }];
}

/** Tests follow one another up to the last day; each is trained for on what came before it, as long each time or from the first day on. */
function walkForward(days: Int32Array, splitting: WalkForward): Split[] {
  const { folds, train_bars, is_anchored, purge_bars } = splitting;
  const test = testBarsOf(days.length, splitting);
  expectBars(test, folds, days);
  const first = days.length - folds * test;
  const train = train_bars ?? first - purge_bars;
  if (train < 1 || train > first - purge_bars) {
    throw tooFew(`${(train_bars ?? 1) + purge_bars} bars before the first test, but there are ${Math.max(first, 0)}`);
  }
  return Array.from({ length: folds }, (_, fold) => {
    const begin = first + fold * test;
    const end = begin - purge_bars - 1;
    return {
      train: ranges(days, is_anchored ? 0 : end - train + 1, end),
      test: rangeOf(days, begin, begin + test - 1),
    };
  });
}

function testBarsOf(count: number, { folds, train_bars, train_fraction, test_bars, purge_bars }: WalkForward): number {
  if (test_bars !== null) return test_bars;
  if (train_bars !== null) return Math.floor((count - train_bars - purge_bars) / folds);
  const fraction = train_fraction ?? 0;
  // A window of w bars trains on w * fraction and tests on the rest; folds of tests and one training make up all.
  return Math.floor(((count - purge_bars) * (1 - fraction)) / (fraction + folds * (1 - fraction)));
}

/**
 * Purged k-fold cross-validation (Lopez de Prado 2018, "Advances in Financial Machine Learning", 7.4): each of k blocks is the test
 * once, trained for on the others without `purge_bars` on each side of the test, and after it `embargo_bars` more.
 */
function crossValidation(days: Int32Array, { folds, purge_bars, embargo_bars }: CrossValidation): Split[] {
  const count = days.length;
  expectBars(Math.floor(count / folds), folds, days);
  const edge = (fold: number) => Math.floor((fold * count) / folds);
  return Array.from({ length: folds }, (_, fold) => {
    const [begin, end] = [edge(fold), edge(fold + 1) - 1];
    const before = ranges(days, 0, begin - purge_bars - 1);
    const after = ranges(days, end + purge_bars + embargo_bars + 1, count - 1);
    const train = [...before, ...after];
    if (train.length > 0) return { train, test: rangeOf(days, begin, end) };
    throw tooFew(
      `bars to train on outside the test, its purge and its embargo, but all ${count} lie within in fold ${fold}`,
    );
  });
}

function expectBars(perTest: number, folds: number, days: Int32Array): void {
  if (perTest >= FEWEST_TEST_BARS && perTest * folds <= days.length) return;
  throw tooFew(`at least ${FEWEST_TEST_BARS} bars in each of ${folds} tests, but there are ${days.length} bars in all`);
}

const tooFew = (expected: string) => new RunError('TOO_FEW_BARS', `Expected ${expected}.`);

const rangeOf = (days: Int32Array, first: number, last: number): DayRange => ({
  from: days[first] as number,
  to: days[last] as number,
});

/** None where the range is empty. */
const ranges = (days: Int32Array, first: number, last: number): DayRange[] =>
  first <= last ? [rangeOf(days, Math.max(first, 0), last)] : [];
