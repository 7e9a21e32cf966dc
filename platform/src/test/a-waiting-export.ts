import { newId } from '@quantgraph/shared';
import type { RunningGraph } from './a-graph.js';
import type { World } from './a-world.js';

/** The world with an export of its user's that nobody takes up, so that it can be cancelled: `WaitingExport` among its ids. */
export async function withWaitingExport({ graph }: RunningGraph, world: World): Promise<World> {
  const id = newId();
  await graph.subgraphs.market.connection.model('Job').create({
    _id: id,
    kind: 'export_bars',
    payload: { symbols: ['AAPL'], from: null, to: null },
    user_id: world.viewer.id,
    available_at: new Date('2100-01-01'),
  });
  return { ...world, ids: { ...world.ids, WaitingExport: id } };
}
