import { defineModel, type StoredRecord } from '@quantgraph/shared';
import { type Connection, type Model, Schema, type SchemaDefinition } from 'mongoose';
import type { BacktestConfig } from '../backtest/backtest.loader.js';
import type { MarginCall, Trade } from '../engine/types.js';
import type { Performance, RiskMetrics } from '../metrics/types.js';
import type { Parameters } from '../signals/types.js';
import type { StrategyTypeName } from '../strategy/strategy.loader.js';

/** What a result was computed from. */
export interface Provenance {
  engine_version: string;
  strategy_type: StrategyTypeName;
  strategy_version: number;
  /** SHA-256 of a CUSTOM strategy's code; null for all other types. */
  code_hash?: string | null;
  parameters: Parameters;
  config: BacktestConfig;
  /** None in results of an engine before 2.0.0. */
  seed?: number;
  data_hash: string;
  bar_count: number;
  first_date: string;
  last_date: string;
}

/** A result without its long parts, which are read only where they are asked for. */
export interface BacktestResultRecord extends StoredRecord {
  backtest_id: string;
  execution_id: string;
  performance: Performance;
  risk_metrics: RiskMetrics;
  provenance: Provenance;
  executed_at: Date;
  user_id: string;
}

/** The long parts of a result. */
export interface ResultSeries {
  trades: Trade[];
  portfolio_value: { dates: string[]; values: number[]; benchmark?: number[] | null };
  /** None in results of an engine before 2.0.0. */
  margin_calls?: MarginCall[];
}

export type StoredBacktestResult = BacktestResultRecord & ResultSeries;

/** Null where it is undefined; results of before a figure was there lack it, and it reads as null. */
const figure = { type: Number, default: null };
const required = { type: Number, required: true };

const performanceFields: SchemaDefinition = {
  total_return: required,
  annual_return: figure,
  sharpe_ratio: figure,
  sortino_ratio: figure,
  calmar_ratio: figure,
  omega_ratio: figure,
  probabilistic_sharpe_ratio: figure,
  deflated_sharpe_ratio: figure,
  trials_counted: figure,
  max_drawdown: required,
  benchmark_return: figure,
  alpha: figure,
  information_ratio: figure,
  win_rate: figure,
  profit_factor: figure,
  payoff_ratio: figure,
  expectancy: figure,
  system_quality_number: figure,
  kelly_criterion: figure,
  total_trades: { ...required, min: 0 },
  final_value: required,
  total_commission: required,
  total_slippage: figure,
  turnover: figure,
  exposure: figure,
  best_trade: figure,
  worst_trade: figure,
};

const riskFields: SchemaDefinition = {
  volatility: figure,
  max_drawdown: required,
  max_drawdown_days: figure,
  average_drawdown: figure,
  average_drawdown_days: figure,
  longest_drawdown_days: figure,
  value_at_risk_95: figure,
  value_at_risk_99: figure,
  conditional_value_at_risk_95: figure,
  conditional_value_at_risk_99: figure,
  parametric_value_at_risk_95: figure,
  parametric_value_at_risk_99: figure,
  parametric_conditional_value_at_risk_95: figure,
  parametric_conditional_value_at_risk_99: figure,
  downside_deviation: figure,
  skewness: figure,
  kurtosis: figure,
  tail_ratio: figure,
  beta: figure,
};

const nested = (fields: SchemaDefinition) => ({
  type: new Schema(fields, { _id: false, strict: 'throw' }),
  required: true,
});

/** Trades are the engine's own and come by the thousand: checked there, not once more one by one. */
export const createBacktestResultModel = (connection: Connection): Model<StoredBacktestResult> =>
  defineModel<StoredBacktestResult>(connection, 'BacktestResult', {
    collection: 'backtest_results',
    fields: {
      backtest_id: { type: String, required: true },
      execution_id: { type: String, required: true },
      performance: nested(performanceFields),
      risk_metrics: nested(riskFields),
      trades: { type: [Schema.Types.Mixed], required: true, select: false },
      portfolio_value: { type: Object, required: true, select: false },
      margin_calls: { type: [Schema.Types.Mixed], select: false },
      provenance: { type: Object, required: true },
      executed_at: { type: Date, required: true },
      user_id: { type: String, required: true },
    },
    indexes: [
      [{ backtest_id: 1, executed_at: -1 }],
      [{ user_id: 1, executed_at: -1 }],
      [{ execution_id: 1 }, { unique: true }],
    ],
    updates: false,
  });
