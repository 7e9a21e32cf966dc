import type { BacktestPool } from '../../backtest-worker/pool.js';
import type { WeightsTask } from '../../backtest-worker/types.js';
import { type TargetWeights, targetWeights } from '../weights/target-weights.js';

/** Finds weights, as `targetWeights` does. */
export type Weigh = (task: WeightsTask) => Promise<TargetWeights>;

/** Positions squared times days that take about 20 ms: more is not done where requests wait. */
const MOST_HERE = 1e7;

/** Weighs small portfolios here and now, which costs less than the way to a thread and never waits behind a backtest; large ones in a thread. */
export const createWeigh =
  (pool: Pick<BacktestPool, 'weights'>): Weigh =>
  async (task) => {
    const { method, returns, bounds } = task;
    const work = returns.length ** 2 * (returns[0]?.length ?? 0);
    return work > MOST_HERE ? pool.weights(task) : targetWeights(method, returns, bounds);
  };
