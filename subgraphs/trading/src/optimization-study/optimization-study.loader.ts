import {
  byKey,
  type CollectionPager,
  type Connection,
  createCollectionPager,
  createRecordFeed,
  type RecordFeed,
  type SubgraphOptions,
  type Viewer,
} from '@quantgraph/shared';
import type { Model } from 'mongoose';
import { ownedBy } from '../user/owned-by.js';
import type { OptimizationStudyRecord, OptimizationTrialRecord } from './optimization-study.model.js';

export type { OptimizationStudyRecord, OptimizationTrialRecord } from './optimization-study.model.js';
export type OptimizationStudyPage = Connection<OptimizationStudyRecord>;
export type OptimizationTrialPage = Connection<OptimizationTrialRecord>;

/** Studies by id, as `viewer` may see them: another's loads as null, like an id that does not exist. One per request. */
export const createOptimizationStudyLoader = (model: Model<OptimizationStudyRecord>, viewer: Viewer | null) =>
  byKey<string, OptimizationStudyRecord>(
    async (ids) =>
      viewer ? model.find({ _id: { $in: ids }, user_id: viewer.id }).lean<OptimizationStudyRecord[]>() : [],
    (study) => study._id,
  );

/** The states of studies, for those who watch theirs. */
export const createOptimizationStudyFeed = (
  model: Model<OptimizationStudyRecord>,
  logger: SubgraphOptions['logger'],
): RecordFeed<OptimizationStudyRecord> =>
  createRecordFeed({ model, logger, isFinal: ({ status }) => status !== 'running' });

/** The best trial of each study: of those with the highest value the first. */
export const createBestTrialLoader = (model: Model<OptimizationTrialRecord>, viewer: Viewer | null) =>
  byKey<string, OptimizationTrialRecord>(
    async (studyIds) => {
      if (!viewer) return [];
      return model.aggregate<OptimizationTrialRecord>([
        { $match: { study_id: { $in: [...studyIds] }, user_id: viewer.id, value: { $ne: null } } },
        { $sort: { value: -1, number: 1 } },
        { $group: { _id: '$study_id', best: { $first: '$$ROOT' } } },
        { $replaceRoot: { newRoot: '$best' } },
      ]);
    },
    (trial) => trial.study_id,
  );

/** Pages of the viewer's studies. */
export const createOptimizationStudyPager = (
  model: Model<OptimizationStudyRecord>,
  viewer: Viewer | null,
): CollectionPager<OptimizationStudyRecord> => createCollectionPager(model, ownedBy(viewer));

/** Pages of the trials of the viewer's studies. */
export const createOptimizationTrialPager = (
  model: Model<OptimizationTrialRecord>,
  viewer: Viewer | null,
): CollectionPager<OptimizationTrialRecord> => createCollectionPager(model, ownedBy(viewer));
