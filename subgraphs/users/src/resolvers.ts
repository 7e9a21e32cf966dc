import { dashboardResolvers } from './dashboard/dashboard.resolvers.js';
import { sessionResolvers } from './session/session.resolvers.js';
import { userResolvers } from './user/user.resolvers.js';
import { watchlistResolvers } from './watchlist/watchlist.resolvers.js';

/** The slices of the users subgraph. */
export const resolvers = [userResolvers, sessionResolvers, watchlistResolvers, dashboardResolvers];
