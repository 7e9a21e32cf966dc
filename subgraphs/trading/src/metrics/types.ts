/** How a run did, in the stored shape. Fractions, not percents; null is undefined, never 0 or NaN. */
export interface Performance {
  total_return: number;
  annual_return: number | null;
  sharpe_ratio: number | null;
  sortino_ratio: number | null;
  calmar_ratio: number | null;
  max_drawdown: number;
  win_rate: number | null;
  profit_factor: number | null;
  /** Round trips. */
  total_trades: number;
  final_value: number;
  total_commission: number;
  exposure: number | null;
  /** Highest and lowest return of a round trip. */
  best_trade: number | null;
  worst_trade: number | null;
}

/** What could be lost, in the stored shape. A loss is a negative daily return; null is undefined. */
export interface RiskMetrics {
  volatility: number | null;
  max_drawdown: number;
  /** Calendar days from peak to recovery, or to the end; null where nothing ever fell. */
  max_drawdown_days: number | null;
  value_at_risk_95: number | null;
  value_at_risk_99: number | null;
  conditional_value_at_risk_95: number | null;
  downside_deviation: number | null;
}

/** The figures a study can maximise: those of which more is better. */
export const OBJECTIVES = [
  'sharpe_ratio',
  'sortino_ratio',
  'calmar_ratio',
  'total_return',
  'annual_return',
  'max_drawdown',
  'win_rate',
  'profit_factor',
] as const satisfies readonly (keyof Performance)[];

export type Objective = (typeof OBJECTIVES)[number];
