import { expect, it } from '@jest/globals';
import { anMlSubgraph } from './an-ml-subgraph.js';

const { ml } = await anMlSubgraph();

it.each([
  ['ml_models', { key: { model_type: 1, status: 1 } }],
  ['ml_models', { key: { user_id: 1, created_at: 1 } }],
  ['ml_models', { key: { user_id: 1, feature_ids: 1 } }],
  ['features', { key: { user_id: 1, created_at: -1, _id: -1 } }],
  ['feature_versions', { key: { feature_id: 1, version: 1 }, unique: true }],
  ['feature_versions', { key: { feature_id: 1, created_at: -1, _id: -1 } }],
  [
    'feature_versions',
    { key: { feature_id: 1, status: 1 }, unique: true, partialFilterExpression: { status: 'production' } },
  ],
  ['experiments', { key: { user_id: 1, created_at: -1, _id: -1 } }],
  ['experiments', { key: { user_id: 1, model_ids: 1 } }],
  ['model_deployments', { key: { model_id: 1, created_at: -1, _id: -1 } }],
  ['model_deployments', { key: { user_id: 1, deployed_at: -1, _id: -1 } }],
  ['model_deployments', { key: { user_id: 1, environment: 1, model_name: 1, deployed_at: -1 } }],
  ['evaluation_scenarios', { key: { user_id: 1, created_at: -1, _id: -1 } }],
  ['evaluation_scenarios', { key: { user_id: 1, model_ids: 1 } }],
  ['evaluation_scenarios', { key: { experiment_id: 1, created_at: -1, _id: -1 } }],
  ['predictions', { key: { model_id: 1, symbol: 1, date: 1 }, unique: true }],
  ['predictions', { key: { user_id: 1, symbol: 1, date: -1 } }],
])('the store has for %s the index %j', async (collection, index) => {
  const indexes = await ml.connection.collection(collection).indexes();
  expect(indexes).toContainEqual(expect.objectContaining(index));
});
