import {
  byKey,
  type CollectionPager,
  type Connection,
  createCollectionPager,
  createRecordFeed,
  groupedByKey,
  type RecordFeed,
  type SubgraphOptions,
  type Viewer,
} from '@quantgraph/shared';
import type { Model } from 'mongoose';
import type { Direction } from '../samplers/sampler.js';
import { ownedBy } from '../user/owned-by.js';
import type { OptimizationStudyRecord, OutOfSample, StudySeries } from './optimization-study.model.js';
import { KEEPS_CONSTRAINTS, type OptimizationTrialRecord } from './optimization-trial.model.js';

export type { OptimizationStudyRecord } from './optimization-study.model.js';
export type { OptimizationTrialRecord } from './optimization-trial.model.js';
export type OptimizationStudyPage = Connection<OptimizationStudyRecord>;
export type OptimizationTrialPage = Connection<OptimizationTrialRecord>;

/** Studies by id, as `viewer` may see them: another's loads as null, like an id that does not exist. One per request. */
export const createOptimizationStudyLoader = (model: Model<OptimizationStudyRecord>, viewer: Viewer | null) =>
  byKey<string, OptimizationStudyRecord>(
    async (ids) =>
      viewer ? model.find({ _id: { $in: ids }, user_id: viewer.id }).lean<OptimizationStudyRecord[]>() : [],
    (study) => study._id,
  );

/** What walk-forward analyses gave out of sample, by study. */
export const createOutOfSampleLoader = (model: Model<OptimizationStudyRecord>, viewer: Viewer | null) =>
  byKey<string, { readonly id: string; readonly series: OutOfSample }>(
    async (ids) => {
      if (!viewer) return [];
      const found = await model
        .find({ _id: { $in: ids }, user_id: viewer.id })
        .select('+out_of_sample')
        .lean<StudySeries[]>();
      return found.map(({ _id: id, out_of_sample: series }) => ({ id, series: series ?? { dates: [], values: [] } }));
    },
    ({ id }) => id,
  );

/** The states of studies, for those who watch theirs. */
export const createOptimizationStudyFeed = (
  model: Model<OptimizationStudyRecord>,
  logger: SubgraphOptions['logger'],
): RecordFeed<OptimizationStudyRecord> =>
  createRecordFeed({ model, logger, isFinal: ({ status }) => status !== 'running' });

/** The best trial of each study, of those that keep every constraint: of those with the best value the first. */
export const createBestTrialLoader = (
  model: Model<OptimizationTrialRecord>,
  viewer: Viewer | null,
  direction: Direction = 'maximize',
) =>
  byKey<string, OptimizationTrialRecord>(
    async (studyIds) => {
      if (!viewer) return [];
      const completed = { state: 'completed', value: { $ne: null }, ...KEEPS_CONSTRAINTS };
      return model.aggregate<OptimizationTrialRecord>([
        { $match: { study_id: { $in: [...studyIds] }, user_id: viewer.id, ...completed } },
        { $sort: { value: direction === 'maximize' ? -1 : 1, number: 1 } },
        { $group: { _id: '$study_id', best: { $first: '$$ROOT' } } },
        { $replaceRoot: { newRoot: '$best' } },
      ]);
    },
    (trial) => trial.study_id,
  );

/** Every trial of each study, by number: what its analyses are derived from. */
export const createTrialsOfStudyLoader = (model: Model<OptimizationTrialRecord>, viewer: Viewer | null) =>
  groupedByKey<string, OptimizationTrialRecord>(
    async (studyIds) =>
      viewer
        ? model
            .find({ study_id: { $in: [...studyIds] }, user_id: viewer.id })
            .sort({ study_id: 1, number: 1 })
            .lean<OptimizationTrialRecord[]>()
        : [],
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
