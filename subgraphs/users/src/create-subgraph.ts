import { buildSubgraph, connectMongo, ensureIndexes, type Subgraph, type SubgraphOptions } from '@quantgraph/shared';
import type { JSONWebKeySet } from 'jose';
import { createUsersContext } from './context.js';
import { createModels } from './create-models.js';
import { createServices } from './create-services.js';
import { resolvers } from './resolvers.js';
import { createAccessTokens } from './session/access-token.js';

/** Of its peers: trading and genai for what is shared. */
export interface UsersOptions extends SubgraphOptions {
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
  const services = createServices(models, { accessTokens, logger: options.logger, peers: options.peers });
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
