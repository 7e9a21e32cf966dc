import { parseInput, type Viewer } from '@quantgraph/shared';
import type { Model } from 'mongoose';
import { z } from 'zod';
import type { ExperimentRecord } from '../experiment/experiment.record.js';
import type { MLModelRecord } from '../model/model.record.js';
import { description, name, openObject, references } from '../owned/inputs.js';
import type { OwnedCollection } from '../owned/owned-collection.js';
import { evaluationResults } from './evaluation-results.js';
import type { EvaluationScenarioRecord } from './evaluation-scenario.record.js';

const experimentId = z.string().nullable();

const newScenario = z.object({
  name,
  description: description.default(null),
  config: openObject.default({}),
  modelIds: references,
  experimentId: experimentId.default(null),
});

const scenarioChanges = newScenario.extend({ description, config: openObject, experimentId }).partial();

export interface EvaluationScenarioService {
  /** NOT_FOUND, as in all of these, for models or an experiment that are not the viewer's. */
  create(viewer: Viewer, input: unknown): Promise<EvaluationScenarioRecord>;
  update(viewer: Viewer, id: string, changes: unknown): Promise<EvaluationScenarioRecord>;
  remove(viewer: Viewer, id: string): Promise<EvaluationScenarioRecord>;
  recordResults(viewer: Viewer, id: string, results: unknown): Promise<EvaluationScenarioRecord>;
  detachAllOf(experiment: ExperimentRecord): Promise<void>;
}

interface References {
  readonly modelIds?: readonly string[] | undefined;
  readonly experimentId?: string | null | undefined;
}

export function createEvaluationScenarioService(
  model: Model<EvaluationScenarioRecord>,
  scenarios: OwnedCollection<EvaluationScenarioRecord>,
  models: OwnedCollection<MLModelRecord>,
  experiments: OwnedCollection<ExperimentRecord>,
): EvaluationScenarioService {
  async function assertReferences(viewer: Viewer, given: References, path: readonly string[]): Promise<void> {
    if (given.modelIds) await models.getAll(viewer, given.modelIds, [...path, 'modelIds']);
    if (typeof given.experimentId === 'string')
      await experiments.get(viewer, given.experimentId, [...path, 'experimentId']);
  }

  return {
    async create(viewer, input) {
      const { modelIds, experimentId, ...given } = parseInput(newScenario, input);
      await assertReferences(viewer, { modelIds, experimentId }, ['input']);
      return scenarios.create(viewer, { ...given, model_ids: modelIds, experiment_id: experimentId, results: null });
    },
    async update(viewer, id, changes) {
      const path = ['input', 'changes'];
      const { modelIds, experimentId, ...given } = parseInput(scenarioChanges, changes, path);
      await assertReferences(viewer, { modelIds, experimentId }, path);
      return scenarios.update(viewer, id, {
        ...given,
        ...(modelIds && { model_ids: modelIds }),
        ...(experimentId !== undefined && { experiment_id: experimentId }),
      });
    },
    remove: (viewer, id) => scenarios.remove(viewer, id),
    async recordResults(viewer, id, results) {
      const { model_ids } = await scenarios.get(viewer, id);
      const checked = parseInput(evaluationResults(model_ids), results, ['input', 'results']);
      return scenarios.update(viewer, id, { results: checked });
    },
    async detachAllOf({ _id, user_id }) {
      await model.updateMany({ experiment_id: _id, user_id }, { $set: { experiment_id: null } });
    },
  };
}
