import { deploymentResolvers } from './deployment/deployment.resolvers.js';
import { evaluationScenarioResolvers } from './evaluation-scenario/evaluation-scenario.resolvers.js';
import { experimentResolvers } from './experiment/experiment.resolvers.js';
import { featureResolvers } from './feature/feature.resolvers.js';
import { featureVersionResolvers } from './feature-version/feature-version.resolvers.js';
import { mlModelResolvers } from './model/model.resolvers.js';
import { predictionResolvers } from './prediction/prediction.resolvers.js';
import { userResolvers } from './user/user.resolvers.js';

/** The slices of the ml subgraph. */
export const resolvers = [
  userResolvers,
  featureResolvers,
  featureVersionResolvers,
  mlModelResolvers,
  deploymentResolvers,
  experimentResolvers,
  evaluationScenarioResolvers,
  predictionResolvers,
];
