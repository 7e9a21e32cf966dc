import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PeerError, type Viewer } from '@quantgraph/shared';
import { aViewer, silentLogger } from '@quantgraph/shared/test-kit';
import { createTradingSubgraph } from '../create-trading-subgraph.js';
import {
  aBacktest,
  anExecution,
  aStrategy,
  aTradingSubgraph,
  eventually,
  finished,
  mutate,
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

describe('running a backtest', () => {
  it('takes it from pending to completed, with a result that says what it was computed from', async () => {
    const backtestId = await aBacktest(test.subgraph, ada, strategyId);
    const started = await mutate(
      test.subgraph,
      ada,
      'runBacktest',
      { backtestId },
      'execution { id executionId status progress startedAt completedAt result { id } backtest { status } }',
    );
    expect(started.execution).toEqual({
      id: started.execution.id,
      executionId: started.execution.id,
      status: 'PENDING',
      progress: 0,
      startedAt: null,
      completedAt: null,
      result: null,
      backtest: { status: 'PENDING' },
    });
    const selection = `progress startedAt completedAt errorDetails { code } parameters strategyVersion
      backtest { status latestResult { id } results { totalCount nodes { id } } }
      result { id execution { id } performance { totalReturn sharpeRatio maxDrawdown winRate totalTrades finalValue }
        riskMetrics { valueAtRisk95 volatility maxDrawdown } trades { date symbol action quantity price commission }
        equityCurve(maxPoints: 50) { date value } portfolioValue { date value } provenance { engineVersion parameters config { symbols } dataHash barCount firstDate lastDate } }`;
    const execution = await finished(test.subgraph, ada, started.execution.id, selection);
    const { result } = execution;
    expect(execution).toMatchObject({
      status: 'COMPLETED',
      progress: 1,
      errorDetails: null,
      parameters: { short_window: 20, long_window: 50, allow_short: false },
      strategyVersion: 1,
      backtest: { status: 'COMPLETED', latestResult: { id: result.id }, results: { totalCount: 1 } },
    });
    expect(Date.parse(execution.completedAt)).toBeGreaterThanOrEqual(Date.parse(execution.startedAt));
    expect(result.provenance).toMatchObject({
      parameters: { short_window: 20, long_window: 50, allow_short: false },
      config: { symbols: ['AAPL'] },
      dataHash: expect.stringMatching(/^[0-9a-f]{64}$/),
      barCount: 504,
      firstDate: '2015-01-02',
      lastDate: '2016-12-30',
    });
    expect(result.equityCurve).toHaveLength(50);
    expect(result.portfolioValue.date).toHaveLength(result.portfolioValue.value.length);
    expect(result.portfolioValue.date.slice(0, 2)).toEqual(['2015-01-02', '2015-01-05']);
    expect(result.portfolioValue.value.at(-1)).toBe(result.performance.finalValue);
    expect(result.equityCurve[0]).toEqual({ date: '2015-01-02', value: 100_000 });
    expect(result.equityCurve.at(-1)).toEqual({ date: '2016-12-30', value: result.performance.finalValue });
    expect(result.performance.finalValue).toBeCloseTo(100_000 * (1 + result.performance.totalReturn), 6);
    const sales = result.trades.filter(({ action }: { action: string }) => action === 'SELL');
    expect(sales).toHaveLength(result.performance.totalTrades);
    expect(result.performance.totalTrades).toBeGreaterThan(1);
    expect(result.riskMetrics.maxDrawdown).toBe(result.performance.maxDrawdown);
  });

  it('runs on the parameters of the moment it was asked, and as far as there are opens', async () => {
    const id = await aStrategy(test.subgraph, ada);
    const backtestId = await aBacktest(test.subgraph, ada, id, { config: { symbols: ['TWO'] } });
    let release = () => {};
    test.peers.beforeBars = () => new Promise((done) => (release = done));
    const executionId = await anExecution(test.subgraph, ada, backtestId);
    await eventually(async () => test.peers.calls.some(({ variables }) => `${variables.symbols}` === 'TWO'));
    await mutate(
      test.subgraph,
      ada,
      'updateStrategy',
      { id, changes: { parameters: { short_window: 3 } } },
      'strategy { id }',
    );
    test.peers.beforeBars = async () => {};
    release();
    const { result } = await finished(
      test.subgraph,
      ada,
      executionId,
      'result { provenance { parameters strategyVersion firstDate } }',
    );
    expect(result.provenance).toEqual({
      parameters: { short_window: 20, long_window: 50, allow_short: false },
      strategyVersion: 1,
      firstDate: '2014-01-02',
    });
  });

  it('counts runs as trials that were made before they kept their strategy', async () => {
    const id = await aStrategy(test.subgraph, ada);
    const run = async () => {
      const executionId = await anExecution(test.subgraph, ada, await aBacktest(test.subgraph, ada, id));
      const { result } = await finished(test.subgraph, ada, executionId, 'result { performance { trialsCounted } }');
      const stored = await executions.findOne({ _id: executionId });
      return { trials: result.performance.trialsCounted, stored };
    };
    const executions = test.store.collection<{ _id: string }>('backtest_executions');
    const { stored: first } = await run();
    await executions.updateOne({ _id: first?._id ?? '' }, { $unset: { strategy_id: 1, sharpe_ratio: 1 } });
    const later = await createTradingSubgraph({ ...test.stores, logger: silentLogger, peers: test.peers });
    await later.stop();
    expect(await executions.findOne({ _id: first?._id ?? '' })).toEqual(first);
    expect((await run()).trials).toBe(2);
  });

  it("runs on a model's predictions", async () => {
    test.peers.models.push({ id: 'm', owner: ada.id });
    const id = await aStrategy(test.subgraph, ada, { strategyType: 'ML_SIGNAL', mlModelId: 'm' });
    const executionId = await anExecution(test.subgraph, ada, await aBacktest(test.subgraph, ada, id));
    const { status, result } = await finished(
      test.subgraph,
      ada,
      executionId,
      'result { performance { totalTrades } }',
    );
    expect([status, result.performance.totalTrades > 50]).toEqual(['COMPLETED', true]);
  });

  it('fails with what is wrong and where, without trying again', async () => {
    const config = { symbols: ['AAPL'], startDate: '2010-01-01', endDate: '2014-12-31', fillAt: 'NEXT_OPEN' };
    const id = await aStrategy(test.subgraph, ada, { parameters: { short_window: 1, long_window: 2 } });
    const backtestId = await aBacktest(test.subgraph, ada, id, { config });
    const executionId = await anExecution(test.subgraph, ada, backtestId);
    const selection =
      'completedAt errorDetails { code message symbol date } result { id } backtest { status latestResult { id } }';
    const execution = await finished(test.subgraph, ada, executionId, selection);
    expect(execution).toMatchObject({
      status: 'FAILED',
      completedAt: expect.any(String),
      errorDetails: { code: 'MISSING_OPEN', symbol: 'AAPL', date: expect.stringMatching(/^2013-0[345]/) },
      result: null,
      backtest: { status: 'FAILED', latestResult: null },
    });
    const job = await test.store.collection('jobs').findOne({ _id: executionId as never });
    expect(job).toMatchObject({ attempts: 1 });
  });

  it('is tried again where market does not answer at first', async () => {
    const backtestId = await aBacktest(test.subgraph, ada, strategyId);
    let failures = 1;
    test.peers.beforeBars = async () => {
      if (failures-- > 0) throw new PeerError('market', 'The market subgraph does not answer.');
    };
    const executionId = await anExecution(test.subgraph, ada, backtestId);
    expect((await finished(test.subgraph, ada, executionId)).status).toBe('COMPLETED');
    const job = await test.store.collection('jobs').findOne({ _id: executionId as never });
    expect(job).toMatchObject({ attempts: 2 });
  });

  it('is no worse for retrieval being down', async () => {
    test.peers.down.add('genai');
    const executionId = await anExecution(test.subgraph, ada, await aBacktest(test.subgraph, ada, strategyId));
    const { status, result } = await finished(test.subgraph, ada, executionId, 'result { id }');
    test.peers.down.delete('genai');
    expect(status).toBe('COMPLETED');
    const id = `index:backtest_result:${result.id}`;
    await eventually(async () => test.store.collection('jobs').findOne({ _id: id as never, state: 'completed' }));
  });

  it('is refused for an archived strategy', async () => {
    const id = await aStrategy(test.subgraph, ada);
    const backtestId = await aBacktest(test.subgraph, ada, id);
    await mutate(test.subgraph, ada, 'archiveStrategy', { id }, 'strategy { id }');
    const { userErrors } = await mutate(test.subgraph, ada, 'runBacktest', { backtestId }, 'execution { id }');
    expect(userErrors).toEqual([['INVALID_STATE', 'input.backtestId']]);
  });

  it('tells retrieval of the result, in words and figures', async () => {
    const backtestId = await aBacktest(test.subgraph, ada, strategyId, { name: 'Told', description: 'A calm one.' });
    const executionId = await anExecution(test.subgraph, ada, backtestId);
    const { result } = await finished(
      test.subgraph,
      ada,
      executionId,
      'result { id performance { totalReturn sharpeRatio } }',
    );
    const source_id = `backtest_result:${result.id}`;
    const document = await eventually(async () =>
      test.peers.documents.find(({ input }) => (input.metadata as { source_id: string }).source_id === source_id),
    );
    expect(document).toEqual({
      owner: ada.id,
      input: {
        documentType: 'BACKTEST',
        content: expect.stringMatching(/"Told".*AAPL from 2015-01-02 to 2016-12-30.*Sharpe ratio.*A calm one\./),
        metadata: {
          source_id,
          backtest_id: backtestId,
          backtest_result_id: result.id,
          strategy_id: strategyId,
          strategy_name: 'Crossover',
          strategy_type: 'SMA_CROSSOVER',
          total_return: result.performance.totalReturn,
          sharpe_ratio: result.performance.sharpeRatio,
        },
      },
    });
  });
});

describe('cancelExecution', () => {
  const cancel = (subgraph: TradingTest['subgraph'], id: string, viewer: Viewer | null = ada) =>
    mutate(
      subgraph,
      viewer,
      'cancelExecution',
      { id },
      'execution { id status errorDetails { code message } result { id } backtest { status } job { status } }',
    );
  const CANCELLED = {
    status: 'FAILED',
    errorDetails: { code: 'CANCELLED', message: 'It was cancelled.' },
    result: null,
    backtest: { status: 'FAILED' },
    job: { status: 'CANCELLED' },
  };

  it("ends a run that waits, also when asked twice, and nobody else's nor one that is storing its result", async () => {
    const idle = await aTradingSubgraph({ runJobs: false });
    try {
      const backtestId = await aBacktest(idle.subgraph, ada, await aStrategy(idle.subgraph, ada));
      const id = await anExecution(idle.subgraph, ada, backtestId);
      expect(await cancel(idle.subgraph, id, aViewer())).toMatchObject({ userErrors: [['NOT_FOUND', 'input.id']] });
      expect((await cancel(idle.subgraph, id, null)).errors[0]?.extensions?.code).toBe('UNAUTHENTICATED');
      for (const _time of [1, 2]) {
        expect(await cancel(idle.subgraph, id)).toMatchObject({ execution: { id, ...CANCELLED }, userErrors: [] });
      }
      const storing = await anExecution(idle.subgraph, ada, backtestId);
      const only = { _id: storing as never };
      await idle.store.collection('jobs').updateOne(only, { $set: { is_committed: true } });
      await idle.store.collection('backtest_executions').updateOne(only, { $set: { status: 'running' } });
      expect(await cancel(idle.subgraph, storing)).toMatchObject({
        execution: null,
        userErrors: [['INVALID_STATE', 'input.id']],
        messages: ['Expected an execution that waits or runs, but this one is storing its result.'],
      });
    } finally {
      await idle.stop();
    }
  });

  it('ends one that is at work, which stores no result, and none that has ended', async () => {
    const backtestId = await aBacktest(test.subgraph, ada, strategyId);
    const ended = await anExecution(test.subgraph, ada, backtestId);
    await finished(test.subgraph, ada, ended, 'status');
    let began = () => {};
    const isAtWork = new Promise<void>((done) => {
      began = done;
    });
    let goOn = () => {};
    const held = new Promise<void>((done) => {
      goOn = done;
    });
    test.peers.beforeBars = async () => {
      began();
      await held;
    };
    const id = await anExecution(test.subgraph, ada, backtestId);
    await isAtWork;
    test.peers.beforeBars = async () => {};
    const cancelling = cancel(test.subgraph, id);
    await eventually(() =>
      test.store.collection<{ _id: string; state: string }>('jobs').findOne({ _id: id, state: 'cancelled' }),
    );
    goOn();
    expect(await cancelling).toMatchObject({ execution: { id, ...CANCELLED }, userErrors: [] });
    expect(await cancel(test.subgraph, ended)).toMatchObject({
      execution: null,
      userErrors: [['INVALID_STATE', 'input.id']],
      messages: ['Expected an execution that waits or runs, but this one has completed.'],
    });
  });
});
