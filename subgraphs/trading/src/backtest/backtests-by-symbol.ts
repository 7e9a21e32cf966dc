import { type CollectionPager, createCollectionPager, type Viewer } from '@quantgraph/shared';
import type { Model, PipelineStage } from 'mongoose';
import { ownedBy } from '../user/owned-by.js';
import type { BacktestRecord } from './backtest.model.js';

/** A backtest, once for each of its symbols. */
export type TradedBacktest = BacktestRecord & { traded_symbol: string };

/**
 * Pages of the viewer's backtests by `traded_symbol`: a backtest has several symbols, so to rank them within each symbol
 * every backtest stands there once for each.
 */
export function createBacktestsBySymbolPager(
  model: Model<BacktestRecord>,
  viewer: Viewer | null,
): Pick<CollectionPager<TradedBacktest>, 'children'> {
  const visible = ownedBy(viewer);
  const spread: PipelineStage[] = [
    { $match: visible },
    { $set: { traded_symbol: '$config.symbols' } },
    { $unwind: '$traded_symbol' },
  ];
  const source = {
    schema: model.schema,
    aggregate: <T>(pipeline: PipelineStage[]) => model.aggregate<T>([...spread, ...pipeline]),
  };
  return createCollectionPager(source as unknown as Model<TradedBacktest>, visible);
}
