import { describe, expect, it } from '@jest/globals';
import type { Dimension } from '../signals/types.js';
import { bestOf } from './best-trial.js';
import type { StudyWindow } from './optimization-study.model.js';
import { type OptimizationTrialRecord, seenTrial, valuesOf } from './optimization-trial.model.js';
import { heatMapOf, sliceOf } from './parameter-surfaces.js';
import { violationOf } from './study-figures.js';
import { historyOf } from './study-history.js';
import { aggregate, meanByLength } from './trial-values.js';
import { walkForwardOutcome } from './walk-forward-analysis.js';

const aTrial = (number: number, values: number[] | null, more: Partial<OptimizationTrialRecord> = {}) =>
  ({
    number,
    state: 'completed',
    parameters: { a: number },
    value: values?.[0] ?? null,
    values,
    constraints: [],
    reports: [],
    ...more,
  }) as unknown as OptimizationTrialRecord;

describe('a trial', () => {
  it('of before there were several objectives has its one value', () => {
    const { values: _values, constraints: _constraints, reports: _reports, ...old } = aTrial(3, [1.5]);
    expect(valuesOf(old as OptimizationTrialRecord)).toEqual([1.5]);
    expect(seenTrial(old as OptimizationTrialRecord)).toMatchObject({ state: 'completed', values: [1.5], reports: [] });
  });

  it('without a value is seen as failed, one that waits as running, a pruned one with its last report', () => {
    const reports = [{ step: 1, value: 4 }];
    expect(seenTrial(aTrial(0, null))).toMatchObject({ state: 'failed', values: null });
    expect(seenTrial(aTrial(0, null, { state: 'waiting' }))).toMatchObject({ state: 'running', values: null });
    expect(seenTrial(aTrial(0, null, { state: 'pruned', reports }))).toMatchObject({ state: 'pruned', values: [4] });
  });
});

describe('bestOf', () => {
  it('is the first of those with the best value that keep every constraint', () => {
    const trials = [
      aTrial(0, [1]),
      aTrial(1, [9], { constraints: [-1, 0.1] }),
      aTrial(3, [2]),
      aTrial(2, [2]),
      aTrial(4, null),
    ];
    expect(bestOf(trials, 'maximize')?.number).toBe(2);
    expect(bestOf(trials, 'minimize')?.number).toBe(0);
    expect(bestOf([aTrial(0, null)], 'maximize')).toBeNull();
  });
});

describe('historyOf', () => {
  it('tells the best so far of those that keep the constraints, one objective at a time', () => {
    const trials = [aTrial(0, [5, 1], { constraints: [1] }), aTrial(1, null), aTrial(2, [1, 2]), aTrial(3, [3, 1])];
    expect(historyOf(trials, 0, 'maximize')).toEqual({ number: [0, 2, 3], value: [5, 1, 3], best: [null, 1, 3] });
    expect(historyOf(trials, 1, 'minimize')).toEqual({ number: [0, 2, 3], value: [1, 2, 1], best: [null, 2, 1] });
    expect(historyOf(trials, -1, 'maximize')).toEqual({ number: [], value: [], best: [] });
  });
});

describe('slices and heat maps', () => {
  const space: Record<string, Dimension> = {
    a: { type: 'int', low: 0, high: 100 },
    log: { type: 'float', low: 1, high: 100, log: true },
    kind: { type: 'categorical', choices: ['x', 'y'] },
  };
  const at = (name: string) => [name, space[name] as Dimension] as const;
  const points: [number, number, string, number][] = [
    [10, 2, 'y', 1],
    [40, 5, 'y', 3],
    [100, 50, 'x', 5],
  ];
  const trials = points.map(([a, log, kind, value], i) => aTrial(i, [value], { parameters: { a, log, kind } }));

  it('a slice has a row for each trial with the parameter and a value', () => {
    const more = [...trials, aTrial(3, null, { parameters: { a: 7 } }), aTrial(4, [2], { parameters: {} })];
    expect(sliceOf(more, 'a', 0)).toEqual({ number: [0, 1, 2], parameter: [10, 40, 100], value: [1, 3, 5] });
  });

  it('a heat map has the mean of each cell, at its middle, by x and then y', () => {
    expect(heatMapOf(trials, at('a'), at('kind'), 0, 2)).toEqual({
      x: [25, 75],
      y: ['y', 'x'],
      value: [2, 5],
      trial_count: [2, 1],
    });
  });

  it('cuts a logarithmic range into equal ratios', () => {
    const { x } = heatMapOf(trials, at('log'), at('kind'), 0, 2);
    expect(x.map((value) => Number(value).toFixed(6))).toEqual([10 ** 0.5, 10 ** 1.5].map((value) => value.toFixed(6)));
  });
});

describe('what folds come to', () => {
  it.each([
    ['the mean', [1, 2, 6], 'mean', { value: 3, deviation: Math.sqrt(7) }],
    ['the median', [1, 2, 6], 'median', { value: 2, deviation: Math.sqrt(7) }],
    ['of an even number the middle of two', [4, 1, 2, 9], 'median', { value: 3, deviation: Math.sqrt(38 / 3) }],
    ['those defined, where at least half are', [2, null, 4, null], 'mean', { value: 3, deviation: Math.SQRT2 }],
    ['nothing where fewer are', [2, null, null], 'mean', { value: null, deviation: null }],
    ['one without a deviation', [2], 'mean', { value: 2, deviation: null }],
  ] as const)('%s', (_title, folds, how, expected) => {
    const { value, deviation } = aggregate(folds, how);
    expect(value).toEqual(expected.value);
    if (expected.deviation === null) expect(deviation).toBeNull();
    else expect(deviation).toBeCloseTo(expected.deviation, 12);
  });

  it('training counts by its days', () => {
    const ranges = [0, 10, 20].map((from) => ({ from, to: from + from }));
    expect(meanByLength([1, null, 5], ranges)).toBeCloseTo((1 * 1 + 5 * 21) / 22, 12);
    expect(meanByLength([null, null, null], ranges)).toBeNull();
  });
});

describe('violationOf', () => {
  const rule = { metric: 'max_drawdown', min: -0.2, max: 0 } as const;
  it.each([
    [-0.1, -0.1],
    [-0.2, 0],
    [-0.5, 0.3],
    [0.25, 0.25],
    [null, 1],
  ])('of %p is %p', (figure, expected) => {
    expect(violationOf(rule, figure)).toBeCloseTo(expected, 12);
  });
});

describe('walkForwardOutcome', () => {
  const aWindow = (in_sample_annual_return: number | null) => ({ in_sample_annual_return }) as StudyWindow;
  const year = Array.from({ length: 252 }, (_, i) => 1.1 ** ((i + 1) / 252));

  it('sets the annual return out of sample beside the mean of those in sample', () => {
    const { totalReturn, annualReturn, efficiency } = walkForwardOutcome([aWindow(0.3), aWindow(0.1)], {
      dates: [],
      values: year,
    });
    expect([totalReturn, annualReturn, efficiency].map((figure) => figure?.toFixed(9))).toEqual([
      '0.100000000',
      '0.100000000',
      '0.500000000',
    ]);
  });

  it('has no efficiency where nothing was gained in sample, and nothing before the first window', () => {
    expect(walkForwardOutcome([aWindow(-0.1)], { dates: [], values: year }).efficiency).toBeNull();
    expect(walkForwardOutcome([], { dates: [], values: [] })).toEqual({
      totalReturn: null,
      annualReturn: null,
      efficiency: null,
    });
  });
});
