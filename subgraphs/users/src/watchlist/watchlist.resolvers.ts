import { requireViewer, settle } from '@quantgraph/shared';
import type { Resolvers } from '../__generated__/resolvers.js';

export const watchlistResolvers: Pick<Resolvers, 'Query' | 'Mutation' | 'Watchlist' | 'User' | 'Company'> = {
  Query: { watchlist: (_root, { id }, { loaders }) => loaders.watchlist.load(id) },
  Mutation: {
    createWatchlist: (_root, { input }, { watchlists, viewer }) => {
      const me = requireViewer(viewer, 'watchlist:write');
      return settle(async () => ({ watchlist: await watchlists.create(me, input) }));
    },
    updateWatchlist: (_root, { input }, { watchlists, viewer }) => {
      const me = requireViewer(viewer, 'watchlist:write');
      return settle(async () => ({ watchlist: await watchlists.update(me, input.id, input.changes) }));
    },
    deleteWatchlist: (_root, { input }, { watchlists, viewer }) => {
      const me = requireViewer(viewer, 'watchlist:write');
      return settle(async () => ({ watchlist: await watchlists.remove(me, input.id) }));
    },
  },
  Watchlist: {
    __resolveReference: ({ id }, { loaders }) => loaders.watchlist.load(id),
    user: (watchlist, _args, { loaders }) => loaders.user.load(watchlist.user_id),
  },
  User: { watchlists: (user, args, { watchlistPages }) => watchlistPages.ofUser(user._id, args) },
  Company: {
    __resolveReference: ({ symbol }) => ({ symbol }),
    watchlists: ({ symbol }, args, { watchlistPages }) => watchlistPages.holding(symbol, args),
  },
};
