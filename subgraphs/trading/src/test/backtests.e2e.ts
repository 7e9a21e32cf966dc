import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ask, aViewer } from '@quantgraph/shared/test-kit';
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
let test: TradingTest;
let strategyId: string;
beforeAll(async () => {
  test = await aTradingSubgraph();
  strategyId = await aStrategy(test.subgraph, ada);
});
afterAll(() => test.stop());

const range = { symbols: ['AAPL'], startDate: '2015-01-01', endDate: '2016-12-31' };
const create = (config: object) =>
  mutate(test.subgraph, ada, 'createBacktest', { name: 'A', strategyId, config }, 'backtest { id }');

describe('setting up a backtest', () => {
  it('keeps a typed config with its defaults', async () => {
    const selection = `backtest { status symbols startDate endDate
      config { symbols startDate endDate initialCapital commission fractionalShares fillAt slippageBps } }`;
    const input = { name: 'A', strategyId, config: { symbols: ['aapl'], startDate: '2015-01-01' } };
    const { backtest } = await mutate(test.subgraph, ada, 'createBacktest', input, selection);
    expect(backtest).toEqual({
      status: 'PENDING',
      symbols: ['AAPL'],
      startDate: '2015-01-01',
      endDate: null,
      config: {
        symbols: ['AAPL'],
        startDate: '2015-01-01',
        endDate: null,
        initialCapital: 100_000,
        commission: 0.001,
        fractionalShares: false,
        fillAt: 'NEXT_OPEN',
        slippageBps: 0,
      },
    });
  });

  it('keeps every term of a config, with the defaults of what is left out', async () => {
    const selection = `backtest { config { commissionPerShare minimumCommission volumeShare { limit priceImpact }
      sizing { method fraction quantity amount annualVolatility lookback cap floor } allowShort maxLeverage maintenanceMargin
      entryOrder { type offsetBps timeInForce } exits { stopLoss takeProfit trailingStop } rebalance priceAdjustment
      benchmark snapshot { id } seed } }`;
    const asked = (config: object) =>
      mutate(test.subgraph, ada, 'createBacktest', { name: 'A', strategyId, config }, selection);
    const plain = await asked(range);
    expect(plain.backtest.config).toEqual({
      commissionPerShare: 0,
      minimumCommission: 0,
      volumeShare: null,
      sizing: {
        method: 'EQUITY_FRACTION',
        fraction: null,
        quantity: null,
        amount: null,
        annualVolatility: null,
        lookback: null,
        cap: null,
        floor: null,
      },
      allowShort: false,
      maxLeverage: 1,
      maintenanceMargin: 0.25,
      entryOrder: { type: 'MARKET', offsetBps: 0, timeInForce: 'GTC' },
      exits: { stopLoss: null, takeProfit: null, trailingStop: null },
      rebalance: 'ON_CHANGE',
      priceAdjustment: 'SPLIT',
      benchmark: null,
      snapshot: null,
      seed: 0,
    });
    const terms = {
      commissionPerShare: 0.005,
      minimumCommission: 1,
      volumeShare: { limit: 0.025, priceImpact: 0.2 },
      sizing: { ...plain.backtest.config.sizing, method: 'VOLATILITY_TARGET', annualVolatility: 0.2, lookback: 20 },
      allowShort: true,
      maxLeverage: 5,
      maintenanceMargin: 0.1,
      entryOrder: { type: 'LIMIT', offsetBps: 20, timeInForce: 'DAY' },
      exits: { stopLoss: 0.05, takeProfit: 0.1, trailingStop: null },
      rebalance: 'MONTHLY',
      priceAdjustment: 'TOTAL_RETURN',
      benchmark: 'TWO',
      seed: 7,
    };
    const { backtest } = await asked({ ...range, ...terms, snapshotId: 'a-cut' });
    expect(backtest.config).toEqual({ ...terms, snapshot: { id: 'a-cut' } });
  });

  it.each([
    ['an unknown symbol', { ...range, symbols: ['AAPL', 'NONE'] }, 'symbols'],
    ['no symbol', { ...range, symbols: [] }, 'symbols'],
    ['a symbol twice', { ...range, symbols: ['AAPL', 'aapl'] }, 'symbols'],
    ['too many symbols', { ...range, symbols: Array.from({ length: 51 }, (_, i) => `S${i}`) }, 'symbols'],
    ['reversed dates', { ...range, startDate: '2016-12-31', endDate: '2015-01-01' }, 'endDate'],
    ['a range before all prices', { ...range, startDate: '1980-01-01', endDate: '1981-01-01' }, 'endDate'],
    ['a range after all prices', { ...range, startDate: '2030-01-01', endDate: null }, 'startDate'],
    ['a start before the first open', { ...range, startDate: '1995-01-01' }, 'startDate'],
    ['opens that a symbol has none of', { ...range, symbols: ['CLOSES'] }, 'fillAt'],
    ['negative capital', { ...range, initialCapital: -1 }, 'initialCapital'],
    ['no capital', { ...range, initialCapital: 0 }, 'initialCapital'],
    ['a commission above a tenth', { ...range, commission: 0.2 }, 'commission'],
    ['a negative commission', { ...range, commission: -0.1 }, 'commission'],
    ['leverage below 1', { ...range, maxLeverage: 0.5 }, 'maxLeverage'],
    [
      'a margin that leverage leaves no room for',
      { ...range, maxLeverage: 4, maintenanceMargin: 0.3 },
      'maintenanceMargin',
    ],
    ['a size without its figure', { ...range, sizing: { method: 'FIXED_AMOUNT' } }, 'sizing.amount'],
    ['a stop-loss of everything', { ...range, exits: { stopLoss: 1 } }, 'exits.stopLoss'],
    ['more than all volume', { ...range, volumeShare: { limit: 1.5 } }, 'volumeShare.limit'],
    ['an unknown benchmark', { ...range, benchmark: 'NONE' }, 'benchmark'],
    [
      'a benchmark without prices then',
      { ...range, startDate: '2001-01-01', endDate: '2002-12-31', benchmark: 'TWO' },
      'benchmark',
    ],
    ['an unknown snapshot', { ...range, snapshotId: 'none' }, 'snapshotId'],
  ])('refuses %s, naming the field', async (_what, config, field) => {
    const { backtest, userErrors } = await create(config);
    expect(backtest).toBeNull();
    expect(userErrors[0]).toEqual(['INVALID_INPUT', expect.stringMatching(new RegExp(`^input\\.config\\.${field}`))]);
  });

  it('says UNAVAILABLE while market is down', async () => {
    test.peers.down.add('market');
    const { userErrors } = await create(range);
    test.peers.down.delete('market');
    expect(userErrors).toEqual([['UNAVAILABLE', null]]);
  });
});

