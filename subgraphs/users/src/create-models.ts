import { createJobModel } from '@quantgraph/shared';
import type { Connection } from 'mongoose';
import { createAccessEndModel } from './access-end/access-end.model.js';
import { createAccountExportChunkModel, createAccountExportModel } from './account-export/account-export.model.js';
import { createApiKeyModel } from './api-key/api-key.model.js';
import { createAuditEventModel } from './audit-event/audit-event.model.js';
import { createDashboardModel } from './dashboard/dashboard.model.js';
import { createMailModel } from './mail/mail.model.js';
import { createMailCountModel } from './mail-count/mail-count.model.js';
import { createOneTimeTokenModel } from './one-time-token/one-time-token.model.js';
import { createSecondFactorModel } from './second-factor/second-factor.model.js';
import { createSessionModel } from './session/session.model.js';
import { createSignInAttemptModel } from './sign-in-attempt/sign-in-attempt.model.js';
import { createUserModel } from './user/user.model.js';
import { createWatchlistModel } from './watchlist/watchlist.model.js';

/** The subgraph's collections, bound to its connection. */
export const createModels = (connection: Connection) => ({
  user: createUserModel(connection),
  session: createSessionModel(connection),
  secondFactor: createSecondFactorModel(connection),
  signInAttempt: createSignInAttemptModel(connection),
  oneTimeToken: createOneTimeTokenModel(connection),
  mail: createMailModel(connection),
  mailCount: createMailCountModel(connection),
  apiKey: createApiKeyModel(connection),
  accessEnd: createAccessEndModel(connection),
  auditEvent: createAuditEventModel(connection),
  watchlist: createWatchlistModel(connection),
  dashboard: createDashboardModel(connection),
  job: createJobModel(connection),
  accountExport: createAccountExportModel(connection),
  accountExportChunk: createAccountExportChunkModel(connection),
});

export type UsersModels = ReturnType<typeof createModels>;
