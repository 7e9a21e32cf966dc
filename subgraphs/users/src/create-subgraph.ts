import {
  buildSubgraph,
  connectMongo,
  ensureIndexes,
  type MongoOptions,
  type Subgraph,
  type SubgraphDefinition,
} from '@quantgraph/shared';
import type { JSONWebKeySet } from 'jose';
import { createUsersContext } from './context.js';
import { createModels } from './create-models.js';
import { createServices } from './create-services.js';
import { resolvers } from './resolvers.js';
import { createAccessTokens } from './session/access-token.js';

export interface UsersOptions extends MongoOptions {
  readonly logger: SubgraphDefinition['logger'];
  /** Signs access tokens: a private Ed25519 JWK with a `kid`, as JSON text (see `generateSigningKey`). */
  readonly signingKey: string;
}

export interface UsersSubgraph extends Subgraph {
  /** The public keys that access tokens are verified with. */
  readonly jwks: JSONWebKeySet;
}

/** Accounts, sign-ins, watchlists and dashboards, on their own database. */
export async function createUsersSubgraph(options: UsersOptions): Promise<UsersSubgraph> {
  const accessTokens = await createAccessTokens(options.signingKey);
  const connection = await connectMongo('users', options);
  const models = createModels(connection);
  await ensureIndexes(connection);
  const services = createServices(models, { accessTokens, logger: options.logger });
  const subgraph = buildSubgraph({
    name: 'users',
    resolvers,
    logger: options.logger,
    createContext: (call) => createUsersContext(models, services, call),
    connection,
    stop: () => services.accessEnds.close(),
  });
  return { ...subgraph, jwks: accessTokens.jwks };
}
