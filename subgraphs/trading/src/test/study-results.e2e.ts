import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ask, aViewer } from '@quantgraph/shared/test-kit';
import { aStrategy, aStudy, aTradingSubgraph, mutate, type TradingTest } from './a-trading-subgraph.js';
import { readAapl, within } from './real-bars.js';
import { endedStudy, numbersOf, readStudy, type StudyAnswer, type Trial, upTo } from './study-trials.js';

const ada = aViewer();
let test: TradingTest;
let strategyId: string;
beforeAll(async () => {
  test = await aTradingSubgraph();
  strategyId = await aStrategy(test.subgraph, ada);
});
afterAll(() => test.stop());

const ended = async (input: Record<string, unknown>, selection = '') => {
  const id = await aStudy(test.subgraph, ada, strategyId, input);
  return { id, ...(await endedStudy(test.subgraph, ada, id, selection)) } as StudyAnswer & { readonly id: string };
};
const days = within(readAapl(), '2015-01-01', '2016-12-31').date;

describe('several objectives', () => {
  it('have a Pareto front instead of one best trial', async () => {
    const study = await ended(
      { nTrials: 25, objectives: ['TOTAL_RETURN', 'VOLATILITY'], constraints: [{ metric: 'TOTAL_TRADES', min: 1 }] },
      'objective objectives bestTrial { number } bestTrials { number }',
    );
    expect(study).toMatchObject({ objective: 'TOTAL_RETURN', bestTrial: null, bestParams: null, bestValue: null });
    const valid: Trial[] = study.trials.filter(
      ({ values, constraints }: Trial) => values && (constraints[0] as number) <= 0,
    );
    const beats = (a: number[], b: number[]) =>
      Number(a[0]) >= Number(b[0]) && Number(a[1]) <= Number(b[1]) && (a[0] !== b[0] || a[1] !== b[1]);
    const front = valid.filter((one) => !valid.some((other) => beats(other.values ?? [], one.values ?? [])));
    expect(valid.length).toBeGreaterThan(front.length);
    expect(study.bestTrials.map(({ number }: Trial) => number)).toEqual(numbersOf(front));
  });
});

describe('an objective that is made small', () => {
  it('has the lowest as its best', async () => {
    const study = await ended({ nTrials: 12, objective: 'VOLATILITY' }, 'bestTrial { value } history { value best }');
    const values = study.trials.flatMap(({ value }: Trial) => value ?? []);
    expect(study.bestValue).toBe(Math.min(...values));
    expect(study.bestTrial.value).toBe(study.bestValue);
    expect(study.history.best.at(-1)).toBe(study.bestValue);
    expect(study.history.value).toEqual(values);
  });
});

describe('constraints', () => {
  it('are stored by how much they are broken, and only trials that keep them count as best', async () => {
    const free = await ended({
      nTrials: 20,
      objective: 'TOTAL_RETURN',
      constraints: [{ metric: 'MAX_DRAWDOWN', min: -1 }],
    });
    const depths = free.trials.map(({ constraints }: Trial) => -1 - (constraints[0] as number));
    const limit = [...depths].sort((a: number, b: number) => a - b)[10] as number;
    const bound = await ended(
      { nTrials: 20, objective: 'TOTAL_RETURN', constraints: [{ metric: 'MAX_DRAWDOWN', min: limit }] },
      'bestTrial { number }',
    );
    const kept: Trial[] = bound.trials.filter(({ constraints }: Trial) => (constraints[0] as number) <= 1e-12);
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.length).toBeLessThan(20);
    bound.trials.forEach(({ constraints }: Trial, i: number) => {
      expect(constraints[0]).toBeCloseTo(limit - (depths[i] as number), 12);
    });
    expect(bound.bestValue).toBe(Math.max(...kept.map(({ value }) => value as number)));
    expect(bound.trials[bound.bestTrial.number]?.value).toBe(bound.bestValue);
  });
});

