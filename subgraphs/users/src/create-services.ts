import { createJobFeed, type JobQueue, type JobRecord, type Peers, type RecordFeed } from '@quantgraph/shared';
import type { Logger } from 'pino';
import { type AccessEndService, createAccessEndService } from './access-end/access-end.service.js';
import { type AccountExportService, createAccountExportService } from './account-export/account-export.service.js';
import { type AccountJobService, createAccountJobService } from './account-job/account-job.service.js';
import { type AdministrationService, createAdministrationService } from './administration/administration.service.js';
import { type ApiKeyService, createApiKeyService } from './api-key/api-key.service.js';
import { type AuditService, createAuditService } from './audit-event/audit-event.service.js';
import type { UsersModels } from './create-models.js';
import { createDashboardService, type DashboardService } from './dashboard/dashboard.service.js';
import {
  createEmailConfirmationService,
  type EmailConfirmationService,
} from './email-confirmation/email-confirmation.service.js';
import { createLetterService } from './mail/letter.service.js';
import { createMailCountService } from './mail-count/mail-count.service.js';
import { createOneTimeTokenService, type OneTimeTokenService } from './one-time-token/one-time-token.service.js';
import { createPasswordResetService, type PasswordResetService } from './password-reset/password-reset.service.js';
import type { DataKey } from './second-factor/data-key.js';
import { createSecondFactorService, type SecondFactorService } from './second-factor/second-factor.service.js';
import { createSecondFactorCodes } from './second-factor/second-factor-codes.js';
import type { AccessTokens } from './session/access-token.js';
import { createSessionService, type SessionService } from './session/session.service.js';
import { createShareClient } from './share/share.client.js';
import { createShareService, type ShareService } from './share/share.service.js';
import { createSignInService, type SignInService } from './sign-in/sign-in.service.js';
import { createAttemptGuard } from './sign-in-attempt/attempt-guard.js';
import { createSignInAttemptService } from './sign-in-attempt/sign-in-attempt.service.js';
import { createSignUpService, type SignUpMode, type SignUpService } from './sign-up/sign-up.service.js';
import { type AccountService, createAccountService } from './user/account.service.js';
import type { UserRecord } from './user/user.model.js';
import { createUserService, type UserService } from './user/user.service.js';
import { createWatchlistService, type WatchlistService } from './watchlist/watchlist.service.js';

export interface UsersServices {
  readonly users: UserService;
  readonly accounts: AccountService;
  readonly sessions: SessionService;
  readonly signIns: SignInService<UserRecord>;
  readonly secondFactors: SecondFactorService;
  readonly signUps: SignUpService;
  readonly emailConfirmations: EmailConfirmationService;
  readonly passwordResets: PasswordResetService;
  readonly tokens: OneTimeTokenService;
  readonly apiKeys: ApiKeyService;
  readonly administration: AdministrationService<UserRecord>;
  readonly shares: ShareService;
  readonly accessEnds: AccessEndService;
  readonly audit: AuditService;
  readonly watchlists: WatchlistService;
  readonly dashboards: DashboardService;
  readonly accountJobs: AccountJobService;
  readonly accountJobFeed: RecordFeed<JobRecord>;
  readonly accountExports: AccountExportService;
}

export interface ServicesOptions {
  readonly accessTokens: AccessTokens;
  readonly dataKey: DataKey;
  readonly logger: Logger;
  readonly queue: JobQueue;
  readonly peers: Peers;
  readonly signUp: SignUpMode;
  /** The time, in ms since 1970. */
  readonly now: () => number;
}

/** The rules, the same for every request. */
export function createServices(
  models: UsersModels,
  { accessTokens, dataKey, logger, queue, peers, signUp, now }: ServicesOptions,
): UsersServices {
  const audit = createAuditService(models.auditEvent);
  const accessEnds = createAccessEndService(models.accessEnd, logger);
  const users = createUserService(models.user);
  const sessions = createSessionService(models.session, users.findActive, accessTokens, accessEnds, audit);
  const attempts = createSignInAttemptService(models.signInAttempt, now);
  const codes = createSecondFactorCodes(models.secondFactor, dataKey, audit, now);
  const guard = createAttemptGuard(users, attempts, codes, audit);
  const secondFactors = createSecondFactorService({
    model: models.secondFactor,
    codes,
    dataKey,
    users,
    guard,
    sessions,
    audit,
    now,
  });
  const apiKeys = createApiKeyService(models.apiKey, users, accessEnds, audit);
  const tokens = createOneTimeTokenService(models.oneTimeToken, now);
  const letters = createLetterService(queue, createMailCountService(models.mailCount, now));
  const accounts = createAccountService(users, guard, secondFactors, sessions, apiKeys, tokens, accessEnds, audit);
  return {
    users,
    accounts,
    sessions,
    signIns: createSignInService(users, attempts, sessions, codes, audit, signUp === 'open'),
    secondFactors,
    signUps: createSignUpService(signUp, users, sessions, letters, audit),
    emailConfirmations: createEmailConfirmationService(users, tokens, letters, audit),
    passwordResets: createPasswordResetService({ users, tokens, sessions, attempts, codes, letters, audit }),
    tokens,
    apiKeys,
    administration: createAdministrationService(users, attempts, sessions, accessEnds, audit),
    shares: createShareService(createShareClient(peers), users, audit),
    accessEnds,
    audit,
    watchlists: createWatchlistService(models.watchlist),
    dashboards: createDashboardService(models.dashboard),
    accountJobs: createAccountJobService({ jobs: models.job, queue, users, accounts, guard, audit }),
    accountJobFeed: createJobFeed(models.job, logger),
    accountExports: createAccountExportService(models.accountExport, models.accountExportChunk),
  };
}
