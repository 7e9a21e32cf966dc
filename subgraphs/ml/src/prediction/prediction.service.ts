import { isDuplicateKey, newId, parseInput, type Viewer } from '@quantgraph/shared';
import type { Model } from 'mongoose';
import type { MLModelRecord } from '../model/model.record.js';
import type { OwnedCollection } from '../owned/owned-collection.js';
import { dayKey, type GivenPrediction, predictionList } from './prediction.input.js';
import type { PredictionRecord } from './prediction.record.js';

export interface PredictionService {
  /** Keeps predictions of a model, new values in the place of old ones; all at once or, on an error, again. */
  record(
    viewer: Viewer,
    modelId: string,
    predictions: unknown,
  ): Promise<{ model: MLModelRecord; recordedCount: number }>;
}

export function createPredictionService(
  model: Model<PredictionRecord>,
  models: OwnedCollection<MLModelRecord>,
): PredictionService {
  async function findRecorded(modelId: string, given: readonly GivenPrediction[]) {
    const dates = given.map(({ date }) => date).sort();
    const recorded = await model
      .find({
        model_id: modelId,
        symbol: { $in: [...new Set(given.map(({ symbol }) => symbol))] },
        date: { $gte: dates.at(0), $lte: dates.at(-1) },
      })
      .lean<PredictionRecord[]>();
    return new Map(recorded.map((prediction) => [dayKey(prediction), prediction]));
  }

  /** Inserts what is new and updates what has changed: several times as fast as an upsert of each. */
  async function write(viewer: Viewer, modelId: string, given: readonly GivenPrediction[]): Promise<void> {
    const recorded = await findRecorded(modelId, given);
    const added = given.filter((prediction) => !recorded.has(dayKey(prediction)));
    const changed = given.flatMap((prediction) => {
      const before = recorded.get(dayKey(prediction));
      if (!before || before.value === prediction.value) return [];
      return [{ updateOne: { filter: { _id: before._id }, update: { $set: { value: prediction.value } } } }];
    });
    if (changed.length > 0) await model.bulkWrite(changed, { ordered: false });
    if (added.length === 0) return;
    const rows = added.map((prediction) => ({
      _id: newId(),
      model_id: modelId,
      user_id: viewer.id,
      ...prediction,
    }));
    await model.insertMany(rows, { ordered: false });
  }

  async function record(viewer: Viewer, modelId: string, predictions: unknown) {
    const given = parseInput(predictionList, predictions, ['input', 'predictions']);
    const mlModel = await models.get(viewer, modelId, ['input', 'modelId']);
    try {
      await write(viewer, mlModel._id, given);
    } catch (error) {
      if (!isDuplicateKey(error)) throw error;
      // Another call recorded some of these days meanwhile: they are found now.
      await write(viewer, mlModel._id, given);
    }
    return { model: mlModel, recordedCount: given.length };
  }

  return { record };
}
