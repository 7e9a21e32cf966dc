import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ask, askEntities, aViewer } from '@quantgraph/shared/test-kit';
import {
  aBacktest,
  anExecution,
  aStrategy,
  aStudy,
  aTradingSubgraph,
  finished,
  mutate,
  type TradingTest,
} from './a-trading-subgraph.js';

const ada = aViewer();
const bob = aViewer();
let test: TradingTest;
/** Ada's things, by type. */
const ids: Record<string, string> = {};
beforeAll(async () => {
  test = await aTradingSubgraph();
  test.peers.models.push({ id: 'm', owner: ada.id });
  test.peers.generated.push({ id: 'g', owner: ada.id, name: 'G', strategyType: 'MOMENTUM', parameters: {} });
  const { subgraph } = test;
  ids.Strategy = await aStrategy(subgraph, ada);
  await aStrategy(subgraph, ada, { strategyType: 'ML_SIGNAL', mlModelId: 'm' });
  await mutate(subgraph, ada, 'createStrategyFromGenerated', { generatedStrategyId: 'g' }, 'strategy { id }');
  await mutate(subgraph, ada, 'createStrategyFromTemplate', { templateId: 'momentum' }, 'strategy { id }');
  ids.Backtest = await aBacktest(subgraph, ada, ids.Strategy);
  ids.BacktestExecution = await anExecution(subgraph, ada, ids.Backtest);
  const { result } = await finished(subgraph, ada, ids.BacktestExecution, 'result { id }');
  ids.BacktestResult = result.id;
  ids.OptimizationStudy = await aStudy(subgraph, ada, ids.Strategy);
  const input = { name: 'P', positions: [{ symbol: 'AAPL', quantity: 1 }] };
  const { portfolio } = await mutate(subgraph, ada, 'createPortfolio', input, 'portfolio { id }');
  ids.Portfolio = portfolio.id;
  const work = await ask(subgraph, ada, `{ backtestExecution(id: "${ids.BacktestExecution}") { job { id } } }`);
  ids.Job = work.data.backtestExecution.job.id;
});
afterAll(() => test.stop());

const types = ['Strategy', 'Backtest', 'BacktestExecution', 'BacktestResult', 'OptimizationStudy', 'Portfolio', 'Job'];
const viewers: [string, () => typeof ada | null][] = [
  ['another user', () => bob],
  ['an anonymous caller', () => null],
];

describe.each(types)('%s', (type) => {
  const field = `${type.charAt(0).toLowerCase()}${type.slice(1)}`;
  const byField = async (viewer: typeof ada | null) =>
    (await ask(test.subgraph, viewer, `query ($id: ID!) { ${field}(id: $id) { id user { id } } }`, { id: ids[type] }))
      .data;
  const byReference = async (viewer: typeof ada | null) =>
    (await askEntities(test.subgraph, viewer, [{ __typename: type, id: ids[type] }], 'id user { id }')).data;

  it('is read by its owner, by root field and by reference', async () => {
    const entity = { id: ids[type], user: { id: ada.id } };
    expect(await byField(ada)).toEqual({ [field]: entity });
    expect(await byReference(ada)).toEqual({ _entities: [entity] });
  });

  it.each(viewers)('is null for %s, by root field and by reference', async (_who, viewer) => {
    expect(await byField(viewer())).toEqual({ [field]: null });
    expect(await byReference(viewer())).toEqual({ _entities: [null] });
  });
});

describe('connections', () => {
  const lists = 'strategies backtests backtestExecutions backtestResults optimizationStudies portfolios'.split(' ');
  const counts = lists.map((list) => `${list} { totalCount }`).join(' ');

  it('of a user are read by that user', async () => {
    const { data } = await askEntities(test.subgraph, ada, [{ __typename: 'User', id: ada.id }], counts);
    const [user] = data._entities;
    expect(lists.map((list) => user[list].totalCount)).toEqual([4, 1, 1, 1, 1, 1]);
  });

  it.each(viewers)('of a user are not there for %s', async (_who, viewer) => {
    const { data } = await askEntities(test.subgraph, viewer(), [{ __typename: 'User', id: ada.id }], counts);
    expect(data).toEqual({ _entities: [null] });
  });

  it.each([
    ['Company', { symbol: 'AAPL' }, 'backtests'],
    ['GeneratedStrategy', { id: 'g' }, 'strategies'],
    ['MLModel', { id: 'm' }, 'strategies'],
    ['StrategyTemplate', { id: 'momentum' }, 'strategies'],
  ])("of %s hold the viewer's own only", async (__typename, key, list) => {
    const selection = `${list} { totalCount nodes { id } }`;
    const read = async (viewer: typeof ada | null) =>
      (await askEntities(test.subgraph, viewer, [{ __typename, ...key }], selection)).data._entities[0][list];
    expect((await read(ada)).totalCount).toBe(1);
    expect((await read(ada)).nodes).toHaveLength(1);
    expect(await read(bob)).toEqual({ totalCount: 0, nodes: [] });
    expect(await read(null)).toEqual({ totalCount: 0, nodes: [] });
  });

  it('compared backtests leave out those of another', async () => {
    const query = 'query ($ids: [ID!]!) { compareBacktests(ids: $ids) { backtests { id } rows { metric } } }';
    const { data } = await ask(test.subgraph, bob, query, { ids: [ids.Backtest, 'x'] });
    expect(data.compareBacktests).toEqual({ backtests: [], rows: [] });
  });
});

