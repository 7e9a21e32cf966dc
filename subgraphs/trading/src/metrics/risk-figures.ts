import { averageDrawdown } from './average-drawdown.js';
import { beta } from './beta.js';
import { conditionalValueAtRisk } from './conditional-value-at-risk.js';
import { downsideDeviation } from './downside-deviation.js';
import { averageDrawdownDays, longestDrawdownDays } from './drawdown-days.js';
import { kurtosis } from './kurtosis.js';
import { maxDrawdown } from './max-drawdown.js';
import { maxDrawdownDays } from './max-drawdown-days.js';
import { parametricConditionalValueAtRisk, parametricValueAtRisk } from './parametric-value-at-risk.js';
import { besideBenchmark } from './performance-figures.js';
import { dailyReturns } from './periods.js';
import { skewness } from './skewness.js';
import { tailRatio } from './tail-ratio.js';
import type { RiskMetrics, RunOutcome } from './types.js';
import { valueAtRisk } from './value-at-risk.js';
import { annualVolatility } from './volatility.js';

const TAIL_95 = 0.05;
const TAIL_99 = 0.01;

/** What could be lost in a run. */
export function riskMetricsOf(run: RunOutcome): RiskMetrics {
  const { values, dates } = run;
  const returns = dailyReturns(values);
  return {
    volatility: annualVolatility(returns),
    max_drawdown: maxDrawdown(values) ?? 0,
    max_drawdown_days: maxDrawdownDays(values, dates),
    average_drawdown: averageDrawdown(values),
    average_drawdown_days: averageDrawdownDays(values, dates),
    longest_drawdown_days: longestDrawdownDays(values, dates),
    value_at_risk_95: valueAtRisk(returns, TAIL_95),
    value_at_risk_99: valueAtRisk(returns, TAIL_99),
    conditional_value_at_risk_95: conditionalValueAtRisk(returns, TAIL_95),
    conditional_value_at_risk_99: conditionalValueAtRisk(returns, TAIL_99),
    parametric_value_at_risk_95: parametricValueAtRisk(returns, TAIL_95),
    parametric_value_at_risk_99: parametricValueAtRisk(returns, TAIL_99),
    parametric_conditional_value_at_risk_95: parametricConditionalValueAtRisk(returns, TAIL_95),
    parametric_conditional_value_at_risk_99: parametricConditionalValueAtRisk(returns, TAIL_99),
    downside_deviation: downsideDeviation(returns),
    skewness: skewness(returns),
    kurtosis: kurtosis(returns),
    tail_ratio: tailRatio(returns),
    beta: besideBenchmark(beta)(run),
  };
}
