import { type CallContext, readUntilAborted } from '@quantgraph/shared';
import type { Connection } from 'mongoose';
import { createDashboardLoader, createDashboardOfUserLoader } from './dashboard/dashboard.loader.js';
import { createDashboardModel } from './dashboard/dashboard.model.js';
import { createDashboardService, type DashboardService } from './dashboard/dashboard.service.js';
import type { AccessTokens } from './session/access-token.js';
import { createSessionsLoader } from './session/session.loader.js';
import { createSessionModel } from './session/session.model.js';
import { createSessionService, type SessionService } from './session/session.service.js';
import { createUserLoader } from './user/user.loader.js';
import { createUserModel, type UserRecord } from './user/user.model.js';
import { createUserService, type UserService } from './user/user.service.js';
import { createWatchlistLoader, createWatchlistPages, type WatchlistPages } from './watchlist/watchlist.loader.js';
import { createWatchlistModel } from './watchlist/watchlist.model.js';
import { createWatchlistService, type WatchlistService } from './watchlist/watchlist.service.js';

export interface UsersModels {
  readonly user: ReturnType<typeof createUserModel>;
  readonly session: ReturnType<typeof createSessionModel>;
  readonly watchlist: ReturnType<typeof createWatchlistModel>;
  readonly dashboard: ReturnType<typeof createDashboardModel>;
}

/** The subgraph's collections, bound to its connection. */
export const createModels = (connection: Connection): UsersModels => ({
  user: createUserModel(connection),
  session: createSessionModel(connection),
  watchlist: createWatchlistModel(connection),
  dashboard: createDashboardModel(connection),
});

export interface UsersServices {
  readonly users: UserService;
  readonly sessions: SessionService<UserRecord>;
  readonly watchlists: WatchlistService;
  readonly dashboards: DashboardService;
}

/** The rules, the same for every request. */
export function createServices(models: UsersModels, accessTokens: AccessTokens): UsersServices {
  const users = createUserService(models.user);
  return {
    users,
    sessions: createSessionService(models.session, users, accessTokens),
    watchlists: createWatchlistService(models.watchlist),
    dashboards: createDashboardService(models.dashboard),
  };
}

/** What resolvers get: who asks, the rules, and loaders of this request alone. */
export interface UsersContext extends CallContext, UsersServices {
  readonly loaders: ReturnType<typeof createLoaders>;
  readonly watchlistPages: WatchlistPages;
}

/** The context of one request. */
export const createUsersContext = (models: UsersModels, services: UsersServices, call: CallContext): UsersContext => ({
  ...call,
  ...services,
  ...createReads(readUntilAborted(models, call.signal), call),
});

const createReads = (models: UsersModels, call: CallContext) => ({
  loaders: createLoaders(models, call),
  watchlistPages: createWatchlistPages(models.watchlist, call.viewer),
});

const createLoaders = (models: UsersModels, { viewer }: CallContext) => ({
  user: createUserLoader(models.user, viewer),
  sessions: createSessionsLoader(models.session),
  watchlist: createWatchlistLoader(models.watchlist, viewer),
  dashboard: createDashboardLoader(models.dashboard, viewer),
  dashboardOfUser: createDashboardOfUserLoader(models.dashboard),
});
