import { newId } from '@quantgraph/shared';
import type { RunningGraph } from './a-graph.js';
import type { World } from './a-world.js';

/** When what waits here would be taken up. */
const NEVER = new Date('2100-01-01');

/**
 * The world with work of its user's that nobody takes up, so that it can be cancelled: `WaitingExport`, a job of market, and
 * `WaitingExecution`, a run of its backtest, among its ids.
 */
export async function withWaitingWork({ graph: { subgraphs } }: RunningGraph, world: World): Promise<World> {
  const [WaitingExport, WaitingExecution] = [newId(), newId()];
  const user_id = world.viewer.id;
  await subgraphs.market.connection.model('Job').create({
    _id: WaitingExport,
    kind: 'export_bars',
    payload: { symbols: ['AAPL'], from: null, to: null },
    user_id,
    available_at: NEVER,
  });
  await subgraphs.trading.connection.model('Job').create({
    _id: WaitingExecution,
    kind: 'run_backtest',
    payload: { executionId: WaitingExecution },
    user_id,
    available_at: NEVER,
  });
  await subgraphs.trading.connection.model('BacktestExecution').create({
    _id: WaitingExecution,
    execution_id: WaitingExecution,
    backtest_id: world.ids.Backtest,
    user_id,
    strategy_id: world.ids.Strategy,
    strategy_type: 'SMA_CROSSOVER',
    strategy_version: 1,
    parameters: {},
  });
  return { ...world, ids: { ...world.ids, WaitingExport, WaitingExecution } };
}
