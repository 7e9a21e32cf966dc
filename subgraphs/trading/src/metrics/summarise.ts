import type { BacktestOutcome } from '../engine/types.js';
import { annualReturn } from './annual-return.js';
import { bestTrade, worstTrade } from './best-and-worst-trade.js';
import { calmarRatio } from './calmar-ratio.js';
import { conditionalValueAtRisk } from './conditional-value-at-risk.js';
import { downsideDeviation } from './downside-deviation.js';
import { exposure } from './exposure.js';
import { maxDrawdown } from './max-drawdown.js';
import { maxDrawdownDays } from './max-drawdown-days.js';
import { dailyReturns } from './periods.js';
import { profitFactor } from './profit-factor.js';
import { sharpeRatio } from './sharpe-ratio.js';
import { sortinoRatio } from './sortino-ratio.js';
import { totalCommission } from './total-commission.js';
import { totalReturn } from './total-return.js';
import type { Performance, RiskMetrics } from './types.js';
import { valueAtRisk } from './value-at-risk.js';
import { annualVolatility } from './volatility.js';
import { winRate } from './win-rate.js';

const TAIL_95 = 0.05;
const TAIL_99 = 0.01;

/** The figures of a run in their stored shapes. */
export function summarise(outcome: BacktestOutcome): { performance: Performance; riskMetrics: RiskMetrics } {
  const returns = dailyReturns(outcome.values);
  return { performance: performanceOf(outcome, returns), riskMetrics: riskMetricsOf(outcome, returns) };
}

/** The performance alone: what a study maximises, without sorting returns for the risk figures. */
export function performanceOf(outcome: BacktestOutcome, returns = dailyReturns(outcome.values)): Performance {
  const { values, roundTrips, trades, invested, initialCapital } = outcome;
  return {
    total_return: totalReturn(values) ?? 0,
    annual_return: annualReturn(values),
    sharpe_ratio: sharpeRatio(returns),
    sortino_ratio: sortinoRatio(returns),
    calmar_ratio: calmarRatio(values),
    max_drawdown: maxDrawdown(values) ?? 0,
    win_rate: winRate(roundTrips),
    profit_factor: profitFactor(roundTrips),
    total_trades: roundTrips.length,
    final_value: values.at(-1) ?? initialCapital,
    total_commission: totalCommission(trades),
    exposure: exposure(invested),
    best_trade: bestTrade(roundTrips),
    worst_trade: worstTrade(roundTrips),
  };
}

function riskMetricsOf({ values, dates }: BacktestOutcome, returns: Float64Array): RiskMetrics {
  return {
    volatility: annualVolatility(returns),
    max_drawdown: maxDrawdown(values) ?? 0,
    max_drawdown_days: maxDrawdownDays(values, dates),
    value_at_risk_95: valueAtRisk(returns, TAIL_95),
    value_at_risk_99: valueAtRisk(returns, TAIL_99),
    conditional_value_at_risk_95: conditionalValueAtRisk(returns, TAIL_95),
    downside_deviation: downsideDeviation(returns),
  };
}
