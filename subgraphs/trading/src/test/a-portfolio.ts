import type { Viewer } from '@quantgraph/shared';
import { ask } from '@quantgraph/shared/test-kit';
import { aPortfolio, mutate, type TradingTest } from './a-trading-subgraph.js';

export const deposit = (date: string, amount: number) => ({ date, kind: 'DEPOSIT', amount });
export const trade = (date: string, kind: string, symbol: string, quantity: number, price: number, commission = 0) => ({
  date,
  kind,
  symbol,
  quantity,
  price,
  commission,
});

/** Two years of one portfolio. */
export const HISTORY = [
  deposit('2015-01-05', 10_000),
  trade('2015-01-05', 'BUY', 'AAPL', 100, 26.5, 5),
  trade('2015-06-01', 'BUY', 'TWO', 50, 32, 5),
  { date: '2015-08-06', kind: 'DIVIDEND', symbol: 'AAPL', amount: 13 },
  trade('2016-03-01', 'SELL', 'AAPL', 40, 25, 5),
  { date: '2016-06-01', kind: 'FEE', amount: 20 },
  { date: '2016-09-01', kind: 'WITHDRAWAL', amount: 500 },
];

const RECORDED = `portfolio { id positions { symbol quantity averageCost } } transactions { id clientKey kind cashFlow }`;

/** Portfolios of `owner`, made, recorded in and read as a client does; by another viewer where one is given. */
export const portfoliosOf = (test: () => TradingTest, owner: Viewer) => ({
  aPortfolio: (positions: readonly object[] = [], viewer = owner) => aPortfolio(test().subgraph, viewer, positions),
  record: (portfolioId: string, transactions: readonly object[], viewer = owner, selection = RECORDED) =>
    mutate(test().subgraph, viewer, 'recordTransactions', { portfolioId, transactions }, selection),
  /** Fields of a portfolio; throws on an error. */
  read: async (id: string, selection: string, viewer: Viewer | null = owner) => {
    const query = `query ($id: ID!) { portfolio(id: $id) { ${selection} } }`;
    const { data, errors } = await ask(test().subgraph, viewer, query, { id });
    if (errors.length > 0) throw new Error(JSON.stringify(errors));
    return data.portfolio;
  },
});
