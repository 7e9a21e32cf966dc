import {
  byKey,
  type CollectionPager,
  type Connection,
  createCollectionPager,
  findVisible,
  type SharedWithViewer,
  type Viewer,
} from '@quantgraph/shared';
import type { Model } from 'mongoose';
import { ownedBy } from '../user/owned-by.js';
import type { BacktestRecord } from './backtest.model.js';

export type { BacktestRecord, BacktestStatus } from './backtest.model.js';
export type { BacktestConfig } from './config-record.js';
export type BacktestPage = Connection<BacktestRecord>;

/** Backtests by id, as `viewer` may see them, own and shared ones: any other loads as null, like an id that does not exist. One per request. */
export const createBacktestLoader = (model: Model<BacktestRecord>, viewer: Viewer | null, shared: SharedWithViewer) =>
  byKey<string, BacktestRecord>(
    (ids) =>
      findVisible(ids, {
        kind: 'backtest',
        viewer,
        shared,
        find: (condition) => model.find(condition).lean<BacktestRecord[]>(),
      }),
    (backtest) => backtest._id,
  );

/** Pages of the viewer's backtests. */
export const createBacktestPager = (
  model: Model<BacktestRecord>,
  viewer: Viewer | null,
): CollectionPager<BacktestRecord> => createCollectionPager(model, ownedBy(viewer));
