import { type CallContext, readUntilAborted } from '@quantgraph/shared';
import { createAccountJobsLoader } from './account-job/account-job.loader.js';
import { createApiKeysLoader } from './api-key/api-key.loader.js';
import { createAuditEventPages } from './audit-event/audit-event.loader.js';
import type { UsersModels } from './create-models.js';
import type { UsersServices } from './create-services.js';
import { createDashboardLoader, createDashboardOfUserLoader } from './dashboard/dashboard.loader.js';
import { createMailboxReader } from './mail/mailbox.loader.js';
import { createSecondFactorLoader } from './second-factor/second-factor.loader.js';
import { createSessionsLoader } from './session/session.loader.js';
import { createProfileLoader, createUserLoader, createUserPages } from './user/user.loader.js';
import { createWatchlistLoader, createWatchlistPages } from './watchlist/watchlist.loader.js';

/** What resolvers get: who asks, the rules, and loaders of this request alone. */
export interface UsersContext extends CallContext, UsersServices, ReturnType<typeof createReads> {}

/** The context of one request. */
export const createUsersContext = (models: UsersModels, services: UsersServices, call: CallContext): UsersContext => ({
  ...call,
  ...services,
  ...createReads(readUntilAborted(models, call.signal), call),
});

const createReads = (models: UsersModels, { viewer }: CallContext) => ({
  loaders: {
    user: createUserLoader(models.user, viewer),
    profile: createProfileLoader(models.user, viewer, '_id'),
    profileByUsername: createProfileLoader(models.user, viewer, 'username'),
    sessions: createSessionsLoader(models.session),
    secondFactor: createSecondFactorLoader(models.secondFactor, viewer),
    apiKeys: createApiKeysLoader(models.apiKey),
    accountJobs: createAccountJobsLoader(models.job),
    watchlist: createWatchlistLoader(models.watchlist, viewer),
    dashboard: createDashboardLoader(models.dashboard, viewer),
    dashboardOfUser: createDashboardOfUserLoader(models.dashboard, viewer),
  },
  usersPage: createUserPages(models.user),
  readMailbox: createMailboxReader(models.mail),
  watchlistPages: createWatchlistPages(models.watchlist, viewer),
  auditEventPages: createAuditEventPages(models.auditEvent),
});
