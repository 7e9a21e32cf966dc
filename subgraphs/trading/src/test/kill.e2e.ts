import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { aViewer } from '@quantgraph/shared/test-kit';
import {
  aBacktest,
  anExecution,
  aStrategy,
  aStudy,
  aTradingSubgraph,
  eventually,
  finished,
  type TradingTest,
} from './a-trading-subgraph.js';

const ada = aViewer();
const script = fileURLToPath(new URL('./trading-process.js', import.meta.url));
const children: ChildProcess[] = [];
let test: TradingTest;
beforeAll(async () => {
  test = await aTradingSubgraph({ runJobs: false });
});
afterAll(async () => {
  for (const child of children) if (child.exitCode === null && child.signalCode === null) await kill(child);
  await test.stop();
});

/** A process that runs jobs on the test's database. */
async function aProcess(mode: 'stall' | 'work'): Promise<ChildProcess> {
  const child = fork(script, [test.stores.mongoUri, test.stores.dbPrefix, mode], { execArgv: [] });
  children.push(child);
  return child;
}

async function kill(child: ChildProcess): Promise<void> {
  const exit = once(child, 'exit');
  child.kill('SIGKILL');
  await exit;
}

const said = async (child: ChildProcess, word: string): Promise<void> => {
  for (;;) {
    const [message] = await once(child, 'message');
    if (message === word) return;
  }
};

it('a run whose process is killed is taken over by the next and gives one result', async () => {
  const { subgraph, store } = test;
  const backtestId = await aBacktest(subgraph, ada, await aStrategy(subgraph, ada));
  const executionId = await anExecution(subgraph, ada, backtestId);
  const victim = await aProcess('stall');
  await said(victim, 'loading');
  expect(await store.collection('backtest_executions').findOne({ execution_id: executionId })).toMatchObject({
    status: 'running',
  });
  await kill(victim);

  await aProcess('work');
  const execution = await finished(
    subgraph,
    ada,
    executionId,
    'result { id } backtest { status results { totalCount } }',
  );
  expect(execution).toMatchObject({
    status: 'COMPLETED',
    backtest: { status: 'COMPLETED', results: { totalCount: 1 } },
  });
  expect(await store.collection('backtest_results').countDocuments({ execution_id: executionId })).toBe(1);
  expect(await store.collection('jobs').findOne({ _id: executionId as never })).toMatchObject({ attempts: 2 });
});

it('a run that a process left without a job is enqueued by the next', async () => {
  const { subgraph, store } = test;
  const backtestId = await aBacktest(subgraph, ada, await aStrategy(subgraph, ada));
  await kill(children.at(-1) as ChildProcess);
  const executionId = await anExecution(subgraph, ada, backtestId);
  await store.collection('jobs').deleteOne({ _id: executionId as never });
  await aProcess('work');
  expect(await finished(subgraph, ada, executionId)).toEqual({ status: 'COMPLETED' });
});

it('a study of 200 trials killed twice ends with those that it would have had anyway, each once', async () => {
  const { subgraph, store } = test;
  // A pruner looks at the trials before, so the trials depend on all that came of earlier ones.
  const validation = { crossValidation: { folds: 4, purgeBars: 5, embargoBars: 5 } };
  const given = { nTrials: 200, seed: 11, sampler: 'TPE', pruner: 'MEDIAN', validation, objective: 'TOTAL_RETURN' };
  const calm = await aTradingSubgraph();
  const unkilled = await aStudy(calm.subgraph, ada, await aStrategy(calm.subgraph, ada), given);
  const id = await aStudy(subgraph, ada, await aStrategy(subgraph, ada), given);

  const ended = () => store.collection('optimization_trials').countDocuments({ study_id: id, holder: null });
  const left: number[] = [];
  for (const least of [20, 80]) {
    await eventually(async () => (await ended()) >= least);
    await kill(children.at(-1) as ChildProcess);
    left.push(await ended());
    await aProcess('work');
  }
  const trials = await trialsOnce('completed', test, id);
  expect(left[0]).toBeGreaterThanOrEqual(20);
  expect(left[1]).toBeGreaterThanOrEqual(80);
  expect(Math.max(...left)).toBeLessThan(200);
  expect(trials.map(({ number }) => number)).toEqual(Array.from({ length: 200 }, (_, number) => number));
  expect(new Set(trials.map(({ state }) => state))).toEqual(new Set(['completed', 'pruned']));
  expect(trials).toEqual(await trialsOnce('completed', calm, unkilled));
  await calm.stop();
}, 180_000);

it('processes that share the queue run each execution once', async () => {
  const { subgraph, store } = test;
  await kill(children.at(-1) as ChildProcess);
  const strategyId = await aStrategy(subgraph, ada);
  const backtests = await Promise.all(Array.from({ length: 8 }, () => aBacktest(subgraph, ada, strategyId)));
  const ids = await Promise.all(backtests.map((id) => anExecution(subgraph, ada, id)));
  await Promise.all([aProcess('work'), aProcess('work')]);
  for (const id of ids) expect(await finished(subgraph, ada, id)).toEqual({ status: 'COMPLETED' });
  const jobs = store.collection('jobs');
  const once = { _id: { $in: ids as never[] }, state: 'completed', attempts: 1 };
  await eventually(async () => (await jobs.countDocuments(once)) === ids.length);
  expect(await store.collection('backtest_results').countDocuments({ execution_id: { $in: ids } })).toBe(ids.length);
});

/** A study's trials by number, once it has this status, without what is of their storing. */
async function trialsOnce(status: string, { store }: TradingTest, study_id: string) {
  const studies = store.collection('optimization_studies');
  await eventually(() => studies.findOne({ _id: study_id as never, status }));
  const stored = store.collection('optimization_trials').find({ study_id }).sort({ number: 1 });
  return (await stored.toArray()).map(({ _id, study_id, created_at, completed_at, ...trial }) => trial);
}
