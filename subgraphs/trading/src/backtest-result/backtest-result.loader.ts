import {
  byKey,
  type CollectionPager,
  type Connection,
  createCollectionPager,
  findVisibleParts,
  type Order,
  type SharedWithViewer,
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

type Find = (condition: Record<string, unknown>) => Promise<BacktestResultRecord[]>;

/** Results without their long parts. */
const findHeads =
  (model: Results): Find =>
  (condition) =>
    model.find(condition, HEAD).lean<BacktestResultRecord[]>();

/** The latest result of each backtest that a condition holds for. */
const findLatest =
  (model: Results): Find =>
  (condition) =>
    model.aggregate<BacktestResultRecord>([
      { $match: condition },
      { $project: HEAD },
      { $sort: { executed_at: -1, _id: -1 } },
      { $group: { _id: '$backtest_id', latest: { $first: '$$ROOT' } } },
      { $replaceRoot: { newRoot: '$latest' } },
    ]);

async function findSeries(model: Results, condition: Record<string, unknown>) {
  return model
    .find(condition)
    .select({ trades: 1, portfolio_value: 1, margin_calls: 1 })
    .lean<(ResultSeries & { _id: string })[]>();
}

/** The backtests of results with a key among `keys`, whoever owns them. */
const backtestsOf = (model: Results, key: '_id' | 'execution_id') => async (keys: readonly string[]) => {
  const results = await model.find({ [key]: { $in: [...keys] } }, { backtest_id: 1 }).lean<BacktestResultRecord[]>();
  return results.map(({ backtest_id }) => backtest_id);
};

/** Results by id, of own backtests and of shared ones: any other loads as null, like an id that does not exist. One per request. */
export const createBacktestResultLoader = (model: Results, viewer: Viewer | null, shared: SharedWithViewer) =>
  byKey<string, BacktestResultRecord>(
    (ids) =>
      findVisibleParts(ids, {
        kind: 'backtest',
        viewer,
        shared,
        find: findHeads(model),
        key: '_id',
        parentKey: 'backtest_id',
        parentsOf: backtestsOf(model, '_id'),
      }),
    (result) => result._id,
  );

/** The viewer's own results by their execution. */
export const createResultOfExecutionLoader = (model: Results, viewer: Viewer | null) =>
  byKey<string, BacktestResultRecord>(
    async (ids) => (viewer ? findHeads(model)({ execution_id: { $in: [...ids] }, user_id: viewer.id }) : []),
    (result) => result.execution_id,
  );

/** The latest result of each of the viewer's own backtests. */
export const createLatestResultLoader = (model: Results, viewer: Viewer | null) =>
  byKey<string, BacktestResultRecord>(
    async (ids) => (viewer ? findLatest(model)({ backtest_id: { $in: [...ids] }, user_id: viewer.id }) : []),
    (result) => result.backtest_id,
  );

/** The long parts of the viewer's own results, by the result's id. */
export const createResultSeriesLoader = (model: Results, viewer: Viewer | null) =>
  byKey<string, ResultSeries & { _id: string }>(
    async (ids) => (viewer ? findSeries(model, { _id: { $in: [...ids] }, user_id: viewer.id }) : []),
    (series) => series._id,
  );

/** The same three of backtests that are shared with the viewer. */
export const createSharedResultLoaders = (model: Results, shared: SharedWithViewer) => ({
  sharedResultOfExecution: byKey<string, BacktestResultRecord>(
    async (ids) => {
      const backtests = await shared.among('backtest', await backtestsOf(model, 'execution_id')(ids));
      return findHeads(model)({ execution_id: { $in: [...ids] }, backtest_id: { $in: backtests } });
    },
    (result) => result.execution_id,
  ),
  sharedLatestResult: byKey<string, BacktestResultRecord>(
    async (ids) => findLatest(model)({ backtest_id: { $in: await shared.among('backtest', ids) } }),
    (result) => result.backtest_id,
  ),
  sharedResultSeries: byKey<string, ResultSeries & { _id: string }>(
    async (ids) => {
      const backtests = await shared.among('backtest', await backtestsOf(model, '_id')(ids));
      return findSeries(model, { _id: { $in: [...ids] }, backtest_id: { $in: backtests } });
    },
    (series) => series._id,
  ),
});

/** Pages of the viewer's results. */
export const createBacktestResultPager = (
  model: Results,
  viewer: Viewer | null,
): CollectionPager<BacktestResultRecord> =>
  createCollectionPager<BacktestResultRecord>(model as unknown as Model<BacktestResultRecord>, ownedBy(viewer));

/** Pages of any results: asked only below a backtest that the viewer may see, for what is shared with them. */
export const createSharedBacktestResultPager = (model: Results): CollectionPager<BacktestResultRecord> =>
  createCollectionPager<BacktestResultRecord>(model as unknown as Model<BacktestResultRecord>, {});
