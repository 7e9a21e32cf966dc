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
  expect(rows).toContainEqual(expect.objectContaining({ metric: 'sharpeRatio', values: [1.8, null] }));
  expect(rows).toContainEqual(expect.objectContaining({ metric: 'valueAtRisk95', values: [-0.02, null] }));
  expect(rows).toContainEqual(expect.objectContaining({ metric: 'sortinoRatio', values: [null, null] }));
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

it('tells how far each metric is from the first, and how far in parts of it', () => {
  const performance = { ...latestResult.performance, max_drawdown: -0.3, win_rate: 0 };
  const other = { ...latestResult, performance };
  const compare = (a: BacktestResultRecord, b: BacktestResultRecord) =>
    compareBacktests([a, b].map((result) => ({ backtest: backtest(), strategy: strategy(), latestResult: result })))
      .rows;
  const rowOf = (rows: ReturnType<typeof compare>, metric: string) => rows.find((row) => row.metric === metric);
  const rows = compare({ ...latestResult, risk_metrics: {} as never }, { ...other, risk_metrics: {} as never });
  expect(rowOf(rows, 'maxDrawdown')).toEqual({
    metric: 'maxDrawdown',
    values: [-0.15, -0.3],
    differences: [0, -0.15],
    relativeDifferences: [0, -1],
  });
  const zeroFirst = compare(other, latestResult);
  expect(rowOf(zeroFirst, 'winRate')).toMatchObject({ differences: [0, 0.62], relativeDifferences: [null, null] });
  expect(rowOf(zeroFirst, 'sortinoRatio')).toMatchObject({ differences: [null, null] });
});

it('names what results were computed from that differs, among those that ran', () => {
  const provenance = { ...latestResult.provenance, engine_version: '2.0.0', data_hash: '01', strategy_version: 2 };
  const { changedInputs } = compareBacktests([
    { backtest: backtest(), strategy: strategy(), latestResult },
    { backtest: backtest(), strategy: strategy(), latestResult: { ...latestResult, provenance } },
    { backtest: backtest(), strategy: strategy({ version: 2 }), latestResult: null },
  ]);
  expect(changedInputs).toEqual([
    { input: 'strategyVersion', values: [1, 2, 2] },
    { input: 'engineVersion', values: ['1.0.0', '2.0.0', null] },
    { input: 'dataHash', values: ['00', '01', null] },
  ]);
});
