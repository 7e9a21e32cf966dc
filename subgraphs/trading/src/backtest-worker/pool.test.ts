import { afterAll, describe, expect, it } from '@jest/globals';
import { aSeries } from '../engine/a-series.js';
import { EngineError } from '../engine/engine-error.js';
import { runBacktest } from '../engine/run-backtest.js';
import { summarise } from '../metrics/summarise.js';
import { createBacktestPool } from './pool.js';
import { shareBars } from './share-bars.js';

const config = { initialCapital: 1000, commission: 0 };
const close = [10, 10, 20, 15, 30];
const hold = { strategyType: 'BUY_AND_HOLD', parameters: {}, config };

describe('createBacktestPool', () => {
  const pool = createBacktestPool({ threads: 2 });
  afterAll(() => pool.destroy());

  it('answers performance, trades and the portfolio value by date', async () => {
    const answer = await pool.backtest({ ...hold, bars: [aSeries({ close })] });
    expect(answer.performance).toMatchObject({ total_return: 2, final_value: 3000, total_trades: 0, win_rate: null });
    expect(answer.risk_metrics.max_drawdown).toBe(-0.25);
    expect(answer.trades).toMatchObject([{ date: '2024-01-02', action: 'BUY', quantity: 100 }]);
    expect(answer.open_positions).toMatchObject([{ quantity: 100, value: 3000 }]);
    expect(answer.portfolio_value.dates).toEqual([
      '2024-01-01',
      '2024-01-02',
      '2024-01-03',
      '2024-01-04',
      '2024-01-05',
    ]);
    expect(answer.portfolio_value.values).toEqual(Float64Array.of(1000, 1000, 2000, 1500, 3000));
  });

  it('answers null, not a number that is none, for figures of an account that lost more than it had', async () => {
    const AAPL = Float64Array.of(-1, -1, -1, -1, -1, -1);
    const short = { ...config, allowShort: true };
    const bars = [aSeries({ close: [10, 10, 30, 40, 40, 40] })];
    const outcome = runBacktest({
      bars,
      signal: { targets: { AAPL } },
      config: short,
    });
    expect(outcome.values.at(-1)).toBeLessThan(0);
    const figures = summarise(outcome).performance;
    expect(figures).toMatchObject({ annual_return: null, final_value: outcome.values.at(-1) });
    expect(Object.values(figures).filter((value) => value !== null && !Number.isFinite(value))).toEqual([]);
  });

  it('copies the bars, and moves them by choice', async () => {
    const bars = aSeries({ close });
    await pool.backtest({ ...hold, bars: [bars] });
    expect(bars.close.length).toBe(5);
    await pool.backtest({ ...hold, bars: [bars] }, { transfer: true });
    expect(bars.close.length).toBe(0);
  });

  it('rejects with the engine error of the thread', async () => {
    const bars = [aSeries({ close, open: [10, Number.NaN, 20, 15, 30] })];
    const failure = pool.backtest({ ...hold, bars });
    await expect(failure).rejects.toBeInstanceOf(EngineError);
    await expect(failure).rejects.toMatchObject({ code: 'MISSING_OPEN', symbol: 'AAPL', date: '2024-01-02' });
  });

  it('answers the figures of each parameter set, null where they are undefined', async () => {
    const parameterSets = [{ lookback: 1 }, { lookback: 1000 }];
    const figures = ['total_return', 'sharpe_ratio', 'max_drawdown_days'] as const;
    const task = { bars: shareBars([aSeries({ close })]), strategyType: 'MOMENTUM', parameterSets, config, figures };
    expect(await pool.objectives(task)).toEqual([
      { ok: true, value: [{ figures: [0.99, expect.closeTo(0.5 * Math.sqrt(252)), null] }] },
      { ok: true, value: [{ figures: [0, null, null] }] },
    ]);
  });

  it('answers a set that the engine refuses as such, and the others', async () => {
    const parameterSets = [{ lookback: 1 }, { lookback: -1 }, { lookback: 1000 }];
    const task = { bars: [aSeries({ close })], strategyType: 'MOMENTUM', parameterSets, config };
    const answers = await pool.objectives({ ...task, figures: ['total_return'] });
    expect(answers).toMatchObject([{ ok: true }, { ok: false, fault: { code: 'INVALID_PARAMETERS' } }, { ok: true }]);
  });

  it('rejects a run that is aborted', async () => {
    const controller = new AbortController();
    const run = pool.backtest({ ...hold, bars: [aSeries({ close })] }, { signal: controller.signal });
    controller.abort();
    await expect(run).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('passes predictions to the thread', async () => {
    const extras = { AAPL: { predictions: Float64Array.of(0.1, Number.NaN, -0.1, Number.NaN, Number.NaN) } };
    const task = { bars: [aSeries({ close })], strategyType: 'ML_SIGNAL', parameters: {}, config, extras };
    const { trades } = await pool.backtest(task);
    expect(trades.map(({ date, action }) => [date, action])).toEqual([
      ['2024-01-02', 'BUY'],
      ['2024-01-04', 'SELL'],
    ]);
  });
});
