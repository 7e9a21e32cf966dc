import { createDeploymentService } from './deployment/deployment.service.js';
import { createEvaluationScenarioService } from './evaluation-scenario/evaluation-scenario.service.js';
import { createExperimentService } from './experiment/experiment.service.js';
import { createFeatureService } from './feature/feature.service.js';
import { createFeatureVersionService } from './feature-version/feature-version.service.js';
import { createMLModelService } from './model/model.service.js';
import type { MlModels } from './models.js';
import { createOwnedCollection } from './owned/owned-collection.js';
import { createPredictionService } from './prediction/prediction.service.js';

/** The rules, the same for every request. */
export function createServices(models: MlModels) {
  const own = {
    features: createOwnedCollection(models.feature, 'feature'),
    featureVersions: createOwnedCollection(models.featureVersion, 'feature version'),
    mlModels: createOwnedCollection(models.mlModel, 'model'),
    deployments: createOwnedCollection(models.deployment, 'deployment'),
    experiments: createOwnedCollection(models.experiment, 'experiment'),
    evaluationScenarios: createOwnedCollection(models.evaluationScenario, 'evaluation scenario'),
  };
  const featureVersions = createFeatureVersionService(models.featureVersion, own.featureVersions, own.features);
  const deployments = createDeploymentService(models.deployment, own.deployments, own.mlModels);
  const evaluationScenarios = createEvaluationScenarioService(
    models.evaluationScenario,
    own.evaluationScenarios,
    own.mlModels,
    own.experiments,
  );
  return {
    features: createFeatureService(own.features, featureVersions),
    featureVersions,
    mlModels: createMLModelService(own.mlModels, own.features, deployments),
    deployments,
    experiments: createExperimentService(models.experiment, own.experiments, own.mlModels, evaluationScenarios),
    evaluationScenarios,
    predictions: createPredictionService(models.prediction, own.mlModels),
  };
}

export type MlServices = ReturnType<typeof createServices>;
