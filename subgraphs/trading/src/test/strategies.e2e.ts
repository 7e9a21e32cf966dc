import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ask, aViewer } from '@quantgraph/shared/test-kit';
import { aStrategy, aTradingSubgraph, eventually, mutate, type TradingTest } from './a-trading-subgraph.js';

const ada = aViewer();
const bob = aViewer();
let test: TradingTest;
beforeAll(async () => {
  test = await aTradingSubgraph();
});
afterAll(() => test.stop());

const create = (input: Record<string, unknown>) =>
  mutate(
    test.subgraph,
    ada,
    'createStrategy',
    { name: 'A', ...input },
    'strategy { id parameters version strategyType isActive }',
  );

describe('strategy types', () => {
  it('are open to anyone, each with a schema, defaults and a space', async () => {
    const query = '{ strategyTypes { name description parameterSchema defaultParameters defaultSpace } }';
    const { data } = await ask(test.subgraph, null, query);
    const names = data.strategyTypes.map(({ name }: { name: string }) => name);
    expect(names).toEqual(['SMA_CROSSOVER', 'RSI_MEAN_REVERSION', 'MOMENTUM', 'BUY_AND_HOLD', 'ML_SIGNAL', 'CUSTOM']);
    expect(data.strategyTypes[0]).toMatchObject({
      parameterSchema: { type: 'object', properties: { short_window: { type: 'integer' } } },
      defaultParameters: { short_window: 20, long_window: 50 },
      defaultSpace: { short_window: { type: 'int' } },
    });
  });
});

describe('creating a strategy', () => {
  it('fills parameters left out with the defaults', async () => {
    const { strategy } = await create({ strategyType: 'SMA_CROSSOVER', parameters: { short_window: 10 } });
    expect(strategy).toMatchObject({
      parameters: { short_window: 10, long_window: 50 },
      version: 1,
      strategyType: 'SMA_CROSSOVER',
      isActive: true,
    });
  });

  it.each([
    [{ short_window: 0 }, ['input.parameters.short_window']],
    [{ short_window: 60 }, ['input.parameters.short_window']],
    [{ short_window: 1.5, long_window: 'x' }, ['input.parameters.short_window', 'input.parameters.long_window']],
    [{ window: 3 }, ['input.parameters.window']],
    [[1], ['input.parameters']],
  ])('refuses parameters %j, naming each', async (parameters, fields) => {
    const { strategy, userErrors } = await create({ strategyType: 'SMA_CROSSOVER', parameters });
    expect(strategy).toBeNull();
    expect(userErrors).toEqual(fields.map((field) => ['INVALID_INPUT', field]));
  });

  it('wants a model of the viewer for ML_SIGNAL, and for nothing else', async () => {
    test.peers.models.push({ id: 'model-1', owner: ada.id }, { id: 'model-2', owner: bob.id });
    const field = 'input.mlModelId';
    expect((await create({ strategyType: 'ML_SIGNAL' })).userErrors).toEqual([['INVALID_INPUT', field]]);
    const foreign = await create({ strategyType: 'ML_SIGNAL', mlModelId: 'model-2' });
    expect(foreign.userErrors).toEqual([['NOT_FOUND', field]]);
    const needless = await create({ strategyType: 'MOMENTUM', mlModelId: 'model-1' });
    expect(needless.userErrors).toEqual([['INVALID_INPUT', field]]);
    const { strategy } = await create({ strategyType: 'ML_SIGNAL', mlModelId: 'model-1' });
    const query = 'query ($id: ID!) { strategy(id: $id) { mlModel { id } } }';
    const { data } = await ask(test.subgraph, ada, query, { id: strategy.id });
    expect(data.strategy).toEqual({ mlModel: { id: 'model-1' } });
  });

  it('says UNAVAILABLE while ml is down', async () => {
    test.peers.down.add('ml');
    const { userErrors } = await create({ strategyType: 'ML_SIGNAL', mlModelId: 'model-1' });
    test.peers.down.delete('ml');
    expect(userErrors).toEqual([['UNAVAILABLE', null]]);
  });
});

describe('templates', () => {
  it('can be read by anyone and filtered by type, tags and text', async () => {
    const query = `query ($filter: StrategyTemplateFilter) { strategyTemplates(filter: $filter) { totalCount nodes { id } } }`;
    const idsOf = async (filter: object | null) => {
      const { data } = await ask(test.subgraph, null, query, { filter });
      return data.strategyTemplates.nodes.map(({ id }: { id: string }) => id).sort();
    };
    expect(await idsOf(null)).toEqual([
      'buy-and-hold',
      'golden-cross',
      'momentum',
      'rsi-mean-reversion',
      'sma-crossover',
    ]);
    expect(await idsOf({ strategyType: 'SMA_CROSSOVER' })).toEqual(['golden-cross', 'sma-crossover']);
    expect(await idsOf({ tags: ['trend', 'moving-average', 'beginner'] })).toEqual(['sma-crossover']);
    expect(await idsOf({ search: 'SHARP fall' })).toEqual(['rsi-mean-reversion']);
    expect(await idsOf({ search: '.*' })).toEqual([]);
  });

  it('become strategies, and count how often', async () => {
    const input = { templateId: 'golden-cross', parameters: { short_window: 40 } };
    const selection = 'strategy { id name parameters template { id usageCount strategies { nodes { id } } } }';
    const { strategy } = await mutate(test.subgraph, ada, 'createStrategyFromTemplate', input, selection);
    expect(strategy).toMatchObject({
      name: 'Golden cross 50/200',
      parameters: { short_window: 40, long_window: 200 },
      template: { id: 'golden-cross', usageCount: 1, strategies: { nodes: [{ id: strategy.id }] } },
    });
  });

  it("hold parameters to the template's own, narrower schema", async () => {
    const input = { templateId: 'golden-cross', parameters: { short_window: 5, lookback: 3 } };
    const { userErrors } = await mutate(test.subgraph, ada, 'createStrategyFromTemplate', input, 'strategy { id }');
    expect(userErrors.sort()).toEqual([
      ['INVALID_INPUT', 'input.parameters.lookback'],
      ['INVALID_INPUT', 'input.parameters.short_window'],
    ]);
  });

  it('of an unknown id are NOT_FOUND', async () => {
    const { userErrors } = await mutate(
      test.subgraph,
      ada,
      'createStrategyFromTemplate',
      { templateId: 'x' },
      'strategy { id }',
    );
    expect(userErrors).toEqual([['NOT_FOUND', 'input.templateId']]);
  });
});

