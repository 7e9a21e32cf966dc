import { DomainError, parseInput, type Viewer } from '@quantgraph/shared';
import type { Model } from 'mongoose';
import { z } from 'zod';
import type { MLModelRecord } from '../model/model.record.js';
import { description, name, numbersByName, openObject, references } from '../owned/inputs.js';
import type { OwnedCollection } from '../owned/owned-collection.js';
import type { ExperimentRecord } from './experiment.record.js';

const newExperiment = z.object({
  name,
  description: description.default(null),
  parameters: openObject.default({}),
  modelIds: references,
  metrics: numbersByName.default({}),
});

const experimentChanges = newExperiment
  .extend({ description, parameters: openObject, metrics: numbersByName })
  .partial();

/** What experiments need of evaluation scenarios. */
export interface ScenariosOfExperiments {
  detachAllOf(experiment: ExperimentRecord): Promise<void>;
}

export interface ExperimentService {
  /** NOT_FOUND, as in all of these, for models that are not the viewer's. */
  create(viewer: Viewer, input: unknown): Promise<ExperimentRecord>;
  update(viewer: Viewer, id: string, changes: unknown): Promise<ExperimentRecord>;
  addModels(viewer: Viewer, id: string, modelIds: readonly string[]): Promise<ExperimentRecord>;
  /** Its scenarios stay, without an experiment. */
  remove(viewer: Viewer, id: string): Promise<ExperimentRecord>;
}

const MAX_MODELS = 100;

export function createExperimentService(
  model: Model<ExperimentRecord>,
  experiments: OwnedCollection<ExperimentRecord>,
  models: OwnedCollection<MLModelRecord>,
  scenarios: ScenariosOfExperiments,
): ExperimentService {
  async function create(viewer: Viewer, input: unknown): Promise<ExperimentRecord> {
    const { modelIds, ...given } = parseInput(newExperiment, input);
    await models.getAll(viewer, modelIds, ['input', 'modelIds']);
    return experiments.create(viewer, { ...given, model_ids: modelIds });
  }

  async function update(viewer: Viewer, id: string, changes: unknown): Promise<ExperimentRecord> {
    const path = ['input', 'changes'];
    const { modelIds, ...given } = parseInput(experimentChanges, changes, path);
    if (modelIds) await models.getAll(viewer, modelIds, [...path, 'modelIds']);
    return experiments.update(viewer, id, { ...given, ...(modelIds && { model_ids: modelIds }) });
  }

  async function addModels(viewer: Viewer, id: string, modelIds: readonly string[]): Promise<ExperimentRecord> {
    const given = parseInput(references, modelIds, ['input', 'modelIds']);
    const { model_ids } = await experiments.get(viewer, id);
    await models.getAll(viewer, given, ['input', 'modelIds']);
    const { size } = new Set([...model_ids, ...given]);
    if (size > MAX_MODELS) {
      const message = `Expected at most ${MAX_MODELS} models in all, but got ${size}.`;
      throw new DomainError('INVALID_INPUT', message, ['input', 'modelIds']);
    }
    const experiment = await model
      .findOneAndUpdate(
        { _id: id, user_id: viewer.id },
        { $addToSet: { model_ids: { $each: given } } },
        { returnDocument: 'after' },
      )
      .lean<ExperimentRecord>();
    return experiment ?? experiments.get(viewer, id);
  }

  async function remove(viewer: Viewer, id: string): Promise<ExperimentRecord> {
    const experiment = await experiments.remove(viewer, id);
    await scenarios.detachAllOf(experiment);
    return experiment;
  }

  return { create, update, addModels, remove };
}
