import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aViewer } from '@quantgraph/shared/test-kit';
import { aStrategy, aStudy, aTradingSubgraph, eventually, mutate, type TradingTest } from './a-trading-subgraph.js';
import { endedStudy, numbersOf, readStudy, type Trial, upTo } from './study-trials.js';

const ada = aViewer();
let test: TradingTest;
let strategyId: string;
beforeAll(async () => {
  test = await aTradingSubgraph();
  strategyId = await aStrategy(test.subgraph, ada);
});
afterAll(() => test.stop());

const start = (input: Record<string, unknown>) =>
  aStudy(test.subgraph, ada, strategyId, { isExternal: true, objective: 'TOTAL_RETURN', ...input });
const call = (mutation: string, studyId: string, more = {}, selection = '') =>
  mutate(test.subgraph, ada, mutation, { studyId, ...more }, `trial { number state parameters worker } ${selection}`);
const askTrial = (id: string) => call('askTrial', id);
const tell = (id: string, number: number, more: object) => call('tellTrial', id, { number, ...more });
const report = (id: string, number: number, step: number, value: number) =>
  call('reportTrial', id, { number, step, value }, 'shouldPrune');

/** What a client finds a set to be worth. */
const worth = ({ short_window = 0, long_window = 0 }: Record<string, number>) => long_window - 3 * short_window;

