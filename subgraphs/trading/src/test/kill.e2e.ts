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

it('a study whose process is killed ends with every trial once', async () => {
  const { subgraph, store } = test;
  const id = await aStudy(subgraph, ada, await aStrategy(subgraph, ada), { nTrials: 400 });
  const trials = () => store.collection('optimization_trials').countDocuments({ study_id: id });
  await eventually(async () => (await trials()) > 0);
  const worker = children.at(-1) as ChildProcess;
  await kill(worker);
  const left = await trials();
  await aProcess('work');
  await eventually(
    async () => (await store.collection('optimization_studies').findOne({ _id: id as never }))?.status === 'completed',
  );
  const numbers = await store.collection('optimization_trials').distinct('number', { study_id: id });
  expect([left > 0, numbers.length, await trials()]).toEqual([true, 400, 400]);
});

it('processes that share the queue run each execution once', async () => {
  const { subgraph, store } = test;
  await kill(children.at(-1) as ChildProcess);
  const strategyId = await aStrategy(subgraph, ada);
  const backtests = await Promise.all(Array.from({ length: 12 }, () => aBacktest(subgraph, ada, strategyId)));
  const ids = await Promise.all(backtests.map((id) => anExecution(subgraph, ada, id)));
  await Promise.all([aProcess('work'), aProcess('work'), aProcess('work')]);
  for (const id of ids) expect(await finished(subgraph, ada, id)).toEqual({ status: 'COMPLETED' });
  const jobs = await store
    .collection('jobs')
    .find({ _id: { $in: ids as never[] } })
    .toArray();
  expect(jobs.map(({ state, attempts }) => [state, attempts])).toEqual(ids.map(() => ['completed', 1]));
  expect(await store.collection('backtest_results').countDocuments({ execution_id: { $in: ids } })).toBe(ids.length);
});
