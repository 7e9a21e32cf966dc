import { describe, expect, it } from '@jest/globals';
import { aSeries } from '../engine/a-series.js';
import { runBacktest } from '../engine/run-backtest.js';
import { annualReturn } from './annual-return.js';
import { bestTrade, worstTrade } from './best-and-worst-trade.js';
import { calmarRatio } from './calmar-ratio.js';
import { conditionalValueAtRisk } from './conditional-value-at-risk.js';
import { downsideDeviation } from './downside-deviation.js';
import { exposure } from './exposure.js';
import { deepestDrawdown, maxDrawdown } from './max-drawdown.js';
import { maxDrawdownDays } from './max-drawdown-days.js';
import { dailyReturns } from './periods.js';
import { profitFactor } from './profit-factor.js';
import { sharpeRatio } from './sharpe-ratio.js';
import { sortinoRatio } from './sortino-ratio.js';
import { summarise } from './summarise.js';
import { totalCommission } from './total-commission.js';
import { totalReturn } from './total-return.js';
import { valueAtRisk } from './value-at-risk.js';
import { annualVolatility } from './volatility.js';
import { winRate } from './win-rate.js';

const floats = (...values: number[]) => Float64Array.from(values);
const none = new Float64Array();
const trips = [3, -1, 0, -2, 5].map((pnl) => ({ pnl, return: pnl / 10 }));

describe('returns and ratios of a few values worked by hand', () => {
  const returns = floats(0.01, -0.02, 0.03, 0);

  it.each([
    ['total return', totalReturn(floats(100, 90, 120)), 0.2],
    ['annual return over 252 returns', annualReturn(new Float64Array(253).fill(1).fill(1.1, 252)), 0.1],
    ['annual return over 126 returns, squared', annualReturn(new Float64Array(127).fill(1).fill(1.1, 126)), 0.21],
    ['volatility', annualVolatility(returns), Math.sqrt(0.0013 / 3) * Math.sqrt(252)],
    ['Sharpe ratio', sharpeRatio(returns), (0.005 / Math.sqrt(0.0013 / 3)) * Math.sqrt(252)],
    ['downside deviation', downsideDeviation(returns), 0.01 * Math.sqrt(252)],
    ['Sortino ratio', sortinoRatio(returns), 0.5 * Math.sqrt(252)],
    ['Calmar ratio', calmarRatio(floats(100, 80, 100)), 0],
    ['value at risk, between two returns', valueAtRisk(returns, 0.05), -0.02 + 0.15 * 0.02],
    ['value at risk, the least return', valueAtRisk(returns, 0), -0.02],
    ['conditional value at risk, of two of four', conditionalValueAtRisk(returns, 0.34), -0.01],
    ['win rate: breaking even is no win', winRate(trips), 0.4],
    ['profit factor', profitFactor(trips), 8 / 3],
    ['best trade', bestTrade(trips), 0.5],
    ['worst trade', worstTrade(trips), -0.2],
    ['total commission', totalCommission([{ commission: 1 }, { commission: 2.5 }]), 3.5],
    ['exposure', exposure(Uint8Array.of(0, 1, 1, 0)), 0.5],
  ])('%s', (_title, actual, expected) => {
    expect(actual).toBeCloseTo(expected, 12);
  });

  it('daily returns are one fewer than values', () => {
    expect([...dailyReturns(floats(100, 110, 99))]).toEqual([expect.closeTo(0.1, 12), expect.closeTo(-0.1, 12)]);
    expect(dailyReturns(none).length).toBe(0);
  });
});

describe('what is undefined is null', () => {
  it.each([
    ['total return of nothing', totalReturn(none)],
    ['annual return of one value', annualReturn(floats(1))],
    ['volatility of one return', annualVolatility(floats(0.1))],
    ['Sharpe ratio of one return', sharpeRatio(floats(0.1))],
    ['Sharpe ratio of equal returns', sharpeRatio(floats(0, 0, 0))],
    ['Sharpe ratio of returns equal but for rounding', sharpeRatio(floats(0.1, 0.1 + 1e-17, 0.10000000000000002))],
    ['Sortino ratio without a loss', sortinoRatio(floats(0.1, 0.2))],
    ['Sortino ratio of nothing', sortinoRatio(none)],
    ['Calmar ratio without a fall', calmarRatio(floats(1, 2, 3))],
    ['downside deviation of nothing', downsideDeviation(none)],
    ['maximum drawdown of nothing', maxDrawdown(none)],
    ['days of no drawdown', maxDrawdownDays(floats(1, 2), Int32Array.of(0, 1))],
    ['value at risk of nothing', valueAtRisk(none, 0.05)],
    ['conditional value at risk of nothing', conditionalValueAtRisk(none, 0.05)],
    ['win rate without round trips', winRate([])],
    ['profit factor without losses', profitFactor([{ pnl: 1 }])],
    ['best trade of none', bestTrade([])],
    ['worst trade of none', worstTrade([])],
    ['exposure of no dates', exposure(new Uint8Array())],
  ])('%s', (_title, actual) => {
    expect(actual).toBeNull();
  });
});

describe('maximum drawdown', () => {
  it('is 0 where nothing ever fell', () => {
    expect(maxDrawdown(floats(1, 1, 2))).toBe(0);
  });

  it('names the peak, the trough and the recovery', () => {
    const values = floats(10, 12, 11, 12, 6, 9, 12, 13, 12);
    expect(deepestDrawdown(values)).toEqual({ depth: -0.5, peak: 3, trough: 4, recovery: 6 });
    expect(maxDrawdownDays(values, Int32Array.of(0, 1, 2, 3, 4, 7, 8, 9, 10))).toBe(5);
  });

  it('lasts to the last date while it has not recovered', () => {
    expect(deepestDrawdown(floats(10, 5, 9))).toMatchObject({ trough: 1, recovery: null });
    expect(maxDrawdownDays(floats(10, 5, 9), Int32Array.of(0, 1, 30))).toBe(30);
  });
});

describe('summarise', () => {
  it('gives the stored shapes, null where a figure is undefined', () => {
    const bars = [aSeries({ close: [10, 10, 10] })];
    const signal = { targets: { AAPL: Float64Array.of(0, 0, 0) } };
    expect(summarise(runBacktest({ bars, signal, config: { initialCapital: 1000, commission: 0 } }))).toEqual({
      performance: {
        total_return: 0,
        annual_return: 0,
        sharpe_ratio: null,
        sortino_ratio: null,
        calmar_ratio: null,
        max_drawdown: 0,
        win_rate: null,
        profit_factor: null,
        total_trades: 0,
        final_value: 1000,
        total_commission: 0,
        exposure: 0,
        best_trade: null,
        worst_trade: null,
      },
      riskMetrics: {
        volatility: 0,
        max_drawdown: 0,
        max_drawdown_days: null,
        value_at_risk_95: 0,
        value_at_risk_99: 0,
        conditional_value_at_risk_95: 0,
        downside_deviation: 0,
      },
    });
  });
});
