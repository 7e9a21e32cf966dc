import { type CallContext, type Loader, readUntilAborted } from '@quantgraph/shared';
import {
  createActiveDeploymentLoader,
  type DeploymentListArgs,
  listDeployments,
} from './deployment/deployment.loader.js';
import type { MlModels } from './models.js';
import { createOwnedLoader } from './owned/owned-collection.js';
import { createOwnedPager } from './owned/owned-pager.js';
import { createPredictionReads } from './prediction/prediction.loader.js';
import type { MlServices } from './services.js';

/** What resolvers get: who asks, the rules, and reads of this request alone, which show what the viewer owns. */
export interface MlContext extends CallContext, MlServices, ReturnType<typeof createReads> {}

/** The context of one request. */
export const createMlContext = (models: MlModels, services: MlServices, call: CallContext): MlContext => ({
  ...call,
  ...services,
  ...createReads(readUntilAborted(models, call.signal), call),
});

function createReads(models: MlModels, { viewer }: CallContext) {
  const loaders = {
    feature: createOwnedLoader(models.feature, viewer),
    featureVersion: createOwnedLoader(models.featureVersion, viewer),
    mlModel: createOwnedLoader(models.mlModel, viewer),
    modelDeployment: createOwnedLoader(models.deployment, viewer),
    activeDeployment: createActiveDeploymentLoader(models.deployment, viewer),
    experiment: createOwnedLoader(models.experiment, viewer),
    evaluationScenario: createOwnedLoader(models.evaluationScenario, viewer),
  };
  return {
    loaders,
    /** Whole lists. */
    listed: {
      features: (ids: readonly string[]) => loadExisting(loaders.feature, ids),
      mlModels: (ids: readonly string[]) => loadExisting(loaders.mlModel, ids),
      deployments: (args: DeploymentListArgs) => listDeployments(models.deployment, viewer, args),
    },
    pages: {
      features: createOwnedPager(models.feature, viewer),
      featureVersions: createOwnedPager(models.featureVersion, viewer),
      mlModels: createOwnedPager(models.mlModel, viewer),
      deployments: createOwnedPager(models.deployment, viewer),
      experiments: createOwnedPager(models.experiment, viewer),
      evaluationScenarios: createOwnedPager(models.evaluationScenario, viewer),
      predictions: createOwnedPager(models.prediction, viewer),
    },
    predictionReads: createPredictionReads(models.prediction, viewer),
  };
}

/** Records in the order of their ids; those that are there no more are left out. */
async function loadExisting<T>(loader: Loader<string, T | null>, ids: readonly string[]): Promise<T[]> {
  const records = await Promise.all(ids.map((id) => loader.load(id)));
  return records.filter((record) => record !== null);
}
