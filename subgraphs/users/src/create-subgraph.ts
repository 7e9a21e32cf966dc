import {
  buildSubgraph,
  connectMongo,
  createJobQueue,
  ensureIndexes,
  type Subgraph,
  type SubgraphOptions,
} from '@quantgraph/shared';
import type { JSONWebKeySet } from 'jose';
import { handleAccountJobs } from './account-job/handle-account-jobs.js';
import { createUsersContext } from './context.js';
import { createModels } from './create-models.js';
import { createUsersPersonalData } from './create-personal-data.js';
import { createServices } from './create-services.js';
import { createMailTransport, DEVELOPMENT_MAIL, type MailSettings } from './mail/mail-transport.js';
import { createSendLetterJob, SEND_LETTER } from './mail/send-letter.job.js';
import { resolvers } from './resolvers.js';
import { createDataKey } from './second-factor/data-key.js';
import { createAccessTokens } from './session/access-token.js';
import type { SignUpMode } from './sign-up/sign-up.service.js';

/** Of its peers it asks to share what is theirs, and reads and erases what they keep of a user. */
export interface UsersOptions extends SubgraphOptions {
  /** Signs access tokens: a private Ed25519 JWK with a `kid`, as JSON text (see `generateSigningKey`). */
  readonly signingKey: string;
  /** Seals what is secret in the store: 32 bytes in base64. What one key sealed no other opens. */
  readonly dataKey: string;
  /** How mails leave; by default they are kept in the development mailbox. */
  readonly mail?: MailSettings;
  /** Whether an account can be entered before its address is confirmed: `open`, it can, by default. */
  readonly signUp?: SignUpMode;
  /** Whether this process runs jobs, besides adding them: true by default. */
  readonly runJobs?: boolean;
  /** How long a dead process keeps its jobs from others; 15 seconds by default. */
  readonly jobLeaseMs?: number;
  /** The time by which sign-ins are locked, codes change, mails are counted and tokens expire, in ms since 1970: the machine's by default. */
  readonly now?: () => number;
}

export interface UsersSubgraph extends Subgraph {
  /** The public keys that access tokens are verified with. */
  readonly jwks: JSONWebKeySet;
}

/** Accounts, sign-ins, watchlists and dashboards, on their own database. */
export async function createUsersSubgraph(options: UsersOptions): Promise<UsersSubgraph> {
  const {
    logger,
    peers,
    mail = DEVELOPMENT_MAIL,
    signUp = 'open',
    runJobs = true,
    jobLeaseMs,
    now = Date.now,
  } = options;
  const accessTokens = await createAccessTokens(options.signingKey);
  const dataKey = createDataKey(options.dataKey);
  const connection = await connectMongo('users', options);
  const models = createModels(connection);
  await ensureIndexes(connection);
  const queue = createJobQueue({ jobs: models.job, logger, ...(jobLeaseMs !== undefined && { leaseMs: jobLeaseMs }) });
  const services = createServices(models, { accessTokens, dataKey, logger, queue, peers, signUp, now });
  const personalData = createUsersPersonalData(models, services, queue);
  handleAccountJobs(queue, { peers, personalData, ...services });
  const transport = createMailTransport(mail, models.mail, logger);
  const { users, tokens, audit } = services;
  const { publicUrl } = mail;
  queue.handle(
    SEND_LETTER,
    createSendLetterJob({ transport, publicUrl, findByEmail: users.findByEmail, tokens, audit, logger }),
  );
  if (runJobs) queue.start();
  const subgraph = buildSubgraph({
    name: 'users',
    resolvers,
    logger,
    createContext: (call) => createUsersContext(models, services, call),
    connection,
    personalData,
    stop: async () => {
      await queue.stop();
      transport.close();
      await services.accountJobFeed.close();
      await services.accessEnds.close();
    },
  });
  return { ...subgraph, jwks: accessTokens.jwks };
}