describe('folds', () => {
  const validation = { crossValidation: { folds: 4, purgeBars: 3, embargoBars: 2 } };

  it("make a trial's value of its tests, and tell each test, how far they differ, and how training went", async () => {
    const study = await ended(
      { nTrials: 6, objective: 'TOTAL_RETURN', validation },
      'validation { kind folds purgeBars embargoBars aggregate fraction }',
    );
    expect(study.validation).toEqual({
      kind: 'CROSS_VALIDATION',
      folds: 4,
      purgeBars: 3,
      embargoBars: 2,
      aggregate: 'MEAN',
      fraction: null,
    });
    for (const { value, reports, deviations, trainValues } of study.trials as Trial[]) {
      expect(reports.map(({ step }) => step)).toEqual([1, 2, 3, 4]);
      const tests = reports.map((one) => one.value);
      const mean = tests.reduce((sum, one) => sum + one, 0) / 4;
      expect(value).toBeCloseTo(mean, 12);
      expect(deviations?.[0]).toBeCloseTo(Math.sqrt(tests.reduce((sum, one) => sum + (one - mean) ** 2, 0) / 3), 12);
      expect(trainValues).toEqual([expect.any(Number)]);
    }
    const median = await ended({
      nTrials: 6,
      objective: 'TOTAL_RETURN',
      validation: { ...validation, aggregate: 'MEDIAN' },
    });
    const [{ value, reports }] = median.trials as [Trial];
    const [, lower = 0, upper = 0] = reports.map((one) => one.value).sort((a, b) => a - b);
    expect(value).toBeCloseTo((lower + upper) / 2, 12);
  });

  it('are walked over until the pruner ends a trial, which then has no value', async () => {
    const study = await ended({ nTrials: 40, objective: 'TOTAL_RETURN', validation, pruner: 'MEDIAN' });
    const whole = await ended({ nTrials: 40, objective: 'TOTAL_RETURN', validation });
    const pruned = study.trials.filter(({ state }: Trial) => state === 'PRUNED');
    expect(pruned.length).toBeGreaterThan(0);
    expect(pruned.length).toBeLessThan(40);
    study.trials.forEach((trial: Trial, i: number) => {
      const unpruned = whole.trials[i] as Trial;
      const reports = unpruned.reports.slice(0, trial.reports.length);
      const cut = {
        ...unpruned,
        state: 'PRUNED',
        reports,
        value: null,
        values: null,
        deviations: null,
        trainValues: null,
      };
      expect(trial).toEqual(trial.state === 'COMPLETED' ? unpruned : cut);
      if (trial.state === 'PRUNED') expect(reports.length).toBeLessThan(4);
    });
  });

  it('of a hold-out are its one test', async () => {
    const holdOut = await ended({ nTrials: 3, objective: 'TOTAL_RETURN', validation: { holdOut: { fraction: 0.25 } } });
    for (const { value, reports, deviations } of holdOut.trials) {
      expect(reports).toEqual([{ step: 1, value }]);
      expect(deviations).toEqual([null]);
    }
  });

  it('that the prices are too few for fail the study, and say how many there are', async () => {
    const config = { symbols: ['AAPL'], startDate: '2015-01-01', endDate: '2015-02-27' };
    const study = await ended({ config, validation: { crossValidation: { folds: 30 } } });
    expect(study).toMatchObject({ status: 'FAILED', errorDetails: { code: 'TOO_FEW_BARS' } });
    expect(study.errorDetails.message).toMatch(/at least 2 bars in each of 30 tests, but there are \d+ bars in all/);
  });
});

interface Stored {
  readonly windows: readonly object[];
  readonly out_of_sample: { readonly dates: readonly string[]; readonly values: readonly number[] };
}

const ANALYSIS = `walkForwardAnalysis { folds trainBars testBars purgeBars isAnchored totalReturn annualReturn efficiency
  windows { index trainFrom trainTo testFrom testTo bestParams bestNumber inSampleValue outOfSampleValue outOfSampleTotalReturn }
  outOfSample { date value } } bestTrial { number } bestTrials { number }`;

