import { requireViewer, settle } from '@quantgraph/shared';
import type { Resolvers } from '../__generated__/resolvers.js';

type ShareResolvers = Pick<
  Resolvers,
  'Mutation' | 'Share' | 'ShareKind' | 'ShareAccess' | 'Strategy' | 'Backtest' | 'Portfolio' | 'User'
>;

export const shareResolvers: ShareResolvers = {
  ShareKind: {
    STRATEGY: 'strategy',
    BACKTEST: 'backtest',
    PORTFOLIO: 'portfolio',
    PROMPT_TEMPLATE: 'prompt_template',
    DOCUMENT: 'document',
  },
  ShareAccess: { READ: 'read', WRITE: 'write' },
  Mutation: {
    grantShare: (_root, { input }, { sharing, viewer }) => {
      const owner = requireViewer(viewer, 'share:write');
      return settle(async () => ({ share: await sharing.grant(owner, input) }));
    },
    withdrawShare: (_root, { input }, { sharing, viewer }) => {
      const owner = requireViewer(viewer, 'share:write');
      return settle(async () => ({ share: await sharing.withdraw(owner, input) }));
    },
  },
  Share: {
    id: ({ subject_id }) => subject_id,
    user: ({ user_id }) => ({ __typename: 'Profile', id: user_id }),
  },
  Strategy: { shares: ({ _id }, _args, { loaders }) => loaders.strategyShares.load(_id) },
  Backtest: { shares: ({ _id }, _args, { loaders }) => loaders.backtestShares.load(_id) },
  Portfolio: { shares: ({ _id }, _args, { loaders }) => loaders.portfolioShares.load(_id) },
  // A user is resolved for nobody but themselves, and the pages are the viewer's alone.
  User: {
    sharedStrategies: (_user, args, { pages, loaders }) =>
      pages.shared.ofViewer('strategy', args, (id) => loaders.strategy.load(id)),
    sharedBacktests: (_user, args, { pages, loaders }) =>
      pages.shared.ofViewer('backtest', args, (id) => loaders.backtest.load(id)),
    sharedPortfolios: (_user, args, { pages, loaders }) =>
      pages.shared.ofViewer('portfolio', args, (id) => loaders.portfolio.load(id)),
  },
};
