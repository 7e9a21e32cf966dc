import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { connectMongo } from '@quantgraph/shared';
import { aViewer, dropDatabases, testStores } from '@quantgraph/shared/test-kit';
import type { Connection } from 'mongoose';
import { createModels, type Models } from '../create-models.js';
import type { OptimizationStudyRecord } from '../optimization-study/optimization-study.loader.js';
import {
  createOptimizationTrialService,
  type OptimizationTrialService,
} from '../optimization-study/optimization-trial.service.js';
import { createStudyProgress } from '../optimization-study/study-progress.js';
import { aStudyRecord, aTrialRecord } from './stored-records.js';

const { id: user_id } = aViewer();
const stores = testStores();
let connection: Connection;
let models: Models;
let trials: OptimizationTrialService;
beforeAll(async () => {
  connection = await connectMongo('trading', stores);
  models = createModels(connection);
  trials = createOptimizationTrialService(models.optimizationTrial);
});
afterAll(async () => {
  await connection.close();
  await dropDatabases(stores);
});

async function aRunningStudy(_id: string): Promise<OptimizationStudyRecord> {
  const created = await models.optimizationStudy.create(aStudyRecord({ _id, user_id, n_trials: 2, status: 'running' }));
  return created.toObject<OptimizationStudyRecord>();
}

const endTrial = (study_id: string, number: number, value: number | null) =>
  models.optimizationTrial.create(
    aTrialRecord({ study_id, number, value, user_id, parameters: { short_window: number } }),
  );

it('says of two who tell at the same time what the later saw, whoever writes last', async () => {
  const study = await aRunningStudy('two');
  const { refresh } = createStudyProgress(models.optimizationStudy, trials);
  await endTrial('two', 0, 1);
  // What the first has found is written after the second has ended a better trial, and said so.
  const meanwhile = async (...asked: Parameters<typeof trials.findBest>) => {
    const best = await trials.findBest(...asked);
    await endTrial('two', 1, 2);
    await refresh(study);
    return best;
  };
  await createStudyProgress(models.optimizationStudy, { ...trials, findBest: meanwhile }).refresh(study);
  expect(await models.optimizationStudy.findById('two').lean()).toMatchObject({
    status: 'running',
    completed_trials: 2,
    best_value: 2,
    best_params: { short_window: 1 },
  });
});

describe('a study whose trials are all over, though nobody has said so of the last', () => {
  async function finished(_id: string, values: readonly (number | null)[]) {
    const study = await aRunningStudy(_id);
    for (const [number, value] of values.entries()) await endTrial(_id, number, value);
    const ending = createStudyProgress(models.optimizationStudy, trials).finish(study);
    const problem = await ending.catch(({ code }) => code);
    return { problem, study: await models.optimizationStudy.findById(_id).lean() };
  }

  it('completes with all of them', async () => {
    expect(await finished('last', [1, 2])).toMatchObject({
      problem: undefined,
      study: { status: 'completed', completed_trials: 2, best_value: 2, best_params: { short_window: 1 } },
    });
  });

  it('does not complete without a value, and counts them', async () => {
    expect(await finished('none', [null, null])).toMatchObject({
      problem: 'NO_VALUE',
      study: { status: 'running', completed_trials: 2, best_value: null, best_params: null },
    });
  });
});
