import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aViewer } from '@quantgraph/shared/test-kit';
import {
  aBacktest,
  anExecution,
  aStrategy,
  aTradingSubgraph,
  finished,
  mutate,
  type TradingTest,
} from './a-trading-subgraph.js';

const ada = aViewer();
const bob = aViewer();
const config = {
  symbols: ['AAPL', 'TWO'],
  endDate: '2016-06-30',
  benchmark: 'TWO',
  allowShort: true,
  maxLeverage: 2,
  exits: { stopLoss: 0.05, trailingStop: 0.1 },
  seed: 11,
};

let test: TradingTest;
let backtestId: string;
let resultId: string;
beforeAll(async () => {
  test = await aTradingSubgraph();
  const strategyId = await aStrategy(test.subgraph, ada);
  backtestId = await aBacktest(test.subgraph, ada, strategyId, { config });
  const selection =
    'result { id provenance { engineVersion seed } trades { reason slippage } portfolioValue { date value benchmark } }';
  const execution = await anExecution(test.subgraph, ada, backtestId);
  const { result } = await finished(test.subgraph, ada, execution, selection);
  resultId = result.id;
  expect(result.provenance).toEqual({ engineVersion: '2.0.1', seed: 11 });
  expect(new Set(result.trades.map(({ reason }: { reason: string }) => reason))).toContain('STOP_LOSS');
  expect(result.portfolioValue.benchmark).toHaveLength(result.portfolioValue.date.length);
  expect(result.portfolioValue.benchmark[0]).toBe(100_000);
});
afterAll(() => test.stop());

const reproduce = (viewer = ada) =>
  mutate(
    test.subgraph,
    viewer,
    'reproduceBacktest',
    { resultId },
    'reproduction { isIdentical differences { part message } }',
  );
const bias = (input: object, viewer = ada) =>
  mutate(
    test.subgraph,
    viewer,
    'checkBacktestForBias',
    { backtestId, ...input },
    'report { isBiased cuts comparedCount movedCount movedSignals { symbol date cut was became } }',
  );

describe('reproducing a result', () => {
  it('computes the same again, to the last bit', async () => {
    const { reproduction, userErrors } = await reproduce();
    expect(userErrors).toEqual([]);
    expect(reproduction).toEqual({ isIdentical: true, differences: [] });
  });

  it('says part by part what differs from what is stored', async () => {
    const results = test.store.collection<{ _id: string }>('backtest_results');
    const stored = await results.findOne({ _id: resultId });
    const changed = {
      'provenance.data_hash': 'another',
      'provenance.engine_version': '1.0.0',
      'performance.total_return': 12,
      'trades.0.quantity': 1,
      'portfolio_value.values.3': 5,
    };
    await results.updateOne({ _id: resultId }, { $set: changed });
    const { reproduction } = await reproduce();
    await results.replaceOne({ _id: resultId }, stored as { _id: string });
    expect(reproduction.isIdentical).toBe(false);
    const messages = Object.fromEntries(
      reproduction.differences.map(({ part, message }: { part: string; message: string }) => [part, message]),
    );
    expect(Object.keys(messages)).toEqual(['DATA', 'ENGINE_VERSION', 'TRADES', 'VALUES', 'METRICS']);
    expect(messages.DATA).toMatch(/^Expected data with the hash another, got [0-9a-f]{64}\.$/);
    expect(messages.ENGINE_VERSION).toBe('Expected engine 1.0.0, got 2.0.1.');
    expect(messages.TRADES).toMatch(/^Expected trade 1 to be .*"quantity":1,/);
    expect(messages.VALUES).toMatch(/^Expected the value 5 on /);
    expect(messages.METRICS).toMatch(/^Expected total_return 12, got /);
  });
});

describe('checking a backtest for bias', () => {
  it('decides again on data cut at so many days, and finds that nothing moved', async () => {
    const { report, userErrors } = await bias({ cuts: 3 });
    expect(userErrors).toEqual([]);
    expect(report).toMatchObject({ isBiased: false, movedCount: 0, movedSignals: [] });
    expect(report.cuts).toHaveLength(3);
    expect(report.comparedCount).toBeGreaterThan(3000);
  });

  it('refuses a number of cuts out of range, naming the field', async () => {
    expect((await bias({ cuts: 0 })).userErrors).toEqual([['INVALID_INPUT', 'input.cuts']]);
    expect((await bias({ cuts: 33 })).userErrors).toEqual([['INVALID_INPUT', 'input.cuts']]);
  });
});

it('checks nothing of what is not yours', async () => {
  expect((await reproduce(bob)).userErrors).toEqual([['NOT_FOUND', 'input.resultId']]);
  expect((await bias({}, bob)).userErrors).toEqual([['NOT_FOUND', 'input.backtestId']]);
});

it('says UNAVAILABLE while market is down', async () => {
  test.peers.down.add('market');
  const answers = [await reproduce(), await bias({})];
  test.peers.down.delete('market');
  expect(answers.map(({ userErrors }) => userErrors)).toEqual([[['UNAVAILABLE', null]], [['UNAVAILABLE', null]]]);
});
