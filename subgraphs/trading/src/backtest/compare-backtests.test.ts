import { expect, it } from '@jest/globals';
import type { BacktestResultRecord } from '../backtest-result/backtest-result.loader.js';
import type { StrategyRecord } from '../strategy/strategy.loader.js';
import { aBacktestRecord, aResultRecord, aStrategyRecord } from '../test/stored-records.js';
import type { BacktestRecord } from './backtest.model.js';
import { compareBacktests } from './compare-backtests.js';

const user_id = 'ada';
const backtest = (config: Partial<BacktestRecord['config']> = {}) => {
  const record = aBacktestRecord({ user_id }) as BacktestRecord;
  return { ...record, config: { ...record.config, ...config } };
};
const strategy = (given: Partial<StrategyRecord> = {}) => aStrategyRecord({ user_id, ...given }) as StrategyRecord;
const latestResult = aResultRecord({ user_id }) as BacktestResultRecord;

it('has a row for every metric, null for a backtest without a result', () => {
  const { rows } = compareBacktests([
    { backtest: backtest(), strategy: strategy(), latestResult },
    { backtest: backtest(), strategy: strategy(), latestResult: null },
  ]);
  expect(rows).toContainEqual({ metric: 'sharpeRatio', values: [1.8, null] });
  expect(rows).toContainEqual({ metric: 'valueAtRisk95', values: [-0.02, null] });
  expect(rows).toContainEqual({ metric: 'sortinoRatio', values: [null, null] });
});

it('names the inputs that differ, and only those', () => {
  const { changedInputs } = compareBacktests([
    { backtest: backtest(), strategy: strategy(), latestResult },
    {
      backtest: backtest({ commission: 0, symbols: ['AAPL'] }),
      strategy: strategy({ strategy_type: 'MOMENTUM', parameters: { lookback: 90 } }),
      latestResult: null,
    },
  ]);
  expect(changedInputs).toEqual([
    { input: 'strategyType', values: ['SMA_CROSSOVER', 'MOMENTUM'] },
    { input: 'parameters.short_window', values: [20, null] },
    { input: 'parameters.long_window', values: [50, null] },
    { input: 'config.symbols', values: [['AAPL', 'TWO'], ['AAPL']] },
    { input: 'config.commission', values: [0.001, 0] },
    { input: 'parameters.lookback', values: [null, 90] },
  ]);
});
