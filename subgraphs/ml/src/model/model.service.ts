import { DomainError, parseInput, type Viewer } from '@quantgraph/shared';
import type { FeatureRecord } from '../feature/feature.record.js';
import type { OwnedCollection } from '../owned/owned-collection.js';
import { modelChanges, newModel } from './model.input.js';
import type { MLModelRecord } from './model.record.js';

/** What models need of deployments. */
export interface DeploymentsOfModels {
  rollbackAllOf(model: MLModelRecord): Promise<void>;
}

export interface MLModelService {
  register(viewer: Viewer, input: unknown): Promise<MLModelRecord>;
  update(viewer: Viewer, id: string, changes: unknown): Promise<MLModelRecord>;
  /** Releases a model; twice is no error. INVALID_STATE for an archived one. */
  promote(viewer: Viewer, id: string): Promise<MLModelRecord>;
  /** Archives a model, which then serves nowhere; twice is no error. */
  archive(viewer: Viewer, id: string): Promise<MLModelRecord>;
}

export function createMLModelService(
  models: OwnedCollection<MLModelRecord>,
  features: OwnedCollection<FeatureRecord>,
  deployments: DeploymentsOfModels,
): MLModelService {
  async function assertFeatures(viewer: Viewer, ids: readonly string[] | undefined, path: readonly string[]) {
    if (ids && ids.length > 0) await features.getAll(viewer, ids, [...path, 'featureIds']);
  }

  async function register(viewer: Viewer, input: unknown): Promise<MLModelRecord> {
    const { modelType, artifactPath, featureIds, ...given } = parseInput(newModel, input);
    await assertFeatures(viewer, featureIds, ['input']);
    return models.create(viewer, {
      ...given,
      model_type: modelType,
      status: 'training',
      artifact_path: artifactPath,
      feature_ids: featureIds,
    });
  }

  async function update(viewer: Viewer, id: string, changes: unknown): Promise<MLModelRecord> {
    const path = ['input', 'changes'];
    const { artifactPath, featureIds, ...given } = parseInput(modelChanges, changes, path);
    await assertFeatures(viewer, featureIds, path);
    return models.update(viewer, id, {
      ...given,
      ...(artifactPath !== undefined && { artifact_path: artifactPath }),
      ...(featureIds && { feature_ids: featureIds }),
    });
  }

  async function promote(viewer: Viewer, id: string): Promise<MLModelRecord> {
    const model = await models.get(viewer, id);
    if (model.status === 'archived') {
      throw new DomainError('INVALID_STATE', 'The model is archived: register it anew to release it.', ['input', 'id']);
    }
    return model.status === 'production' ? model : models.update(viewer, id, { status: 'production' });
  }

  async function archive(viewer: Viewer, id: string): Promise<MLModelRecord> {
    const model = await models.get(viewer, id);
    const archived = model.status === 'archived' ? model : await models.update(viewer, id, { status: 'archived' });
    await deployments.rollbackAllOf(archived);
    return archived;
  }

  return { register, update, promote, archive };
}
