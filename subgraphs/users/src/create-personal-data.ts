import { createPersonalData, type JobQueue, type PersonalData } from '@quantgraph/shared';
import { ERASE_ACCOUNT } from './account-job/account-job.loader.js';
import type { UsersModels } from './create-models.js';
import type { UsersServices } from './create-services.js';

/** What users keeps of a user. Of the account a tombstone stays, and of the audit log that things happened, not from where. */
export const createUsersPersonalData = (
  models: UsersModels,
  { users, audit }: Pick<UsersServices, 'users' | 'audit'>,
  queue: JobQueue,
): PersonalData =>
  createPersonalData({
    personal: [
      { model: models.user, rowsOf: (id) => ({ _id: id }), secrets: ['password_hash'], erase: users.bury },
      { model: models.watchlist },
      { model: models.dashboard },
      { model: models.session, secrets: ['token_hash'] },
      {
        model: models.secondFactor,
        rowsOf: (id) => ({ _id: id }),
        secrets: ['secret', 'last_step', 'recovery_code_hashes'],
      },
      { model: models.oneTimeToken, exported: false },
      { model: models.mail, exported: false },
      { model: models.apiKey, secrets: ['key_hash'] },
      { model: models.auditEvent, erase: audit.forget },
      { model: models.job, secrets: ['error', 'lease'], erase: async () => {} },
      { model: models.accountExport, exported: false },
      { model: models.accountExportChunk, exported: false },
    ],
    // Access ends are ids that gateways are told of for an hour, so that no access token outlives its account.
    // Failed sign-ins are kept for a day, and how many mails were asked for two hours, under a hash that names nobody.
    shared: [{ model: models.accessEnd }, { model: models.signInAttempt }, { model: models.mailCount }],
    // Which removes all jobs but the one that erases. Letters are no user's: each is removed when it is sent or given up.
    endWork: (userId) => queue.endAllOf(userId, [ERASE_ACCOUNT]),
  });
