import type { BacktestConfigResolvers } from '../__generated__/resolvers.js';
import type { TradingContext } from '../context.js';
import { type BacktestConfig, completeConfig } from './config-record.js';

/** What configs stored before it was there have not answers its default. */
export const backtestConfigResolvers: BacktestConfigResolvers<TradingContext, BacktestConfig> = {
  commissionPerShare: (config) => completeConfig(config).commission_per_share,
  minimumCommission: (config) => completeConfig(config).minimum_commission,
  sizing: (config) => completeConfig(config).sizing,
  allowShort: (config) => completeConfig(config).allow_short,
  maxLeverage: (config) => completeConfig(config).max_leverage,
  maintenanceMargin: (config) => completeConfig(config).maintenance_margin,
  entryOrder: (config) => completeConfig(config).entry_order,
  exits: (config) => completeConfig(config).exits,
  rebalance: (config) => completeConfig(config).rebalance,
  priceAdjustment: (config) => completeConfig(config).price_adjustment,
  seed: (config) => completeConfig(config).seed,
  snapshot: ({ snapshot_id }) => (snapshot_id ? { id: snapshot_id } : null),
};
