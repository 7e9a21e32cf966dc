import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aViewer } from '@quantgraph/shared/test-kit';
import { aStrategy, aStudy, aTradingSubgraph, eventually, mutate, type TradingTest } from './a-trading-subgraph.js';
import { endedStudy, numbersOf, readStudy, type Trial, upTo } from './study-trials.js';

const ada = aViewer();
let test: TradingTest;
let strategyId: string;
beforeAll(async () => {
  test = await aTradingSubgraph({ workerThreads: 2 });
  strategyId = await aStrategy(test.subgraph, ada);
});
afterAll(() => test.stop());

const start = (input: Record<string, unknown>) => aStudy(test.subgraph, ada, strategyId, input);
const ended = (id: string, selection = '') => endedStudy(test.subgraph, ada, id, selection);
const change = (mutation: string, id: string, more = {}) =>
  mutate(test.subgraph, ada, mutation, { id, ...more }, 'optimizationStudy { status nTrials }');
const stop = (id: string) => change('stopOptimizationStudy', id);
const resume = (id: string, nTrials?: number) => change('resumeOptimizationStudy', id, { nTrials });

describe('stopping and resuming', () => {
  it('keeps what is there, begins nothing more, and goes on where it was', async () => {
    const validation = { crossValidation: { folds: 5 } };
    const id = await start({ nTrials: 2_000, validation });
    const atLeast = (count: number) =>
      eventually(async () => (await readStudy(test.subgraph, ada, id)).completedTrials >= count);
    await atLeast(1);
    expect(await stop(id)).toMatchObject({ optimizationStudy: { status: 'STOPPED' }, userErrors: [] });
    const stored = test.store.collection('optimization_trials');
    const states = await stored.distinct('state', { study_id: id });
    expect(states.filter((state) => !['completed', 'failed', 'waiting'].includes(state))).toEqual([]);
    const { completedTrials } = await readStudy(test.subgraph, ada, id);
    expect(completedTrials).toBeLessThan(2_000);

    expect(await stop(id)).toMatchObject({ optimizationStudy: { status: 'STOPPED' }, userErrors: [] });
    expect(await resume(id)).toMatchObject({
      optimizationStudy: { status: 'RUNNING', nTrials: 2_000 },
      userErrors: [],
    });
    await atLeast(completedTrials + 1);
    await stop(id);
    const all = await stored.countDocuments({ study_id: id });
    expect((await stored.distinct('number', { study_id: id })).sort((a, b) => a - b)).toEqual(upTo(all));
  });

  it('stops a study that still waits for its prices', async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    let asked = () => {};
    const loading = new Promise<void>((resolve) => {
      asked = resolve;
    });
    test.peers.beforeBars = () => {
      asked();
      return held;
    };
    const id = await start({ nTrials: 5 });
    await loading;
    const stopping = stop(id);
    const job = { _id: `study:${id}` as never, state: 'cancelled' };
    await eventually(() => test.store.collection('jobs').findOne(job));
    release();
    expect(await stopping).toMatchObject({ optimizationStudy: { status: 'STOPPED' } });
    test.peers.beforeBars = async () => {};
    expect((await readStudy(test.subgraph, ada, id)).trialCount).toBe(0);
    await resume(id);
    expect(await ended(id)).toMatchObject({ status: 'COMPLETED', completedTrials: 5 });
  });

  it('adds trials to a completed study: those that it would have had with as many from the start', async () => {
    const long = await ended(await start({ nTrials: 9, seed: 4 }));
    const id = await start({ nTrials: 5, seed: 4 });
    const short = await ended(id);
    expect(short.trials).toEqual(long.trials.slice(0, 5));
    expect(await resume(id, 4)).toMatchObject({ optimizationStudy: { status: 'RUNNING', nTrials: 9 } });
    expect(await ended(id)).toEqual(long);
  });

  it('wants a study in the right state, and says which', async () => {
    const id = await start({ nTrials: 2 });
    await ended(id);
    const stopped = await stop(id);
    expect(stopped.userErrors).toEqual([['INVALID_STATE', 'input.id']]);
    expect(stopped.messages).toEqual(['Expected a study that is running, but this one is completed.']);
    expect((await resume(id)).userErrors).toEqual([['INVALID_STATE', 'input.nTrials']]);
    expect((await resume(id, 0)).userErrors).toEqual([['INVALID_INPUT', 'input.nTrials']]);
    expect((await resume(id, 9_999)).userErrors).toEqual([['INVALID_INPUT', 'input.nTrials']]);
    const running = await start({ nTrials: 1, isExternal: true });
    const resumed = await resume(running, 1);
    expect(resumed.userErrors).toEqual([['INVALID_STATE', 'input.id']]);
    expect(resumed.messages).toEqual([
      'Expected a study that is stopped, failed or completed, but this one is running.',
    ]);
  });
});

describe('parallel trials', () => {
  it('follow from the seed and their number at a time', async () => {
    const given = {
      nTrials: 30,
      seed: 9,
      parallelism: 2,
      pruner: 'MEDIAN',
      validation: { crossValidation: { folds: 3 } },
    };
    const first = await ended(await start(given));
    expect(numbersOf(first.trials)).toEqual(upTo(30));
    expect(await ended(await start(given))).toEqual(first);
  });

  it('are as many as the service has threads at most', async () => {
    const input = { name: 'A', strategyId, nTrials: 5, parallelism: 3, config: { symbols: ['AAPL'] } };
    const { messages } = await mutate(test.subgraph, ada, 'startOptimizationStudy', input, 'optimizationStudy { id }');
    expect(messages).toEqual(['Expected a parallelism from 1 to 2, the threads of this service, but got 3.']);
  });
});

describe("one's own trials", () => {
  const own = { short_window: 7, long_window: 77 };

  it('are tried first where they come with the study, and count among its trials', async () => {
    const study = await ended(await start({ nTrials: 4, initialTrials: [own, { ...own, short_window: 8 }] }));
    const drawn = await ended(await start({ nTrials: 4 }));
    expect(study.trials.slice(0, 2).map(({ parameters }: Trial) => parameters)).toEqual([
      own,
      { ...own, short_window: 8 },
    ]);
    expect(study.trials.slice(2)).toEqual(drawn.trials.slice(2));
  });

  it('take the next number of a stopped study, and are run when it goes on', async () => {
    const id = await start({ nTrials: 3, isExternal: true });
    await stop(id);
    const enqueue = (parameters: object) =>
      mutate(test.subgraph, ada, 'enqueueTrial', { studyId: id, parameters }, 'trial { number state parameters }');
    expect(await enqueue(own)).toMatchObject({ trial: { number: 0, state: 'WAITING', parameters: own } });
    expect((await enqueue({ ...own, short_window: 5.5 })).userErrors).toEqual([
      ['INVALID_INPUT', 'input.parameters.short_window'],
    ]);
    expect((await enqueue({ ...own, other: 1 })).userErrors).toEqual([['INVALID_INPUT', 'input.parameters.other']]);
    await enqueue(own);
    await enqueue(own);
    const refused = await enqueue(own);
    expect(refused.userErrors).toEqual([['INVALID_STATE', 'input.studyId']]);
    expect(refused.messages[0]).toMatch(/all 3 of its trials are taken/);
  });
});
