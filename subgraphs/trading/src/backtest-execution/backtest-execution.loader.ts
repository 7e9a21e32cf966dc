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
import type { BacktestExecutionRecord } from './backtest-execution.model.js';

export type { BacktestExecutionRecord } from './backtest-execution.model.js';
export type BacktestExecutionPage = Connection<BacktestExecutionRecord>;

/** Executions by id, as `viewer` may see them: another's loads as null, like an id that does not exist. One per request. */
export const createBacktestExecutionLoader = (model: Model<BacktestExecutionRecord>, viewer: Viewer | null) =>
  byKey<string, BacktestExecutionRecord>(
    async (ids) =>
      viewer ? model.find({ _id: { $in: ids }, user_id: viewer.id }).lean<BacktestExecutionRecord[]>() : [],
    (execution) => execution._id,
  );

/** The states of executions, for those who watch theirs. */
export const createBacktestExecutionFeed = (
  model: Model<BacktestExecutionRecord>,
  logger: SubgraphOptions['logger'],
): RecordFeed<BacktestExecutionRecord> =>
  createRecordFeed({
    model,
    logger,
    isFinal: ({ status }) => status === 'completed' || status === 'failed',
    ignored: ['updated_at'],
  });

/** Pages of the viewer's executions. */
export const createBacktestExecutionPager = (
  model: Model<BacktestExecutionRecord>,
  viewer: Viewer | null,
): CollectionPager<BacktestExecutionRecord> => createCollectionPager(model, ownedBy(viewer));
