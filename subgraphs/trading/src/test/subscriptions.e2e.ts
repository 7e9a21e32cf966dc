import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@quantgraph/shared';
import { aViewer, silentLogger } from '@quantgraph/shared/test-kit';
import { createTradingSubgraph } from '../create-trading-subgraph.js';
import {
  aBacktest,
  anExecution,
  aStrategy,
  aStudy,
  aTradingSubgraph,
  finished,
  type TradingTest,
} from './a-trading-subgraph.js';

const ada = aViewer();
let test: TradingTest;
let strategyId: string;
beforeAll(async () => {
  test = await aTradingSubgraph();
  strategyId = await aStrategy(test.subgraph, ada);
});
afterAll(() => test.stop());

function subscribe(query: string, id: string, viewer: Viewer | null = ada, subgraph = test.subgraph) {
  const document = `subscription ($id: ID!) { ${query} }`;
  return subgraph.subscribe({ query: document, variables: { id }, viewer, requestId: 'request-1' });
}

/** Every result of a subscription, until it ends. */
async function all(results: AsyncIterable<unknown>) {
  const seen: { data?: Record<string, Record<string, unknown>>; errors?: { extensions: object }[] }[] = [];
  for await (const result of results) seen.push(JSON.parse(JSON.stringify(result)));
  return seen;
}

const EXECUTION = 'backtestProgressed(executionId: $id) { id status progress result { id } job { status progress } }';

describe('backtestProgressed', () => {
  it('tells how a run goes, from where it is to its result, though another process runs it', async () => {
    const idle = await createTradingSubgraph({
      ...test.stores,
      runJobs: false,
      logger: silentLogger,
      peers: test.peers,
    });
    try {
      let release = () => {};
      test.peers.beforeBars = () => new Promise((done) => (release = done));
      const id = await anExecution(test.subgraph, ada, await aBacktest(test.subgraph, ada, strategyId));
      const results = subscribe(EXECUTION, id, ada, idle);
      const first = await results.next();
      expect(first.value?.data?.backtestProgressed).toMatchObject({ id, result: null });
      release();
      test.peers.beforeBars = async () => {};
      const states = (await all(results)).map(({ data }) => data?.backtestProgressed);
      const progress = states.map((state) => state?.progress as number);
      expect(progress).toEqual([...progress].sort((a, b) => a - b));
      expect(states.at(-1)).toMatchObject({ status: 'COMPLETED', progress: 1, result: { id: expect.any(String) } });
    } finally {
      await idle.stop();
    }
  });

  it('gives the one state of a run that has ended', async () => {
    const id = await anExecution(test.subgraph, ada, await aBacktest(test.subgraph, ada, strategyId));
    await finished(test.subgraph, ada, id);
    const states = await all(subscribe(EXECUTION, id));
    expect(states).toEqual([{ data: { backtestProgressed: expect.objectContaining({ status: 'COMPLETED' }) } }]);
  });
});

describe('optimizationProgressed', () => {
  it('counts the trials up to the last', async () => {
    const id = await aStudy(test.subgraph, ada, strategyId, { nTrials: 60 });
    const query = 'optimizationProgressed(studyId: $id) { status completedTrials bestValue job { id } }';
    const states = (await all(subscribe(query, id))).map(({ data }) => data?.optimizationProgressed);
    const counts = states.map((state) => state?.completedTrials as number);
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
    expect(states.at(-1)).toMatchObject({ status: 'COMPLETED', completedTrials: 60, bestValue: expect.any(Number) });
  });
});

const JOB = `jobProgressed(id: $id) { id kind status progress attempts error startedAt finishedAt user { id }
  backtestExecution { id status } optimizationStudy { id } }`;

describe('jobProgressed', () => {
  it('follows the work on a run to its end', async () => {
    const id = await anExecution(test.subgraph, ada, await aBacktest(test.subgraph, ada, strategyId));
    const states = (await all(subscribe(JOB, id))).map(({ data }) => data?.jobProgressed);
    expect(states.at(-1)).toEqual({
      id,
      kind: 'RUN_BACKTEST',
      status: 'COMPLETED',
      progress: 1,
      attempts: 1,
      error: null,
      startedAt: expect.any(String),
      finishedAt: expect.any(String),
      user: { id: ada.id },
      backtestExecution: { id, status: 'COMPLETED' },
      optimizationStudy: null,
    });
  });

  it('says why work failed, in words for its owner', async () => {
    const config = { symbols: ['AAPL'], startDate: '2010-01-01', endDate: '2014-12-31', fillAt: 'NEXT_OPEN' };
    const nervous = await aStrategy(test.subgraph, ada, { parameters: { short_window: 1, long_window: 2 } });
    const id = await anExecution(test.subgraph, ada, await aBacktest(test.subgraph, ada, nervous, { config }));
    const states = (await all(subscribe(JOB, id))).map(({ data }) => data?.jobProgressed);
    const { errorDetails } = await finished(test.subgraph, ada, id, 'errorDetails { message }');
    expect(states.at(-1)).toMatchObject({ status: 'FAILED', attempts: 1, error: errorDetails.message });
  });

  it("names a study's work", async () => {
    const studyId = await aStudy(test.subgraph, ada, strategyId);
    const query = 'optimizationProgressed(studyId: $id) { status job { id kind optimizationStudy { id } } }';
    const [first] = await all(subscribe(query, studyId));
    const job = first?.data?.optimizationProgressed?.job as { id: string };
    expect(job).toEqual({ id: job.id, kind: 'RUN_STUDY', optimizationStudy: { id: studyId } });
    const states = (await all(subscribe(JOB, job.id))).map(({ data }) => data?.jobProgressed);
    expect(states.at(-1)).toMatchObject({ status: 'COMPLETED', progress: 1, backtestExecution: null });
  });
});

describe('a subscription', () => {
  const fields: [string, () => Promise<string>][] = [
    [EXECUTION, async () => anExecution(test.subgraph, ada, await aBacktest(test.subgraph, ada, strategyId))],
    [JOB, async () => anExecution(test.subgraph, ada, await aBacktest(test.subgraph, ada, strategyId))],
    ['optimizationProgressed(studyId: $id) { id }', () => aStudy(test.subgraph, ada, strategyId)],
  ];

  it.each(fields)('to %s is refused to all but the owner, with one error', async (query, make) => {
    const id = await make();
    const refused = (code: string) => [{ errors: [expect.objectContaining({ extensions: { code } })] }];
    expect(await all(subscribe(query, id, aViewer()))).toEqual(refused('NOT_FOUND'));
    expect(await all(subscribe(query, 'none'))).toEqual(refused('NOT_FOUND'));
    expect(await all(subscribe(query, id, null))).toEqual(refused('UNAUTHENTICATED'));
  });

  it('that does not fit the schema is refused with what is wrong with it', async () => {
    const [result, ...more] = await all(subscribe('nothing(id: $id)', 'x'));
    expect(result?.errors).toMatchObject([
      { message: expect.stringContaining('nothing'), extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } },
    ]);
    expect(more).toEqual([]);
  });
});
