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
import { resolvers } from './resolvers.js';
import { createAccessTokens } from './session/access-token.js';

/** Of its peers it asks to share what is theirs, and reads and erases what they keep of a user. */
export interface UsersOptions extends SubgraphOptions {
  /** Signs access tokens: a private Ed25519 JWK as JSON text, or a JWK Set of such, of which the first signs. */
  readonly signingKey: string;
  /** Whether this process runs jobs, besides adding them: true by default. */
  readonly runJobs?: boolean;
  /** How long a dead process keeps its jobs from others; 15 seconds by default. */
  readonly jobLeaseMs?: number;
  /** The time by which sign-ins are locked, in ms since 1970: the machine's by default. */
  readonly now?: () => number;
}

export interface UsersSubgraph extends Subgraph {
  /** The public keys that access tokens are verified with. */
  readonly jwks: JSONWebKeySet;
}

/** Accounts, sign-ins, watchlists and dashboards, on their own database. */
export async function createUsersSubgraph(options: UsersOptions): Promise<UsersSubgraph> {
  const { logger, peers, runJobs = true, jobLeaseMs, now = Date.now } = options;
  const accessTokens = await createAccessTokens(options.signingKey);
  const connection = await connectMongo('users', options);
  const models = createModels(connection);
  await ensureIndexes(connection);
  const queue = createJobQueue({ jobs: models.job, logger, ...(jobLeaseMs !== undefined && { leaseMs: jobLeaseMs }) });
  const services = createServices(models, { accessTokens, logger, queue, peers, now });
  const personalData = createUsersPersonalData(models, services, queue);
  handleAccountJobs(queue, { peers, personalData, ...services });
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
      await services.accountJobFeed.close();
      await services.accessEnds.close();
    },
  });
  return { ...subgraph, jwks: accessTokens.jwks };
}
