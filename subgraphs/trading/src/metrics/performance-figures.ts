import { alpha } from './alpha.js';
import { annualReturn } from './annual-return.js';
import { bestTrade, worstTrade } from './best-and-worst-trade.js';
import { calmarRatio } from './calmar-ratio.js';
import { expectancy } from './expectancy.js';
import { exposure } from './exposure.js';
import { informationRatio } from './information-ratio.js';
import { kellyCriterion } from './kelly-criterion.js';
import { maxDrawdown } from './max-drawdown.js';
import { omegaRatio } from './omega-ratio.js';
import { payoffRatio } from './payoff-ratio.js';
import { dailyReturns } from './periods.js';
import { probabilisticSharpeRatio } from './probabilistic-sharpe-ratio.js';
import { profitFactor } from './profit-factor.js';
import { sharpeRatio } from './sharpe-ratio.js';
import { sortinoRatio } from './sortino-ratio.js';
import { systemQualityNumber } from './system-quality-number.js';
import { totalCommission } from './total-commission.js';
import { totalReturn } from './total-return.js';
import { totalSlippage } from './total-slippage.js';
import { annualTurnover } from './turnover.js';
import type { Performance, RunOutcome } from './types.js';
import { winRate } from './win-rate.js';

/** Each figure of a run by itself, so that one alone can be had. */
export const PERFORMANCE_FIGURES: {
  readonly [Name in keyof Performance]: (run: RunOutcome) => Performance[Name];
} = {
  total_return: ({ values }) => totalReturn(values) ?? 0,
  annual_return: ({ values }) => annualReturn(values),
  sharpe_ratio: ({ values }) => sharpeRatio(dailyReturns(values)),
  sortino_ratio: ({ values }) => sortinoRatio(dailyReturns(values)),
  calmar_ratio: ({ values }) => calmarRatio(values),
  omega_ratio: ({ values }) => omegaRatio(dailyReturns(values)),
  probabilistic_sharpe_ratio: ({ values }) => probabilisticSharpeRatio(dailyReturns(values)),
  // Known only where the trials before are: see deflatedSharpeRatio.
  deflated_sharpe_ratio: () => null,
  trials_counted: () => null,
  max_drawdown: ({ values }) => maxDrawdown(values) ?? 0,
  benchmark_return: ({ benchmark }) => (benchmark ? totalReturn(benchmark) : null),
  alpha: besideBenchmark(alpha),
  information_ratio: besideBenchmark(informationRatio),
  win_rate: ({ roundTrips }) => winRate(roundTrips),
  profit_factor: ({ roundTrips }) => profitFactor(roundTrips),
  payoff_ratio: ({ roundTrips }) => payoffRatio(roundTrips),
  expectancy: ({ roundTrips }) => expectancy(roundTrips),
  system_quality_number: ({ roundTrips }) => systemQualityNumber(roundTrips),
  kelly_criterion: ({ roundTrips }) => kellyCriterion(roundTrips),
  total_trades: ({ roundTrips }) => roundTrips.length,
  final_value: ({ values, initialCapital }) => values.at(-1) ?? initialCapital,
  total_commission: ({ trades }) => totalCommission(trades),
  total_slippage: ({ trades }) => totalSlippage(trades),
  turnover: ({ trades, values }) => annualTurnover(trades, values),
  exposure: ({ invested }) => exposure(invested),
  best_trade: ({ roundTrips }) => bestTrade(roundTrips),
  worst_trade: ({ roundTrips }) => worstTrade(roundTrips),
};

/** A figure of a run's returns beside its benchmark's; null without a benchmark. */
export function besideBenchmark(figure: (returns: Float64Array, benchmark: Float64Array) => number | null) {
  return ({ values, benchmark }: RunOutcome): number | null =>
    benchmark ? figure(dailyReturns(values), dailyReturns(benchmark)) : null;
}