it('changes and deletes a backtest, with its executions and results', async () => {
  const id = await aBacktest(test.subgraph, ada, strategyId);
  const executionId = await anExecution(test.subgraph, ada, id);
  const { result } = await finished(test.subgraph, ada, executionId, 'result { id }');
  const changes = { name: 'Renamed', description: null };
  const changed = await mutate(test.subgraph, ada, 'updateBacktest', { id, changes }, 'backtest { name description }');
  expect(changed.backtest).toEqual(changes);
  const deleted = await mutate(test.subgraph, ada, 'deleteBacktest', { id }, 'backtest { id }');
  expect(deleted).toMatchObject({ backtest: { id }, userErrors: [] });
  const query = `{ backtest(id: "${id}") { id } backtestExecution(id: "${executionId}") { id } backtestResult(id: "${result.id}") { id } }`;
  const { data } = await ask(test.subgraph, ada, query);
  expect(data).toEqual({ backtest: null, backtestExecution: null, backtestResult: null });
});

it('compares backtests by their latest results and by what was set differently', async () => {
  const other = await aStrategy(test.subgraph, ada, { parameters: { short_window: 5 } });
  const ids = [await aBacktest(test.subgraph, ada, strategyId), await aBacktest(test.subgraph, ada, other)];
  const executions = [];
  for (const id of ids) executions.push(await anExecution(test.subgraph, ada, id));
  const returns = [];
  for (const id of executions) {
    const { result } = await finished(test.subgraph, ada, id, 'result { performance { totalReturn } }');
    returns.push(result.performance.totalReturn);
  }
  const query = `query ($ids: [ID!]!) { compareBacktests(ids: $ids) {
    backtests { id } rows { metric values differences } changedInputs { input values } correlations
    curves(maxPoints: 50) { date downsampledFrom curves { value } } } }`;
  const { data } = await ask(test.subgraph, ada, query, { ids });
  const { backtests, rows, changedInputs, curves, correlations } = data.compareBacktests;
  expect(backtests.map(({ id }: { id: string }) => id)).toEqual(ids);
  const differences = [0, (returns[1] as number) - (returns[0] as number)];
  expect(rows).toContainEqual({ metric: 'totalReturn', values: returns, differences });
  expect(curves.downsampledFrom).toBe(504);
  expect(curves.date).toHaveLength(50);
  expect(curves.curves.map(({ value }: { value: number[] }) => (value.at(-1) as number) - 1)).toEqual(
    returns.map((one) => expect.closeTo(one, 9)),
  );
  expect(correlations).toEqual([
    [expect.closeTo(1, 9), correlations[1][0]],
    [expect.any(Number), expect.closeTo(1, 9)],
  ]);
  expect(rows.map(({ metric }: { metric: string }) => metric)).toContain('valueAtRisk95');
  expect(changedInputs).toEqual([{ input: 'parameters.short_window', values: [20, 5] }]);
  const { errors } = await ask(test.subgraph, ada, query, { ids: [ids[0]] });
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
});
