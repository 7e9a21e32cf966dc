import { requireViewer, settle } from '@quantgraph/shared';
import type { Resolvers } from '../__generated__/resolvers.js';
import { ownerOf } from '../user/owned-by.js';
import { performanceOf } from './reports/portfolio-performance.js';
import { riskOfPortfolio } from './reports/portfolio-risk.js';
import { attributionOf, periodPerformanceOf, valuationOf } from './reports/portfolio-series.js';
import { proposeRebalancing } from './reports/rebalancing.js';
import { marketValueOf, unrealizedPnlOf } from './value-portfolio.js';

export const portfolioResolvers: Pick<
  Resolvers,
  'Query' | 'Mutation' | 'Portfolio' | 'PortfolioPosition' | 'RebalancingMethod'
> = {
  RebalancingMethod: {
    EQUAL: 'equal',
    RISK_PARITY: 'risk_parity',
    MINIMUM_VARIANCE: 'minimum_variance',
    MAXIMUM_SHARPE: 'maximum_sharpe',
  },
  Query: {
    portfolio: (_root, { id }, { loaders }) => loaders.portfolio.load(id),
    proposeRebalancing: async (_root, { portfolioId, ...args }, { loaders, weigh }) => {
      const portfolio = await loaders.portfolio.load(portfolioId);
      return portfolio && proposeRebalancing(portfolio, args, { book: loaders.portfolioBook, weigh });
    },
  },
  Mutation: {
    createPortfolio: (_root, { input }, { portfolios, viewer }) => {
      const owner = requireViewer(viewer, 'portfolio:write');
      return settle(async () => ({ portfolio: await portfolios.create(owner, input) }));
    },
    updatePortfolio: (_root, { input }, { portfolios, viewer }) => {
      const owner = requireViewer(viewer, 'portfolio:write');
      return settle(async () => ({ portfolio: await portfolios.update(owner, input.id, input.changes) }));
    },
    deletePortfolio: (_root, { input }, { portfolios, viewer }) => {
      const owner = requireViewer(viewer, 'portfolio:write');
      return settle(async () => ({ portfolio: await portfolios.remove(owner, input.id) }));
    },
  },
  Portfolio: {
    __resolveReference: ({ id }, { loaders }) => loaders.portfolio.load(id),
    user: ownerOf,
    positions: (portfolio, _args, { loaders }) => loaders.portfolioBook.positionsNow(portfolio),
    performance: (portfolio, { costMethod }, { loaders }) =>
      performanceOf(portfolio, costMethod ?? 'fifo', loaders.portfolioBook),
    valuation: (portfolio, args, { loaders }) => valuationOf(portfolio, args, loaders.portfolioBook),
    periodPerformance: (portfolio, args, { loaders }) => periodPerformanceOf(portfolio, args, loaders.portfolioBook),
    risk: (portfolio, args, { loaders }) => riskOfPortfolio(portfolio, args, loaders.portfolioBook),
    attribution: (portfolio, args, { loaders }) => attributionOf(portfolio, args, loaders.portfolioBook),
  },
  PortfolioPosition: {
    company: ({ symbol }) => ({ __typename: 'Company', symbol }),
    lastPrice: async ({ symbol }, _args, { loaders }) => (await loaders.price.load(symbol))?.price ?? null,
    marketValue: async (position, _args, { loaders }) =>
      marketValueOf(position, await loaders.price.load(position.symbol)),
    unrealizedPnl: async (position, _args, { loaders }) =>
      unrealizedPnlOf(position, await loaders.price.load(position.symbol)),
  },
};
