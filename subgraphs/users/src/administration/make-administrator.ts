import { connectMongo, DomainError, ensureIndexes, type MongoOptions, newId } from '@quantgraph/shared';
import type { Logger } from 'pino';
import { createAccessEndService } from '../access-end/access-end.service.js';
import { createAuditService } from '../audit-event/audit-event.service.js';
import { createModels } from '../create-models.js';
import { createSessionEnder } from '../session/session.service.js';
import { createSignInAttemptService } from '../sign-in-attempt/sign-in-attempt.service.js';
import { createUserService } from '../user/user.service.js';
import { createAdministrationService } from './administration.service.js';

/** Makes the open account with this e-mail address an administrator's, straight in the store: the first has nobody to ask. */
export async function makeAdministrator(options: MongoOptions & { readonly logger: Logger }, email: string) {
  const connection = await connectMongo('users', options);
  try {
    await ensureIndexes(connection);
    const models = createModels(connection);
    const accessEnds = createAccessEndService(models.accessEnd, options.logger);
    const users = createUserService(models.user);
    const attempts = createSignInAttemptService(models.signInAttempt, Date.now);
    const sessions = createSessionEnder(models.session, accessEnds);
    const administration = createAdministrationService(
      users,
      attempts,
      sessions,
      accessEnds,
      createAuditService(models.auditEvent),
    );
    const user = await users.findByEmail(email);
    if (!user?.is_active) throw new DomainError('NOT_FOUND', `There is no open account with the address ${email}.`);
    await administration.setRole(user._id, 'administrator', { viewer: null, requestId: newId() });
  } finally {
    await connection.close();
  }
}
