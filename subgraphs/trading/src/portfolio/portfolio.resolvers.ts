import { requireViewer, settle } from '@quantgraph/shared';
import type { Resolvers } from '../__generated__/resolvers.js';
import { ownerOf } from '../user/owned-by.js';
import { marketValueOf, unrealizedPnlOf, valuePortfolio } from './value-portfolio.js';

export const portfolioResolvers: Pick<Resolvers, 'Query' | 'Mutation' | 'Portfolio' | 'PortfolioPosition'> = {
  Query: {
    portfolio: (_root, { id }, { loaders }) => loaders.portfolio.load(id),
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
    performance: async ({ positions }, _args, { loaders }) => {
      const prices = await Promise.all(positions.map(({ symbol }) => loaders.price.load(symbol)));
      return valuePortfolio(positions, new Map(prices.flatMap((price) => (price ? [[price.symbol, price]] : []))));
    },
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