describe('clients that run trials', () => {
  it('get each number once, however many ask, and the study completes with the last', async () => {
    const id = await start({ nTrials: 24, seed: 5, sampler: 'RANDOM' });
    const client = async (): Promise<Trial[]> => {
      const got: Trial[] = [];
      for (;;) {
        const { trial, errors } = await askTrial(id);
        expect(errors).toEqual([]);
        if (!trial) return got;
        got.push(trial);
        const told = await tell(id, trial.number, { values: [worth(trial.parameters)] });
        expect(told).toMatchObject({ trial: { state: 'COMPLETED' }, userErrors: [] });
      }
    };
    const got = await Promise.all([client(), client()]);
    expect(numbersOf(got.flat()).sort((a, b) => a - b)).toEqual(upTo(24));
    expect(got.every((some) => some.length > 0)).toBe(true);

    const study = await readStudy(test.subgraph, ada, id);
    expect(study).toMatchObject({ status: 'COMPLETED', completedTrials: 24, trialCount: 24 });
    expect(study.bestValue).toBe(Math.max(...study.trials.map(({ parameters }) => worth(parameters ?? {}))));
    const sampled = await endedStudy(
      test.subgraph,
      ada,
      await start({ nTrials: 24, seed: 5, isExternal: false, sampler: 'RANDOM' }),
    );
    expect(study.trials.map(({ parameters }) => parameters)).toEqual(
      sampled.trials.map(({ parameters }: Trial) => parameters),
    );
  });

  it('can tell of a trial once, and only of one that they asked for', async () => {
    const id = await start({
      nTrials: 3,
      initialTrials: [
        { short_window: 5, long_window: 50 },
        { short_window: 6, long_window: 60 },
      ],
    });
    const { trial } = await askTrial(id);
    expect(trial).toEqual({
      number: 0,
      state: 'RUNNING',
      worker: 'CLIENT',
      parameters: { short_window: 5, long_window: 50 },
    });
    expect((await tell(id, 0, { values: [1, 2] })).userErrors).toEqual([['INVALID_INPUT', 'input.values']]);
    expect((await tell(id, 0, { values: [1], constraints: [0] })).userErrors).toEqual([
      ['INVALID_INPUT', 'input.constraints'],
    ]);
    expect((await tell(id, 0, { values: [1], state: 'FAILED' })).userErrors).toEqual([
      ['INVALID_INPUT', 'input.values'],
    ]);
    expect((await tell(id, 0, { values: [1], state: 'WAITING' })).userErrors).toEqual([
      ['INVALID_INPUT', 'input.state'],
    ]);
    expect((await tell(id, 0, { values: [7] })).userErrors).toEqual([]);
    expect((await tell(id, 0, { values: [8] })).messages).toEqual([
      'Expected a trial that was asked for and is not yet told of, but this one is completed.',
    ]);
    expect((await tell(id, 1, { values: [8] })).userErrors).toEqual([['INVALID_STATE', 'input.number']]);
    expect((await tell(id, 9, { values: [8] })).userErrors).toEqual([['NOT_FOUND', 'input.number']]);
    expect((await readStudy(test.subgraph, ada, id)).trials.map(({ value }) => value)).toEqual([7, null]);
  });

  it('lose a trial an hour after they last spoke of it: then another gets it, with its number and parameters', async () => {
    const id = await start({ nTrials: 2 });
    const first = await askTrial(id);
    expect((await askTrial(id)).trial.number).toBe(1);
    expect((await askTrial(id)).trial).toBeNull();
    const trials = test.store.collection('optimization_trials');
    const leased = await trials.findOne({ study_id: id, number: 0 });
    expect(leased?.leased_until.getTime() - leased?.created_at.getTime()).toBeGreaterThan(3_500_000);
    await trials.updateOne({ study_id: id, number: 0 }, { $set: { leased_until: new Date(0) } });
    expect((await askTrial(id)).trial).toEqual(first.trial);
    expect((await askTrial(id)).trial).toBeNull();
  });

  it('hear from the pruner whether to go on, and may end a trial early or as failed', async () => {
    const id = await start({ nTrials: 8, pruner: 'MEDIAN' });
    for (let i = 0; i < 6; i++) {
      const { trial } = await askTrial(id);
      await report(id, trial.number, 1, 10 + i);
      await tell(id, trial.number, { values: [i] });
    }
    const bad = await askTrial(id);
    expect(await report(id, bad.trial.number, 1, 2)).toMatchObject({ shouldPrune: true, userErrors: [] });
    expect((await report(id, bad.trial.number, 1, 2)).userErrors).toEqual([['INVALID_INPUT', 'input.step']]);
    await tell(id, bad.trial.number, { state: 'PRUNED' });
    const good = await askTrial(id);
    expect(await report(id, good.trial.number, 1, 20)).toMatchObject({ shouldPrune: false });
    await tell(id, good.trial.number, { state: 'FAILED' });
    const study = await readStudy(test.subgraph, ada, id);
    expect(study).toMatchObject({ status: 'COMPLETED', completedTrials: 8, bestValue: 5 });
    expect(study.trials.slice(6)).toMatchObject([
      { state: 'PRUNED', value: null, reports: [{ step: 1, value: 2 }] },
      { state: 'FAILED', value: null, reports: [{ step: 1, value: 20 }] },
    ]);
  });

  it('are kept out of walk-forward analyses and of studies that do not run', async () => {
    const analysis = await start({ nTrials: 2, isExternal: false, walkForwardAnalysis: { folds: 2 } });
    expect((await askTrial(analysis)).messages).toEqual([
      'Expected a study without walk-forward analysis, which makes all its trials itself.',
    ]);
    const done = await start({ nTrials: 1 });
    const { trial } = await askTrial(done);
    await tell(done, trial.number, { state: 'FAILED' });
    expect(await readStudy(test.subgraph, ada, done)).toMatchObject({
      status: 'FAILED',
      errorDetails: { code: 'NO_VALUE' },
    });
    expect((await askTrial(done)).messages).toEqual(['Expected a study that is running, but this one is failed.']);
  });

  it('may join a study that runs here: what they have is theirs, and whoever ends the last trial completes it', async () => {
    let release = () => {};
    test.peers.beforeBars = () => new Promise((resolve) => (release = resolve));
    const id = await start({ nTrials: 6, isExternal: false });
    const { trial } = await askTrial(id);
    release();
    test.peers.beforeBars = async () => {};
    expect(trial.number).toBe(0);
    await eventually(async () => (await readStudy(test.subgraph, ada, id)).completedTrials === 5);
    expect(await readStudy(test.subgraph, ada, id)).toMatchObject({ status: 'RUNNING', completedTrials: 5 });
    await tell(id, 0, { values: [1e6] });
    const study = await readStudy(test.subgraph, ada, id);
    expect(study).toMatchObject({ status: 'COMPLETED', completedTrials: 6, bestValue: 1e6 });
    expect(study.trials.map(({ worker }) => worker)).toEqual(['CLIENT', ...Array(5).fill('SERVICE')]);
  });
});
