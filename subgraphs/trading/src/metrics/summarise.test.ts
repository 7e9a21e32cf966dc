import { describe, expect, it } from '@jest/globals';
import { aSeries } from '../engine/a-series.js';
import { runBacktest } from '../engine/run-backtest.js';
import { aRun } from './a-sample.js';
import { figuresOf, summarise } from './summarise.js';
import type { Figure } from './types.js';

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
        omega_ratio: null,
        probabilistic_sharpe_ratio: null,
        deflated_sharpe_ratio: null,
        trials_counted: null,
        max_drawdown: 0,
        benchmark_return: null,
        alpha: null,
        information_ratio: null,
        win_rate: null,
        profit_factor: null,
        payoff_ratio: null,
        expectancy: null,
        system_quality_number: null,
        kelly_criterion: null,
        total_trades: 0,
        final_value: 1000,
        total_commission: 0,
        total_slippage: 0,
        turnover: 0,
        exposure: 0,
        best_trade: null,
        worst_trade: null,
      },
      riskMetrics: {
        volatility: 0,
        max_drawdown: 0,
        max_drawdown_days: null,
        average_drawdown: null,
        average_drawdown_days: null,
        longest_drawdown_days: null,
        value_at_risk_95: 0,
        value_at_risk_99: 0,
        conditional_value_at_risk_95: 0,
        conditional_value_at_risk_99: 0,
        parametric_value_at_risk_95: 0,
        parametric_value_at_risk_99: 0,
        parametric_conditional_value_at_risk_95: 0,
        parametric_conditional_value_at_risk_99: 0,
        downside_deviation: 0,
        skewness: null,
        kurtosis: null,
        tail_ratio: null,
        beta: null,
      },
    });
  });

  it('takes a benchmark where a run has one', () => {
    const { performance, riskMetrics } = summarise({
      ...aRun(100, 110, 99),
      benchmark: Float64Array.of(100, 105, 99.75),
    });
    expect(performance).toMatchObject({ benchmark_return: expect.closeTo(-0.0025, 12), alpha: expect.closeTo(0, 9) });
    expect(performance.information_ratio).toBeCloseTo(0, 12);
    expect(riskMetrics.beta).toBeCloseTo(2, 12);
  });

  it('has finite figures only, also of what overflows and of what fell to nothing', () => {
    for (const run of [aRun(1e-300, 1e300, 1e-300, 1e300), aRun(100, -50, 20, 10), aRun(100, 0, 0), aRun()]) {
      const { performance, riskMetrics } = summarise(run);
      const figures = Object.values({ ...performance, ...riskMetrics });
      expect(figures.filter((value) => value !== null && !Number.isFinite(value))).toEqual([]);
    }
    expect(summarise(aRun(100, -50, 20)).performance).toMatchObject({ sharpe_ratio: null, total_return: -0.8 });
  });
});

describe('figuresOf', () => {
  it('gives what the summary has, in the order asked', () => {
    const close = [10, 11, 9, 12, 10, 13, 9, 14, 15, 12];
    const target = Float64Array.of(0, 0, 1, 0, 0, 1, 0, 0, 0, 0);
    const config = { initialCapital: 1000, commission: 0.001 };
    const outcome = runBacktest({ bars: [aSeries({ close })], signal: { targets: { AAPL: target } }, config });
    const run = { ...outcome, benchmark: Float64Array.from(close) };
    const { performance, riskMetrics } = summarise(run);
    const all = Object.entries({ ...riskMetrics, ...performance }).reverse();
    expect(all.filter(([, value]) => value !== null).length).toBeGreaterThan(30);
    const names = all.map(([name]) => name as Figure);
    expect(figuresOf(run, names)).toEqual(all.map(([, value]) => value));
    expect(figuresOf(run, ['sharpe_ratio'])).toEqual([performance.sharpe_ratio]);
  });
});
