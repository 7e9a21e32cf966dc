import { flag, port, subgraphSettings } from '@quantgraph/shared';
import { z } from 'zod';

/** Settings of the trading server. */
export const tradingSettings = subgraphSettings.extend({
  PORT: port.default(4002),
  /** Whether this process runs backtests and studies; those that do share one queue. */
  RUN_JOBS: flag.default(true),
  WORKER_THREADS: z.coerce.number().int().min(1).max(64).default(1),
});
