import {
  byKey,
  type CollectionPager,
  type Connection,
  createCollectionPager,
  createRecordFeed,
  findVisibleParts,
  type RecordFeed,
  type RecordFeedOptions,
  type SharedWithViewer,
  type SubgraphOptions,
  type Viewer,
} from '@quantgraph/shared';
import type { Model } from 'mongoose';
import { ownedBy } from '../user/owned-by.js';
import type { BacktestExecutionRecord } from './backtest-execution.model.js';

export type { BacktestExecutionRecord } from './backtest-execution.model.js';
export type BacktestExecutionPage = Connection<BacktestExecutionRecord>;

/** Executions by id, as `viewer` may see them, of own backtests and of shared ones: any other loads as null, like an id that does not exist. One per request. */
export const createBacktestExecutionLoader = (
  model: Model<BacktestExecutionRecord>,
  viewer: Viewer | null,
  shared: SharedWithViewer,
) =>
  byKey<string, BacktestExecutionRecord>(
    (ids) =>
      findVisibleParts(ids, {
        kind: 'backtest',
        viewer,
        shared,
        find: (condition) => model.find(condition).lean<BacktestExecutionRecord[]>(),
        key: '_id',
        parentKey: 'backtest_id',
        parentsOf: async (keys) => {
          const parts = await model.find({ _id: { $in: keys } }, { backtest_id: 1 }).lean<BacktestExecutionRecord[]>();
          return parts.map(({ backtest_id }) => backtest_id);
        },
      }),
    (execution) => execution._id,
  );

/** The states of executions, for those who watch theirs or those of backtests that `areShared` with them. */
export const createBacktestExecutionFeed = (
  model: Model<BacktestExecutionRecord>,
  logger: SubgraphOptions['logger'],
  areShared: NonNullable<RecordFeedOptions<BacktestExecutionRecord>['areShared']>,
): RecordFeed<BacktestExecutionRecord> =>
  createRecordFeed({
    model,
    logger,
    isFinal: ({ status }) => status === 'completed' || status === 'failed',
    ignored: ['updated_at'],
    areShared,
  });

/** Pages of the viewer's executions. */
export const createBacktestExecutionPager = (
  model: Model<BacktestExecutionRecord>,
  viewer: Viewer | null,
): CollectionPager<BacktestExecutionRecord> => createCollectionPager(model, ownedBy(viewer));

/** Pages of any executions: asked only below a backtest that the viewer may see, for what is shared with them. */
export const createSharedBacktestExecutionPager = (
  model: Model<BacktestExecutionRecord>,
): CollectionPager<BacktestExecutionRecord> => createCollectionPager(model, {});
