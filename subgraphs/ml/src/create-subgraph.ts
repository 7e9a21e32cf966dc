import {
  buildSubgraph,
  connectMongo,
  ensureIndexes,
  type MongoOptions,
  type Subgraph,
  type SubgraphDefinition,
} from '@quantgraph/shared';
import { createMlContext } from './context.js';
import { createMlPersonalData } from './create-personal-data.js';
import { createModels } from './models.js';
import { resolvers } from './resolvers.js';
import { createServices } from './services.js';

export interface MlOptions extends MongoOptions {
  readonly logger: SubgraphDefinition['logger'];
}

/** Features, models, deployments, experiments, evaluations and predictions, on their own database. */
export async function createMlSubgraph(options: MlOptions): Promise<Subgraph> {
  const connection = await connectMongo('ml', options);
  const models = createModels(connection);
  await ensureIndexes(connection);
  const services = createServices(models);
  return buildSubgraph({
    name: 'ml',
    resolvers,
    logger: options.logger,
    createContext: (call) => createMlContext(models, services, call),
    connection,
    personalData: createMlPersonalData(models),
  });
}
