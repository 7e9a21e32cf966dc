import { DomainError, parseInput, type Viewer } from '@quantgraph/shared';
import type { Model } from 'mongoose';
import { z } from 'zod';
import type { MLModelRecord } from '../model/model.record.js';
import { openObject } from '../owned/inputs.js';
import type { OwnedCollection } from '../owned/owned-collection.js';
import type { ModelDeploymentRecord } from './deployment.record.js';

const newDeployment = z.object({ environment: z.enum(['dev', 'staging', 'prod']), config: openObject.default({}) });

export interface DeploymentService {
  /** INVALID_STATE for an archived model, and for one that is not released in prod. */
  deploy(viewer: Viewer, modelId: string, input: unknown): Promise<ModelDeploymentRecord>;
  /** Takes a deployment back; twice is no error. */
  rollback(viewer: Viewer, id: string): Promise<ModelDeploymentRecord>;
  /** Takes back all deployments of a model. */
  rollbackAllOf(model: MLModelRecord): Promise<void>;
}

export function createDeploymentService(
  model: Model<ModelDeploymentRecord>,
  deployments: OwnedCollection<ModelDeploymentRecord>,
  models: OwnedCollection<MLModelRecord>,
): DeploymentService {
  return {
    async deploy(viewer, modelId, input) {
      const { environment, config } = parseInput(newDeployment, input);
      const { _id, name, status } = await models.get(viewer, modelId, ['input', 'modelId']);
      assertDeployable(status, environment);
      return deployments.create(viewer, {
        model_id: _id,
        model_name: name,
        environment,
        status: 'deployed',
        config,
        deployed_at: new Date(),
      });
    },
    async rollback(viewer, id) {
      const deployment = await deployments.get(viewer, id);
      return deployment.status === 'rollback' ? deployment : deployments.update(viewer, id, { status: 'rollback' });
    },
    async rollbackAllOf({ _id, user_id }) {
      await model.updateMany({ model_id: _id, user_id, status: 'deployed' }, { $set: { status: 'rollback' } });
    },
  };
}

function assertDeployable(status: MLModelRecord['status'], environment: ModelDeploymentRecord['environment']): void {
  if (status === 'archived') {
    throw new DomainError('INVALID_STATE', 'The model is archived and can not be deployed.', ['input', 'modelId']);
  }
  if (environment === 'prod' && status !== 'production') {
    throw new DomainError('INVALID_STATE', 'Only released models go to PROD: promote the model first.', [
      'input',
      'modelId',
    ]);
  }
}
