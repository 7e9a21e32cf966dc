import { expect, it } from '@jest/globals';
import { createBacktestPool } from '../../backtest-worker/pool.js';
import { targetWeights } from '../weights/target-weights.js';
import { createWeigh } from './weigh.js';

/** Returns that are all different, and the same in every run. */
const returnsOf = (assets: number, days: number) =>
  Array.from({ length: assets }, (_asset, i) =>
    Float64Array.from({ length: days }, (_day, day) => Math.sin((i + 1) * (day + 1) * 12.9898) / 100 + 0.001),
  );

it('finds the same in a thread, which only large portfolios are given to', async () => {
  const pool = createBacktestPool({ threads: 1 });
  const asked: number[] = [];
  const weigh = createWeigh({
    weights: (task) => {
      asked.push(task.returns.length);
      return pool.weights(task);
    },
  });
  const bounds = { total: 1, most: 0.5 };
  for (const [assets, days] of [
    [5, 250],
    [120, 800],
  ] as const) {
    const task = { method: 'minimum_variance', returns: returnsOf(assets, days), bounds } as const;
    expect(await weigh(task)).toEqual(targetWeights(task.method, task.returns, bounds));
  }
  await pool.destroy();
  expect(asked).toEqual([120]);
});
