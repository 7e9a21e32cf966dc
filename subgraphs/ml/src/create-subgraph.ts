import {
  buildSubgraph,
  connectMongo,
  ensureIndexes,
  type MongoOptions,
  type Subgraph,
  type SubgraphDefinition,
} from '@quantgraph/shared';
import type { Connection } from 'mongoose';
import { createMlContext } from './context.js';
import { createModels } from './models.js';
import { resolvers } from './resolvers.js';
import { createServices } from './services.js';

export interface MlOptions extends MongoOptions {
  readonly logger: SubgraphDefinition['logger'];
}

export interface MlSubgraph extends Subgraph {
  /** The subgraph's own database, for measuring. */
  readonly connection: Connection;
}

/** Features, models, deployments, experiments, evaluations and predictions, on their own database. */
export async function createMlSubgraph(options: MlOptions): Promise<MlSubgraph> {
  const connection = await connectMongo('ml', options);
  const models = createModels(connection);
  await ensureIndexes(connection);
  const services = createServices(models);
  const subgraph = buildSubgraph({
    name: 'ml',
    resolvers,
    logger: options.logger,
    createContext: (call) => createMlContext(models, services, call),
    stop: () => connection.close(),
  });
  return { ...subgraph, connection };
}