describe('mutations', () => {
  const config = { symbols: ['AAPL'] };
  const onOthers: [string, () => Record<string, unknown>, string][] = [
    ['updateStrategy', () => ({ id: ids.Strategy, changes: { name: 'Mine' } }), 'strategy { id }'],
    ['archiveStrategy', () => ({ id: ids.Strategy }), 'strategy { id }'],
    ['createStrategyFromGenerated', () => ({ generatedStrategyId: 'g' }), 'strategy { id }'],
    ['createStrategy', () => ({ name: 'A', strategyType: 'ML_SIGNAL', mlModelId: 'm' }), 'strategy { id }'],
    ['createBacktest', () => ({ name: 'A', strategyId: ids.Strategy, config }), 'backtest { id }'],
    ['updateBacktest', () => ({ id: ids.Backtest, changes: { name: 'Mine' } }), 'backtest { id }'],
    ['deleteBacktest', () => ({ id: ids.Backtest }), 'backtest { id }'],
    ['runBacktest', () => ({ backtestId: ids.Backtest }), 'execution { id }'],
    [
      'startOptimizationStudy',
      () => ({ name: 'A', strategyId: ids.Strategy, nTrials: 1, config }),
      'optimizationStudy { id }',
    ],
    ['stopOptimizationStudy', () => ({ id: ids.OptimizationStudy }), 'optimizationStudy { id }'],
    ['resumeOptimizationStudy', () => ({ id: ids.OptimizationStudy, nTrials: 1 }), 'optimizationStudy { id }'],
    ['enqueueTrial', () => ({ studyId: ids.OptimizationStudy, parameters: {} }), 'trial { number }'],
    ['askTrial', () => ({ studyId: ids.OptimizationStudy }), 'trial { number }'],
    ['tellTrial', () => ({ studyId: ids.OptimizationStudy, number: 0, values: [1] }), 'trial { number }'],
    ['reportTrial', () => ({ studyId: ids.OptimizationStudy, number: 0, step: 0, value: 1 }), 'trial { number }'],
    ['updatePortfolio', () => ({ id: ids.Portfolio, changes: { name: 'Mine' } }), 'portfolio { id }'],
    ['deletePortfolio', () => ({ id: ids.Portfolio }), 'portfolio { id }'],
  ];
  const others: typeof onOthers = [
    ['createStrategyFromTemplate', () => ({ templateId: 'momentum' }), 'strategy { id }'],
    ['createPortfolio', () => ({ name: 'A', positions: [] }), 'portfolio { id }'],
  ];

  it.each(onOthers)("%s finds nothing of another's", async (mutation, input, selection) => {
    const { userErrors } = await mutate(test.subgraph, bob, mutation, input(), selection);
    expect(userErrors).toEqual([['NOT_FOUND', expect.stringMatching(/^input\.\w+$/)]]);
  });

  it.each([...onOthers, ...others])('%s wants a signed-in caller', async (mutation, input, selection) => {
    const { errors } = await mutate(test.subgraph, null, mutation, input(), selection);
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  });

  it('left everything as it was', async () => {
    const query = `{ strategy(id: "${ids.Strategy}") { name isActive } backtest(id: "${ids.Backtest}") { name executions { totalCount } } portfolio(id: "${ids.Portfolio}") { name } }`;
    const { data } = await ask(test.subgraph, ada, query);
    expect(data).toEqual({
      strategy: { name: 'Crossover', isActive: true },
      backtest: { name: 'Two years', executions: { totalCount: 1 } },
      portfolio: { name: 'P' },
    });
  });
});
