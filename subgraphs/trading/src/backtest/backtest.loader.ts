import { byKey, type CollectionPager, type Connection, createCollectionPager, type Viewer } from '@quantgraph/shared';
import type { Model } from 'mongoose';
import { ownedBy } from '../user/owned-by.js';
import type { BacktestRecord } from './backtest.model.js';

export type { BacktestRecord, BacktestStatus } from './backtest.model.js';
export type { BacktestConfig } from './backtest-config.js';
export type BacktestPage = Connection<BacktestRecord>;

/** Backtests by id, as `viewer` may see them: another's loads as null, like an id that does not exist. One per request. */
export const createBacktestLoader = (model: Model<BacktestRecord>, viewer: Viewer | null) =>
  byKey<string, BacktestRecord>(
    async (ids) => (viewer ? model.find({ _id: { $in: ids }, user_id: viewer.id }).lean<BacktestRecord[]>() : []),
    (backtest) => backtest._id,
  );

/** Pages of the viewer's backtests. */
export const createBacktestPager = (
  model: Model<BacktestRecord>,
  viewer: Viewer | null,
): CollectionPager<BacktestRecord> => createCollectionPager(model, ownedBy(viewer));
