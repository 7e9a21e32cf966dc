import {
  byKey,
  type CollectionPager,
  type Connection,
  createCollectionPager,
  type Order,
  type Viewer,
} from '@quantgraph/shared';
import type { Model } from 'mongoose';
import { ownedBy } from '../user/owned-by.js';
import type { BacktestResultRecord, ResultSeries, StoredBacktestResult } from './backtest-result.model.js';

export type { BacktestResultRecord, ResultSeries } from './backtest-result.model.js';
export type BacktestResultPage = Connection<BacktestResultRecord>;

type Results = Model<StoredBacktestResult>;

/** The order of every list of results. */
export const LATEST_RUN_FIRST: Order = { field: 'executed_at', direction: -1 };

/** All but the long parts. Named, not left out: the store need not read past what it is told to give. */
const HEAD = {
  backtest_id: 1,
  execution_id: 1,
  performance: 1,
  risk_metrics: 1,
  provenance: 1,
  executed_at: 1,
  user_id: 1,
  created_at: 1,
} as const satisfies Record<Exclude<keyof BacktestResultRecord, '_id'>, 1>;

/** Results by a key of theirs, as `viewer` may see them; without their long parts. One per request. */
function createLoader(model: Results, viewer: Viewer | null, key: '_id' | 'execution_id') {
  return byKey<string, BacktestResultRecord>(
    async (keys) =>
      viewer ? model.find({ [key]: { $in: keys }, user_id: viewer.id }, HEAD).lean<BacktestResultRecord[]>() : [],
    (result) => result[key],
  );
}

/** Results by id: another's loads as null, like an id that does not exist. */
export const createBacktestResultLoader = (model: Results, viewer: Viewer | null) => createLoader(model, viewer, '_id');

/** Results by their execution. */
export const createResultOfExecutionLoader = (model: Results, viewer: Viewer | null) =>
  createLoader(model, viewer, 'execution_id');

/** The latest result of each backtest. */
export const createLatestResultLoader = (model: Results, viewer: Viewer | null) =>
  byKey<string, BacktestResultRecord>(
    async (backtestIds) => {
      if (!viewer) return [];
      return model.aggregate<BacktestResultRecord>([
        { $match: { backtest_id: { $in: [...backtestIds] }, user_id: viewer.id } },
        { $project: HEAD },
        { $sort: { executed_at: -1, _id: -1 } },
        { $group: { _id: '$backtest_id', latest: { $first: '$$ROOT' } } },
        { $replaceRoot: { newRoot: '$latest' } },
      ]);
    },
    (result) => result.backtest_id,
  );

/** The long parts of results, by the result's id. */
export const createResultSeriesLoader = (model: Results, viewer: Viewer | null) =>
  byKey<string, ResultSeries & { _id: string }>(
    async (ids) =>
      viewer
        ? model
            .find({ _id: { $in: ids }, user_id: viewer.id })
            .select({ trades: 1, portfolio_value: 1 })
            .lean<(ResultSeries & { _id: string })[]>()
        : [],
    (series) => series._id,
  );

/** Pages of the viewer's results. */
export const createBacktestResultPager = (
  model: Results,
  viewer: Viewer | null,
): CollectionPager<BacktestResultRecord> =>
  createCollectionPager<BacktestResultRecord>(model as unknown as Model<BacktestResultRecord>, ownedBy(viewer));