describe('a walk-forward analysis', () => {
  const given = {
    nTrials: 6,
    seed: 2,
    objective: 'TOTAL_RETURN',
    parameterSpace: {
      short_window: { type: 'int', low: 3, high: 12 },
      long_window: { type: 'int', low: 15, high: 40 },
    },
    walkForwardAnalysis: { folds: 3, trainBars: 150, testBars: 60, purgeBars: 2 },
  };

  it('chooses in each window by its training alone, and puts the tests behind one another', async () => {
    const study = await ended(given, ANALYSIS);
    expect(study).toMatchObject({
      status: 'COMPLETED',
      nTrials: 6,
      completedTrials: 18,
      bestTrial: null,
      bestTrials: [],
    });
    const { windows, outOfSample, totalReturn } = study.walkForwardAnalysis;
    const begin = days.length - 180;
    windows.forEach((window: Record<string, unknown>, index: number) => {
      const test = begin + 60 * index;
      expect(window).toMatchObject({
        index,
        trainFrom: days[test - 152],
        trainTo: days[test - 3],
        testFrom: days[test],
        testTo: days[test + 59],
      });
      const trials: Trial[] = study.trials.filter((trial: Trial) => trial.window === index);
      expect(numbersOf(trials)).toEqual(upTo(6).map((number) => 6 * index + number));
      const best = Math.max(...trials.map(({ value }) => value as number));
      const winner = trials.find(({ value }) => value === best) as Trial;
      expect(window).toMatchObject({ bestNumber: winner.number, inSampleValue: best, bestParams: winner.parameters });
    });
    expect(outOfSample.date).toEqual(days.slice(begin));
    const grown = windows.reduce(
      (product: number, one: { outOfSampleTotalReturn: number }) => product * (1 + one.outOfSampleTotalReturn),
      1,
    );
    expect(outOfSample.value.at(-1)).toBeCloseTo(grown, 12);
    expect(totalReturn).toBeCloseTo(grown - 1, 12);
    expect(study.bestParams).toEqual(windows[2].bestParams);
    expect(study.bestValue).toBe(windows[2].inSampleValue);
  });

  it('stays in cash after a window in which no trial gave a value', async () => {
    // No average over 400 bars is known before the third window.
    const parameterSpace = { long_window: { type: 'int', low: 400, high: 405 } };
    const study = await ended({ ...given, objective: 'SHARPE_RATIO', parameterSpace }, ANALYSIS);
    const { windows, outOfSample } = study.walkForwardAnalysis;
    expect(windows.slice(0, 2)).toMatchObject([
      { bestNumber: null, bestParams: null, outOfSampleTotalReturn: null },
      { bestNumber: null, bestParams: null, outOfSampleTotalReturn: null },
    ]);
    expect(outOfSample.date).toEqual(days.slice(-180));
    expect(outOfSample.value.slice(0, 120)).toEqual(upTo(120).map(() => 1));
  });

  it('goes on with the window that it had come to', async () => {
    const { id, ...whole } = await ended(given, ANALYSIS);
    const studies = test.store.collection('optimization_studies');
    const _id = id as never;
    const { windows, out_of_sample } = (await studies.findOne({ _id })) as unknown as Stored;
    // As if it had been stopped in the second window.
    const kept = { dates: out_of_sample.dates.slice(0, 60), values: out_of_sample.values.slice(0, 60) };
    const set = { windows: windows.slice(0, 1), out_of_sample: kept, status: 'stopped', completed_trials: 9 };
    await studies.updateOne({ _id }, { $set: set });
    await test.store.collection('optimization_trials').deleteMany({ study_id: id, number: { $gt: 8 } });
    const before = await test.store.collection('optimization_trials').findOne({ study_id: id, number: 8 });
    const { userErrors } = await mutate(
      test.subgraph,
      ada,
      'resumeOptimizationStudy',
      { id },
      'optimizationStudy { id }',
    );
    expect(userErrors).toEqual([]);
    expect(await endedStudy(test.subgraph, ada, id, ANALYSIS)).toEqual(whole);
    expect(await test.store.collection('optimization_trials').findOne({ study_id: id, number: 8 })).toEqual(before);
  });
});

