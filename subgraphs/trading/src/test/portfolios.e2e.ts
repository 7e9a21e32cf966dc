import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { askEntities, aViewer } from '@quantgraph/shared/test-kit';
import { aTradingSubgraph, mutate, type TradingTest } from './a-trading-subgraph.js';

const ada = aViewer();
let test: TradingTest;
beforeAll(async () => {
  test = await aTradingSubgraph({ runJobs: false });
});
afterAll(() => test.stop());

const create = (positions: object[], selection = 'portfolio { id }') =>
  mutate(test.subgraph, ada, 'createPortfolio', { name: 'P', positions }, selection);
/** AAPL's last close in the data, on 2022-12-28. */
const AAPL = 131.501948;

it('values a portfolio at the latest prices', async () => {
  const { portfolio } = await create(
    [{ symbol: 'aapl', quantity: 10, averageCost: 100 }],
    `portfolio { performance { marketValue costBasis unrealizedPnl totalReturn asOf }
      positions { symbol quantity averageCost lastPrice marketValue unrealizedPnl company { symbol } } }`,
  );
  expect(portfolio).toEqual({
    performance: {
      marketValue: 10 * AAPL,
      costBasis: 1_000,
      unrealizedPnl: 10 * AAPL - 1_000,
      totalReturn: (10 * AAPL - 1_000) / 1_000,
      asOf: '2022-12-28',
    },
    positions: [
      {
        symbol: 'AAPL',
        quantity: 10,
        averageCost: 100,
        lastPrice: AAPL,
        marketValue: 10 * AAPL,
        unrealizedPnl: 10 * AAPL - 1_000,
        company: { symbol: 'AAPL' },
      },
    ],
  });
});

it('asks market once for all portfolios of a request', async () => {
  await create([{ symbol: 'TWO', quantity: 1 }]);
  test.peers.calls.length = 0;
  const selection = 'portfolios { nodes { performance { marketValue } positions { lastPrice } } }';
  const { data } = await askEntities(test.subgraph, ada, [{ __typename: 'User', id: ada.id }], selection);
  expect(data._entities[0].portfolios.nodes.length).toBeGreaterThan(1);
  expect(test.peers.calls.map(({ subgraph }) => subgraph)).toEqual(['market']);
});

it('leaves values null, with an error, while market is down', async () => {
  test.peers.down.add('market');
  const selection =
    'portfolios(first: 1) { nodes { name performance { marketValue } positions { symbol lastPrice } } }';
  const { data, errors } = await askEntities(test.subgraph, ada, [{ __typename: 'User', id: ada.id }], selection);
  test.peers.down.delete('market');
  expect(data._entities[0].portfolios.nodes).toEqual([
    { name: 'P', performance: null, positions: [{ symbol: 'TWO', lastPrice: null }] },
  ]);
  expect(errors.map(({ extensions }) => extensions?.code)).toEqual(['UNAVAILABLE', 'UNAVAILABLE']);
});

it.each([
  [[{ symbol: 'NONE', quantity: 1 }], 'input.positions.0.symbol'],
  [[{ symbol: 'AAPL', quantity: 0 }], 'input.positions.0.quantity'],
  [[{ symbol: 'AAPL', quantity: 1, averageCost: -1 }], 'input.positions.0.averageCost'],
  [
    [
      { symbol: 'AAPL', quantity: 1 },
      { symbol: 'aapl', quantity: 2 },
    ],
    'input.positions',
  ],
])('refuses positions %j, naming the field', async (positions, field) => {
  expect((await create(positions)).userErrors).toEqual([['INVALID_INPUT', field]]);
});

it('changes and deletes a portfolio', async () => {
  const { portfolio } = await create([{ symbol: 'AAPL', quantity: 1 }]);
  const { id } = portfolio;
  const changes = { positions: [{ symbol: 'TWO', quantity: 3 }] };
  const selection = 'portfolio { name positions { symbol quantity averageCost } }';
  const changed = await mutate(test.subgraph, ada, 'updatePortfolio', { id, changes }, selection);
  expect(changed.portfolio).toEqual({ name: 'P', positions: [{ symbol: 'TWO', quantity: 3, averageCost: null }] });
  expect((await mutate(test.subgraph, ada, 'deletePortfolio', { id }, 'portfolio { id }')).portfolio).toEqual({ id });
  const again = await mutate(test.subgraph, ada, 'deletePortfolio', { id }, 'portfolio { id }');
  expect(again.userErrors).toEqual([['NOT_FOUND', 'input.id']]);
});
