import type { Connection } from 'mongoose';
import { createModelDeploymentModel } from './deployment/deployment.model.js';
import { createEvaluationScenarioModel } from './evaluation-scenario/evaluation-scenario.model.js';
import { createExperimentModel } from './experiment/experiment.model.js';
import { createFeatureModel } from './feature/feature.model.js';
import { createFeatureVersionModel } from './feature-version/feature-version.model.js';
import { createMLModelModel } from './model/model.model.js';
import { createPredictionModel } from './prediction/prediction.model.js';

/** The subgraph's collections, bound to its connection. */
export const createModels = (connection: Connection) => ({
  feature: createFeatureModel(connection),
  featureVersion: createFeatureVersionModel(connection),
  mlModel: createMLModelModel(connection),
  deployment: createModelDeploymentModel(connection),
  experiment: createExperimentModel(connection),
  evaluationScenario: createEvaluationScenarioModel(connection),
  prediction: createPredictionModel(connection),
});

export type MlModels = ReturnType<typeof createModels>;
