import { accessEndResolvers } from './access-end/access-end.resolvers.js';
import { accountExportResolvers } from './account-export/account-export.resolvers.js';
import { accountJobResolvers } from './account-job/account-job.resolvers.js';
import { administrationResolvers } from './administration/administration.resolvers.js';
import { apiKeyResolvers } from './api-key/api-key.resolvers.js';
import { auditEventResolvers } from './audit-event/audit-event.resolvers.js';
import { dashboardResolvers } from './dashboard/dashboard.resolvers.js';
import { emailConfirmationResolvers } from './email-confirmation/email-confirmation.resolvers.js';
import { mailResolvers } from './mail/mail.resolvers.js';
import { passwordResetResolvers } from './password-reset/password-reset.resolvers.js';
import { secondFactorResolvers } from './second-factor/second-factor.resolvers.js';
import { sessionResolvers } from './session/session.resolvers.js';
import { shareResolvers } from './share/share.resolvers.js';
import { userResolvers } from './user/user.resolvers.js';
import { watchlistResolvers } from './watchlist/watchlist.resolvers.js';

/** The slices of the users subgraph. */
export const resolvers = [
  userResolvers,
  sessionResolvers,
  secondFactorResolvers,
  emailConfirmationResolvers,
  passwordResetResolvers,
  mailResolvers,
  apiKeyResolvers,
  administrationResolvers,
  shareResolvers,
  accessEndResolvers,
  auditEventResolvers,
  watchlistResolvers,
  dashboardResolvers,
  accountJobResolvers,
  accountExportResolvers,
];
