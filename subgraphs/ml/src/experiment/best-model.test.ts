import { expect, it } from '@jest/globals';
import type { MLModelRecord } from '../model/model.record.js';
import { bestModel } from './best-model.js';

const aModel = (_id: string, metrics: Record<string, number>) => ({ _id, metrics }) as MLModelRecord;
const models = [aModel('a', { rmse: 2, r2: 0.1 }), aModel('b', { rmse: 1 }), aModel('c', { rmse: 1, r2: -1 })];

it.each([
  ['rmse', 'MINIMIZE', 'b'],
  ['rmse', 'MAXIMIZE', 'a'],
  ['r2', 'MAXIMIZE', 'a'],
  ['r2', 'MINIMIZE', 'c'],
] as const)('finds the best by %s, to %s: %s', (metric, goal, id) => {
  expect(bestModel(models, metric, goal)?._id).toBe(id);
});

it('is null where no model has the metric', () => {
  expect(bestModel(models, 'auc', 'MAXIMIZE')).toBeNull();
  expect(bestModel(models, 'constructor', 'MAXIMIZE')).toBeNull();
  expect(bestModel([], 'rmse', 'MINIMIZE')).toBeNull();
});