describe('generated strategies', () => {
  const fromGenerated = (generatedStrategyId: string) =>
    mutate(
      test.subgraph,
      ada,
      'createStrategyFromGenerated',
      { generatedStrategyId },
      'strategy { id name strategyType parameters generatedFrom { id strategies { nodes { id } } } }',
    );

  it('become strategies where they name a built-in type', async () => {
    const parameters = { rsi_period: 10 };
    test.peers.generated.push({
      id: 'g1',
      owner: ada.id,
      name: 'Dip buyer',
      strategyType: 'RSI_MEAN_REVERSION',
      parameters,
    });
    const { strategy } = await fromGenerated('g1');
    expect(strategy).toEqual({
      id: strategy.id,
      name: 'Dip buyer',
      strategyType: 'RSI_MEAN_REVERSION',
      parameters: { rsi_period: 10, oversold: 30, overbought: 70 },
      generatedFrom: { id: 'g1', strategies: { nodes: [{ id: strategy.id }] } },
    });
  });

  it('that name no built-in type are INVALID_STATE, foreign ones NOT_FOUND', async () => {
    test.peers.generated.push(
      { id: 'g2', owner: ada.id, name: 'Free code', strategyType: null, parameters: {} },
      { id: 'g3', owner: bob.id, name: "Bob's", strategyType: 'MOMENTUM', parameters: {} },
    );
    expect((await fromGenerated('g2')).userErrors).toEqual([['INVALID_STATE', 'input.generatedStrategyId']]);
    expect((await fromGenerated('g3')).userErrors).toEqual([['NOT_FOUND', 'input.generatedStrategyId']]);
  });
});

describe('changing a strategy', () => {
  const selection = 'strategy { name version parameters isActive versions { nodes { version parameters } } }';

  it('keeps every set of parameters as a version', async () => {
    const id = await aStrategy(test.subgraph, ada);
    const change = (changes: object) => mutate(test.subgraph, ada, 'updateStrategy', { id, changes }, selection);
    await change({ parameters: { long_window: 100 } });
    const { strategy } = await change({ name: 'Renamed', parameters: { long_window: 100, short_window: 5 } });
    expect(strategy).toMatchObject({
      name: 'Renamed',
      version: 3,
      parameters: { short_window: 5, long_window: 100 },
      versions: {
        nodes: [
          { version: 3, parameters: { short_window: 5, long_window: 100 } },
          { version: 2, parameters: { short_window: 20, long_window: 100 } },
          { version: 1, parameters: { short_window: 20, long_window: 50 } },
        ],
      },
    });
    expect((await change({ parameters: { long_window: 100 } })).strategy.version).toBe(3);
    expect((await change({ parameters: { long_window: 4 } })).userErrors).toEqual([
      ['INVALID_INPUT', 'input.changes.parameters.short_window'],
    ]);
    expect((await change({ name: null })).userErrors).toEqual([['INVALID_INPUT', 'input.changes.name']]);
  });

  it('can be repeated: archiving twice is no error', async () => {
    const id = await aStrategy(test.subgraph, ada);
    const archive = () => mutate(test.subgraph, ada, 'archiveStrategy', { id }, 'strategy { isActive updatedAt }');
    const first = await archive();
    expect(first).toMatchObject({ strategy: { isActive: false }, userErrors: [] });
    expect(await archive()).toEqual(first);
  });
});

it('tells retrieval of every strategy, and of its changes under the same source', async () => {
  const id = await aStrategy(test.subgraph, ada, { name: 'For retrieval', description: 'Follows trends.' });
  await mutate(
    test.subgraph,
    ada,
    'updateStrategy',
    { id, changes: { parameters: { short_window: 7 } } },
    'strategy { id }',
  );
  const documents = await eventually(async () => {
    const found = test.peers.documents.filter(
      ({ input }) => (input.metadata as { source_id: string }).source_id === `strategy:${id}`,
    );
    return found.length === 2 && found;
  });
  expect(documents[1]).toEqual({
    owner: ada.id,
    input: {
      documentType: 'STRATEGY',
      content: expect.stringMatching(
        /"For retrieval" of type SMA_CROSSOVER.*short_window 7, long_window 50.*Follows trends\./,
      ),
      metadata: {
        source_id: `strategy:${id}`,
        strategy_id: id,
        strategy_name: 'For retrieval',
        strategy_type: 'SMA_CROSSOVER',
      },
    },
  });
});