describe('reading a study', () => {
  it('gives slices, a heat map, importances and trials in other orders', async () => {
    const study = await ended(
      { nTrials: 15, objective: 'TOTAL_RETURN' },
      `slice(parameter: "short_window") { number parameter value } nothing: slice(parameter: "__proto__") { number }
       heatMap(x: "short_window", y: "long_window", bins: 2) { x y value trialCount }
       noMap: heatMap(x: "short_window", y: "other") { x }
       parameterImportances { parameter importance } foreign: parameterImportances(objective: WIN_RATE) { parameter }
       best: trials(first: 3, orderBy: VALUE_DESC) { nodes { value } } failed: trials(filter: { state: FAILED }) { totalCount }`,
    );
    const { trials } = study;
    expect(study.slice).toEqual({
      number: upTo(15),
      parameter: trials.map(({ parameters }) => parameters?.short_window),
      value: trials.map(({ value }) => value),
    });
    expect(study.heatMap.trialCount.reduce((sum: number, count: number) => sum + count)).toBe(15);
    expect(study.nothing.number).toEqual([]);
    expect(study.noMap.x).toEqual([]);
    expect(study.foreign).toBeNull();
    const parts: { importance: number }[] = study.parameterImportances;
    expect(parts.reduce((sum, { importance }) => sum + importance, 0)).toBeCloseTo(1, 9);
    const values = trials.map(({ value }) => value as number).sort((a, b) => b - a);
    expect(study.best.nodes.map(({ value }: Trial) => value)).toEqual(values.slice(0, 3));
    expect(study.failed.totalCount).toBe(0);
  });

  it('of before there were several samplers works as ever', async () => {
    const { id } = await ended({ nTrials: 3, seed: 1 });
    const isNew =
      'objectives constraints is_multivariate pruner parallelism is_external validation walk_forward_analysis windows price_range resumed';
    await test.store
      .collection('optimization_studies')
      .updateOne({ _id: id as never }, { $unset: Object.fromEntries(isNew.split(' ').map((field) => [field, 1])) });
    const ofTrials =
      'values constraints reports deviations train_values window worker holder leased_until error completed_at';
    await test.store
      .collection('optimization_trials')
      .updateMany({ study_id: id }, { $unset: Object.fromEntries(ofTrials.split(' ').map((field) => [field, 1])) });
    const study = await readStudy(
      test.subgraph,
      ada,
      id,
      'objectives pruner parallelism isExternal isMultivariate validation { kind } walkForwardAnalysis { folds } bestTrial { value } bestTrials { value } job { id }',
    );
    expect(study).toMatchObject({
      objectives: ['SHARPE_RATIO'],
      pruner: 'NONE',
      parallelism: 1,
      isExternal: false,
      isMultivariate: false,
      validation: null,
      walkForwardAnalysis: null,
      bestTrial: { value: study.bestValue },
      bestTrials: [{ value: study.bestValue }],
    });
    expect(study.trials[0]).toMatchObject({
      values: [study.trials[0]?.value],
      constraints: [],
      reports: [],
      worker: null,
    });
    const { userErrors } = await mutate(
      test.subgraph,
      ada,
      'resumeOptimizationStudy',
      { id, nTrials: 2 },
      'optimizationStudy { id }',
    );
    expect(userErrors).toEqual([]);
    expect(await endedStudy(test.subgraph, ada, id)).toMatchObject({ status: 'COMPLETED', completedTrials: 5 });
    const { data } = await ask(test.subgraph, ada, `{ optimizationStudy(id: "${id}") { job { id } } }`);
    expect(data.optimizationStudy.job.id).not.toBe(study.job.id);
  });
});
