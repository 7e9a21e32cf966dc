import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ask, aViewer } from '@quantgraph/shared/test-kit';
import { strategyTemplates } from '../strategy-template/strategy-templates.js';
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
let test: TradingTest;
beforeAll(async () => {
  test = await aTradingSubgraph();
  test.peers.models.push({ id: 'model-1', owner: ada.id }, { id: 'model-2', owner: bob.id });
});
afterAll(() => test.stop());

describe('strategy types', () => {
  it('are open to anyone, one for each name in the schema, each with a schema, defaults and a space', async () => {
    const query = `{ strategyTypes { name description parameterSchema defaultParameters defaultSpace targets needs symbolCount }
      __type(name: "StrategyTypeName") { enumValues { name } } }`;
    const { data } = await ask(test.subgraph, null, query);
    const types = new Map<string, object>(data.strategyTypes.map((type: { name: string }) => [type.name, type]));
    expect([...types.keys()]).toEqual(data.__type.enumValues.map(({ name }: { name: string }) => name));
    expect(types.get('PAIRS')).toMatchObject({ targets: 'WEIGHT', needs: [], symbolCount: 2 });
    expect(types.get('STOCHASTIC')).toMatchObject({ targets: 'DIRECTION', needs: ['HIGH', 'LOW'], symbolCount: null });
    expect(types.get('SMA_CROSSOVER')).toMatchObject({
      parameterSchema: { type: 'object', properties: { short_window: { type: 'integer' } } },
      defaultParameters: { short_window: 20, long_window: 50, allow_short: false },
      defaultSpace: { short_window: { type: 'int' } },
    });
  });
});

it('templates of every type become a strategy, that of ML_SIGNAL with a model of the viewer', async () => {
  const make = (templateId: string, mlModelId?: string) => {
    const selection = 'strategy { strategyType mlModel { id } }';
    return mutate(test.subgraph, ada, 'createStrategyFromTemplate', { templateId, mlModelId }, selection);
  };
  for (const { _id, strategy_type } of strategyTemplates) {
    const isModels = strategy_type === 'ML_SIGNAL';
    const { strategy, userErrors } = await make(_id, isModels ? 'model-1' : undefined);
    expect(userErrors).toEqual([]);
    expect(strategy).toEqual({ strategyType: strategy_type, mlModel: isModels ? { id: 'model-1' } : null });
  }
  const field = 'input.mlModelId';
  expect((await make('ml-signal')).userErrors).toEqual([['INVALID_INPUT', field]]);
  expect((await make('ml-signal', 'model-2')).userErrors).toEqual([['NOT_FOUND', field]]);
  expect((await make('momentum', 'model-1')).userErrors).toEqual([['INVALID_INPUT', field]]);
});

describe('the symbols of a backtest or a study', () => {
  const range = { startDate: '2015-01-01', endDate: '2016-12-31' };

  it('are those that the strategy can trade', async () => {
    const create = async (strategyId: string, symbols: string[]) => {
      const input = { name: 'A', strategyId, config: { ...range, symbols } };
      const { backtest, userErrors, messages } = await mutate(
        test.subgraph,
        ada,
        'createBacktest',
        input,
        'backtest { id }',
      );
      return backtest ? 'made' : [...userErrors, ...messages];
    };
    const field = ['INVALID_INPUT', 'input.config.symbols'];
    const pairs = await aStrategy(test.subgraph, ada, { strategyType: 'PAIRS' });
    expect(await create(pairs, ['AAPL'])).toEqual([field, 'Expected exactly 2 symbols for PAIRS, got 1.']);
    expect(await create(pairs, ['AAPL', 'TWO'])).toBe('made');
    const study = { name: 'A', strategyId: pairs, nTrials: 1, config: { ...range, symbols: ['AAPL'] } };
    const started = await mutate(test.subgraph, ada, 'startOptimizationStudy', study, 'optimizationStudy { id }');
    expect(started.userErrors).toEqual([field]);

    const parameters = { weights: { AAPL: 0.6, TWO: 0.4 } };
    const weighted = await aStrategy(test.subgraph, ada, { strategyType: 'REBALANCING', parameters });
    expect(await create(weighted, ['AAPL'])).toEqual([
      field,
      'Expected every symbol that has a weight, but TWO is not among AAPL.',
    ]);
    expect(await create(weighted, ['AAPL', 'TWO'])).toBe('made');
  });

  it('fail a run where a bar lacks a price that the type needs, saying which', async () => {
    const id = await aStrategy(test.subgraph, ada, { strategyType: 'DONCHIAN_BREAKOUT' });
    const executionId = await anExecution(test.subgraph, ada, await aBacktest(test.subgraph, ada, id));
    const execution = await finished(test.subgraph, ada, executionId, 'errorDetails { code message symbol date }');
    expect(execution).toEqual({
      status: 'FAILED',
      errorDetails: {
        code: 'MISSING_PRICES',
        message: expect.stringContaining('DONCHIAN_BREAKOUT needs the high of every bar'),
        symbol: 'AAPL',
        date: '2015-01-02',
      },
    });
  });
});

describe('versions', () => {
  const selection = 'strategy { version parameters versions { nodes { version parameters } } }';
  const change = (id: string, parameters: object) =>
    mutate(test.subgraph, ada, 'updateStrategy', { id, changes: { parameters } }, selection);

  it('of weights are new where a weight is, in whatever order they come', async () => {
    const weights = { AAPL: 0.6, 'BRK.B': 0.4 };
    const id = await aStrategy(test.subgraph, ada, { strategyType: 'REBALANCING', parameters: { weights } });
    const same = await change(id, { weights: { 'BRK.B': 0.4, AAPL: 0.6 } });
    expect(same.strategy).toMatchObject({ version: 1, parameters: { weights } });
    const other = await change(id, { weights: { AAPL: 1 } });
    expect(other.strategy).toMatchObject({ version: 2, parameters: { weights: { AAPL: 1 } } });
    expect((await change(id, { weights: { AAPL: 'all' } })).userErrors).toEqual([
      ['INVALID_INPUT', 'input.changes.parameters.weights.AAPL'],
    ]);
  });

  it('are what executions and results point at, and stay as they were', async () => {
    const id = await aStrategy(test.subgraph, ada, { strategyType: 'EMA_CROSSOVER' });
    const backtestId = await aBacktest(test.subgraph, ada, id);
    const run = async () => {
      const chosen = 'strategyVersion parameters result { provenance { strategyVersion parameters } }';
      return finished(test.subgraph, ada, await anExecution(test.subgraph, ada, backtestId), chosen);
    };
    const first = await run();
    const { strategy } = await change(id, { allow_short: false, long_window: 40 });
    const second = await run();
    const versions = new Map(strategy.versions.nodes.map((one: { version: number }) => [one.version, one]));
    expect([first.strategyVersion, second.strategyVersion]).toEqual([1, 2]);
    for (const { strategyVersion: version, parameters, result } of [first, second]) {
      expect(versions.get(version)).toEqual({ version, parameters });
      expect(result.provenance).toEqual({ strategyVersion: version, parameters });
    }
    expect(first.parameters.long_window).toBe(26);
    expect(second.parameters.long_window).toBe(40);
  });
});
