import type { EngineConfig, Sizing } from '../engine/engine-config.js';
import { type BacktestConfig, completeConfig, type StoredSizing } from './config-record.js';

/** The terms of a stored config, as the engine takes them. */
export function engineConfigOf(stored: BacktestConfig): EngineConfig {
  const config = completeConfig(stored);
  const { volume_share, entry_order, exits } = config;
  return {
    initialCapital: config.initial_capital,
    commission: config.commission,
    commissionPerShare: config.commission_per_share,
    minimumCommission: config.minimum_commission,
    fractionalShares: config.fractional_shares,
    fillAt: config.fill_at,
    slippageBps: config.slippage_bps,
    volumeShare: volume_share && { limit: volume_share.limit, priceImpact: volume_share.price_impact },
    sizing: sizingOf(config.sizing),
    allowShort: config.allow_short,
    maxLeverage: config.max_leverage,
    maintenanceMargin: config.maintenance_margin,
    entryOrder: {
      type: entry_order.type,
      offsetBps: entry_order.offset_bps,
      timeInForce: entry_order.time_in_force,
    },
    exits: { stopLoss: exits.stop_loss, takeProfit: exits.take_profit, trailingStop: exits.trailing_stop },
    rebalance: config.rebalance,
  };
}

/** What the method asks for and has not is NaN, which the engine refuses by name. */
function sizingOf(sizing: StoredSizing): Sizing {
  const { method, quantity, amount, annual_volatility, lookback, cap, floor } = sizing;
  const fraction = sizing.fraction === null ? {} : { fraction: sizing.fraction };
  switch (method) {
    case 'EQUITY_FRACTION':
      return { method, ...fraction };
    case 'FIXED_QUANTITY':
      return { method, quantity: quantity ?? Number.NaN };
    case 'FIXED_AMOUNT':
      return { method, amount: amount ?? Number.NaN };
    case 'VOLATILITY_TARGET':
      return {
        method,
        annualVolatility: annual_volatility ?? Number.NaN,
        lookback: lookback ?? Number.NaN,
        ...fraction,
      };
    case 'KELLY':
      return {
        method,
        lookback: lookback ?? Number.NaN,
        ...(cap !== null && { cap }),
        ...(floor !== null && { floor }),
        ...fraction,
      };
  }
}
