import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ask, askEntities, aViewer } from '@quantgraph/shared/test-kit';
import { aMarketSubgraph, type TestMarket } from './a-market-subgraph.js';

let market: TestMarket;
beforeAll(async () => {
  market = await aMarketSubgraph();
});
beforeEach(() => market.reset());
afterAll(() => market.stop());

type References = Parameters<typeof askEntities>[2];
const entities = (references: References, selection: string) =>
  askEntities(market.subgraph, aViewer(), references, selection);

describe('an entity by reference', () => {
  it('is a company by symbol, in order, null for an unknown one, all of them in one command', async () => {
    const references = ['KO', 'NOPE', 'AAPL', 'KO'].map((symbol) => ({ __typename: 'Company', symbol }));
    const { data, errors } = await entities(references, 'symbol name latest { closePrice }');
    expect(errors).toEqual([]);
    expect(data._entities.map((company: { symbol: string } | null) => company?.symbol ?? null)).toEqual([
      'KO',
      null,
      'AAPL',
      'KO',
    ]);
    expect(market.commands.commands).toEqual(['find']);
    expect(market.statements.length).toBe(1);
  });

  it('is an economic value by id, all of them in one statement', async () => {
    const references = ['GDP:2009-01-01', 'NOPE:2009-01-01', 'CPI:2009-01-01'].map((id) => ({
      __typename: 'EconomicIndicator',
      id,
    }));
    const { data } = await entities(references, 'id value');
    expect(data._entities).toEqual([
      { id: 'GDP:2009-01-01', value: 12_925.41 },
      null,
      { id: 'CPI:2009-01-01', value: 212.671 },
    ]);
    expect(market.statements.length).toBe(1);
  });

  it('is a news item by id, all of them in one command', async () => {
    const list = await ask(market.subgraph, null, '{ news(first: 2) { nodes { id title } } }');
    const [first, second] = list.data.news.nodes;
    market.reset();
    const references = [second.id, 'nope', first.id].map((id) => ({ __typename: 'NewsData', id }));
    const { data } = await entities(references, 'id title');
    expect(data._entities).toEqual([second, null, first]);
    expect(market.commands.commands).toEqual(['find']);
  });

  it("is a watchlist's companies in the order of its symbols, unknown ones left out, at constant cost", async () => {
    const references = [
      { __typename: 'Watchlist', id: '1', symbols: ['msft', 'NOPE', 'AAPL'] },
      { __typename: 'Watchlist', id: '2', symbols: [] },
      { __typename: 'Watchlist', id: '3', symbols: ['AAPL', 'JPM'] },
    ];
    const { data, errors } = await entities(
      references,
      'id companies { symbol name sector latest { date closePrice } news(first: 3) { nodes { title sentimentScore } } }',
    );
    expect(errors).toEqual([]);
    const symbols = data._entities.map((list: { companies: { symbol: string }[] }) =>
      list.companies.map(({ symbol }) => symbol),
    );
    expect(symbols).toEqual([['MSFT', 'AAPL'], [], ['AAPL', 'JPM']]);
    expect(data._entities[2].companies[1].news.nodes.length).toBe(3);
    expect([...market.commands.commands]).toEqual(['find', 'aggregate']);
    expect(market.statements.length).toBe(1);
  });

  it("is a backtest's companies and prices over its range", async () => {
    const { data, errors } = await entities(
      [{ __typename: 'Backtest', id: '1', symbols: ['MSFT', 'NOPE'], startDate: '2012-01-01', endDate: '2012-01-05' }],
      'companies { symbol } marketData { symbol rowCount columns { date } }',
    );
    expect(errors).toEqual([]);
    expect(data._entities).toEqual([
      {
        companies: [{ symbol: 'MSFT' }],
        marketData: [{ symbol: 'MSFT', rowCount: 3, columns: { date: ['2012-01-03', '2012-01-04', '2012-01-05'] } }],
      },
    ]);
  });

  it("is a backtest's whole prices where it has no dates", async () => {
    const { data } = await entities(
      [{ __typename: 'Backtest', id: '1', symbols: ['FB'], startDate: null, endDate: null }],
      'marketData { rowCount truncated }',
    );
    expect(data._entities).toEqual([{ marketData: [{ rowCount: 196, truncated: false }] }]);
  });
});
