import type { BacktestOutcome, RoundTrip, Trade } from '../engine/types.js';

/** What figures are made of: a run's outcome, with a benchmark where it has one. */
export interface RunOutcome extends Pick<BacktestOutcome, 'initialCapital' | 'dates' | 'values' | 'invested'> {
  /** The benchmark's value, aligned with `dates`. */
  readonly benchmark?: Float64Array | null;
  /** `slippage` is the money lost to it. */
  readonly trades: readonly (Trade & { readonly slippage?: number })[];
  readonly roundTrips: readonly RoundTrip[];
}

/** How a run did, in the stored shape. Fractions, not percents; null is undefined, never 0 or NaN, and reads for what an older result lacks. */
export interface Performance {
  total_return: number;
  annual_return: number | null;
  sharpe_ratio: number | null;
  sortino_ratio: number | null;
  calmar_ratio: number | null;
  omega_ratio: number | null;
  /** Probability that the true Sharpe ratio is above 0. */
  probabilistic_sharpe_ratio: number | null;
  /** The same, above what the best of the trials would show by luck; filled in where the trials are known. */
  deflated_sharpe_ratio: number | null;
  /** How many trials that took into account, this run included. */
  trials_counted: number | null;
  max_drawdown: number;
  /** Of the benchmark, and against it; null without one. */
  benchmark_return: number | null;
  alpha: number | null;
  information_ratio: number | null;
  win_rate: number | null;
  profit_factor: number | null;
  payoff_ratio: number | null;
  /** Money a round trip. */
  expectancy: number | null;
  system_quality_number: number | null;
  kelly_criterion: number | null;
  /** Round trips. */
  total_trades: number;
  final_value: number;
  total_commission: number;
  /** Money; null where the fills do not say. */
  total_slippage: number | null;
  /** By the year. */
  turnover: number | null;
  exposure: number | null;
  /** Highest and lowest return of a round trip. */
  best_trade: number | null;
  worst_trade: number | null;
}

/** What could be lost, in the stored shape. A loss is a negative daily return; null is undefined, and reads for what an older result lacks. */
export interface RiskMetrics {
  volatility: number | null;
  max_drawdown: number;
  /** Calendar days from peak to recovery, or to the end; null where nothing ever fell. */
  max_drawdown_days: number | null;
  average_drawdown: number | null;
  average_drawdown_days: number | null;
  longest_drawdown_days: number | null;
  value_at_risk_95: number | null;
  value_at_risk_99: number | null;
  conditional_value_at_risk_95: number | null;
  conditional_value_at_risk_99: number | null;
  parametric_value_at_risk_95: number | null;
  parametric_value_at_risk_99: number | null;
  parametric_conditional_value_at_risk_95: number | null;
  parametric_conditional_value_at_risk_99: number | null;
  downside_deviation: number | null;
  skewness: number | null;
  /** Excess: 0 for normal returns. */
  kurtosis: number | null;
  tail_ratio: number | null;
  /** Null without a benchmark. */
  beta: number | null;
}

/** Any figure of a run. */
export type Figure = keyof Performance | keyof RiskMetrics;
