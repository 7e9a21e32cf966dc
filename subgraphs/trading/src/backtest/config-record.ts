import { Schema, type SchemaDefinition } from 'mongoose';
import type { EntryOrder, FillAt, Rebalance, SizingMethod, TimeInForce } from '../engine/engine-config.js';
import { defaultMaintenance } from '../engine/settings.js';

/** What a backtest's prices are adjusted for. Raw prices are not offered: positions would have to be split along with them. */
export type PriceAdjustment = 'SPLIT' | 'TOTAL_RETURN';

/** How much an entry is worth, as it is stored: null where the method does not ask. */
export interface StoredSizing {
  method: SizingMethod;
  fraction: number | null;
  quantity: number | null;
  amount: number | null;
  annual_volatility: number | null;
  lookback: number | null;
  cap: number | null;
  floor: number | null;
}

/** The engine's `VolumeShare`, as it is stored. */
export interface StoredVolumeShare {
  limit: number;
  price_impact: number;
}

/** The engine's `EntryOrder`, as it is stored. */
export interface StoredEntryOrder {
  type: EntryOrder['type'];
  offset_bps: number;
  time_in_force: TimeInForce;
}

/** The engine's `Exits`, as they are stored. */
export interface StoredExits {
  stop_loss: number | null;
  take_profit: number | null;
  trailing_stop: number | null;
}

/** What may be set besides symbols, range and costs. Configs stored before these were there have none of them. */
export interface StoredTerms {
  commission_per_share: number;
  minimum_commission: number;
  volume_share: StoredVolumeShare | null;
  sizing: StoredSizing;
  allow_short: boolean;
  max_leverage: number;
  maintenance_margin: number;
  entry_order: StoredEntryOrder;
  exits: StoredExits;
  rebalance: Rebalance;
  price_adjustment: PriceAdjustment;
  /** A symbol. */
  benchmark: string | null;
  /** A cut of market's bars to run on; null for the newest. */
  snapshot_id: string | null;
  /** Of whatever draws lots in a strategy's code. */
  seed: number;
}

/** What a backtest trades, when and on which terms, as it is stored. Null dates: as far as the prices reach. */
export interface BacktestConfig extends Partial<StoredTerms> {
  symbols: string[];
  start_date: string | null;
  end_date: string | null;
  initial_capital: number;
  commission: number;
  fractional_shares: boolean;
  fill_at: FillAt;
  slippage_bps: number;
}

export type CompleteConfig = BacktestConfig & StoredTerms;

export const emptySizing = (method: SizingMethod): StoredSizing => ({
  method,
  fraction: null,
  quantity: null,
  amount: null,
  annual_volatility: null,
  lookback: null,
  cap: null,
  floor: null,
});

/** A stored config with the defaults of whatever it has not. */
export function completeConfig(config: BacktestConfig): CompleteConfig {
  const max_leverage = config.max_leverage ?? 1;
  return {
    ...config,
    commission_per_share: config.commission_per_share ?? 0,
    minimum_commission: config.minimum_commission ?? 0,
    volume_share: config.volume_share ?? null,
    sizing: config.sizing ?? emptySizing('EQUITY_FRACTION'),
    allow_short: config.allow_short ?? false,
    max_leverage,
    maintenance_margin: config.maintenance_margin ?? defaultMaintenance(max_leverage),
    entry_order: config.entry_order ?? { type: 'MARKET', offset_bps: 0, time_in_force: 'GTC' },
    exits: config.exits ?? { stop_loss: null, take_profit: null, trailing_stop: null },
    rebalance: config.rebalance ?? 'ON_CHANGE',
    price_adjustment: config.price_adjustment ?? 'SPLIT',
    benchmark: config.benchmark ?? null,
    snapshot_id: config.snapshot_id ?? null,
    seed: config.seed ?? 0,
  };
}

const figure = { type: Number, default: null };
const nested = (fields: SchemaDefinition) => ({ type: new Schema(fields, { _id: false, strict: 'throw' }) });

/** The config's stored fields, with their validators. */
export const configFields: SchemaDefinition = {
  symbols: { type: [String], required: true },
  start_date: { type: String, default: null },
  end_date: { type: String, default: null },
  initial_capital: { type: Number, required: true, min: 0 },
  commission: { type: Number, required: true, min: 0, max: 0.1 },
  fractional_shares: { type: Boolean, required: true },
  fill_at: { type: String, required: true, enum: ['NEXT_OPEN', 'NEXT_CLOSE'] },
  slippage_bps: { type: Number, required: true, min: 0, max: 1_000 },
  commission_per_share: { type: Number, min: 0 },
  minimum_commission: { type: Number, min: 0 },
  volume_share: { ...nested({ limit: Number, price_impact: Number }), default: null },
  sizing: nested({
    method: { type: String, required: true },
    fraction: figure,
    quantity: figure,
    amount: figure,
    annual_volatility: figure,
    lookback: figure,
    cap: figure,
    floor: figure,
  }),
  allow_short: { type: Boolean },
  max_leverage: { type: Number, min: 1 },
  maintenance_margin: { type: Number, min: 0, max: 1 },
  entry_order: nested({ type: { type: String }, offset_bps: Number, time_in_force: String }),
  exits: nested({ stop_loss: figure, take_profit: figure, trailing_stop: figure }),
  rebalance: { type: String, enum: ['ON_CHANGE', 'DAILY', 'WEEKLY', 'MONTHLY', 'QUARTERLY'] },
  price_adjustment: { type: String, enum: ['SPLIT', 'TOTAL_RETURN'] },
  benchmark: { type: String, default: null },
  snapshot_id: { type: String, default: null },
  seed: { type: Number },
};
