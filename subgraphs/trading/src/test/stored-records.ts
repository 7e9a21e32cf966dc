import type { BacktestRecord } from '../backtest/backtest.loader.js';
import type { BacktestExecutionRecord } from '../backtest-execution/backtest-execution.loader.js';
import type { BacktestResultRecord, ResultSeries } from '../backtest-result/backtest-result.loader.js';
import type {
  OptimizationStudyRecord,
  OptimizationTrialRecord,
} from '../optimization-study/optimization-study.loader.js';
import type { PortfolioRecord } from '../portfolio/portfolio.loader.js';
import type { StrategyRecord } from '../strategy/strategy.loader.js';

/** Stored shapes with everything in them but what a test cares about. */

const parameters = { short_window: 20, long_window: 50 };

const config: BacktestRecord['config'] = {
  symbols: ['AAPL', 'TWO'],
  start_date: null,
  end_date: null,
  initial_capital: 100_000,
  commission: 0.001,
  fractional_shares: false,
  fill_at: 'NEXT_OPEN',
  slippage_bps: 0,
};

type Given<T> = Partial<T> & { readonly user_id: string };

export const aStrategyRecord = (given: Given<StrategyRecord>): Partial<StrategyRecord> => ({
  name: 'Crossover',
  strategy_type: 'SMA_CROSSOVER',
  parameters,
  version: 1,
  ...given,
});

export const aBacktestRecord = (given: Given<BacktestRecord>): Partial<BacktestRecord> => ({
  name: 'Backtest',
  strategy_id: 'none',
  config,
  ...given,
});

export const anExecutionRecord = (given: Given<BacktestExecutionRecord>): Partial<BacktestExecutionRecord> => ({
  backtest_id: 'none',
  execution_id: given._id ?? 'none',
  strategy_type: 'SMA_CROSSOVER',
  strategy_id: 'none',
  strategy_version: 1,
  parameters,
  ...given,
});

export const aResultRecord = (given: Given<BacktestResultRecord>): Partial<BacktestResultRecord> & ResultSeries => ({
  performance: {
    total_return: 0.35,
    annual_return: 0.16,
    sharpe_ratio: 1.8,
    sortino_ratio: null,
    calmar_ratio: null,
    omega_ratio: 1.2,
    probabilistic_sharpe_ratio: 0.9,
    deflated_sharpe_ratio: 0.4,
    trials_counted: 3,
    max_drawdown: -0.15,
    benchmark_return: 0.3,
    alpha: 0.02,
    information_ratio: 0.01,
    win_rate: 0.62,
    profit_factor: null,
    payoff_ratio: 1.5,
    expectancy: 230,
    system_quality_number: 1.9,
    kelly_criterion: 0.1,
    total_trades: 150,
    final_value: 135_000,
    total_commission: 1_200,
    total_slippage: 0,
    turnover: 4,
    exposure: 0.5,
    best_trade: 0.2,
    worst_trade: -0.1,
  },
  risk_metrics: {
    volatility: 0.2,
    max_drawdown: -0.15,
    max_drawdown_days: 40,
    average_drawdown: -0.03,
    average_drawdown_days: 12.5,
    longest_drawdown_days: 60,
    value_at_risk_95: -0.02,
    value_at_risk_99: -0.04,
    conditional_value_at_risk_95: -0.03,
    conditional_value_at_risk_99: -0.05,
    parametric_value_at_risk_95: -0.021,
    parametric_value_at_risk_99: -0.03,
    parametric_conditional_value_at_risk_95: -0.026,
    parametric_conditional_value_at_risk_99: -0.034,
    downside_deviation: 0.1,
    skewness: -0.2,
    kurtosis: 4,
    tail_ratio: 1.1,
    beta: 0.8,
  },
  trades: [
    {
      date: '2015-03-02',
      symbol: 'AAPL',
      action: 'BUY',
      quantity: 10,
      price: 32,
      commission: 0.32,
      slippage: 0,
      reason: 'SIGNAL',
    },
  ],
  portfolio_value: { dates: ['2015-01-02', '2016-12-30'], values: [100_000, 135_000] },
  provenance: {
    engine_version: '1.0.0',
    strategy_type: 'SMA_CROSSOVER',
    strategy_version: 1,
    parameters,
    config,
    data_hash: '00',
    bar_count: 504,
    first_date: '2015-01-02',
    last_date: '2016-12-30',
  },
  executed_at: new Date(0),
  ...given,
});

export const aStudyRecord = (given: Given<OptimizationStudyRecord>): Partial<OptimizationStudyRecord> => ({
  name: 'Study',
  strategy_id: 'none',
  parameter_space: { short_window: { type: 'int', low: 5, high: 30 } },
  n_trials: 3,
  sampler: 'random',
  objective: 'sharpe_ratio',
  config,
  seed: 0,
  strategy_type: 'SMA_CROSSOVER',
  parameters,
  ...given,
});

export const aTrialRecord = (given: Given<OptimizationTrialRecord>): Partial<OptimizationTrialRecord> => ({
  study_id: 'none',
  number: 0,
  state: 'completed',
  parameters: { short_window: 10 },
  value: 1,
  ...given,
});

export const aPortfolioRecord = (given: Given<PortfolioRecord>): Partial<PortfolioRecord> => ({
  name: 'Portfolio',
  positions: [{ symbol: 'AAPL', quantity: 10, average_cost: 100 }],
  ...given,
});
