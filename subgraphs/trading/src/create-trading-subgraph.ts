import {
  buildSubgraph,
  type CallContext,
  connectMongo,
  createJobQueue,
  ensureIndexes,
  type Subgraph,
  type SubgraphOptions,
} from '@quantgraph/shared';
import { createBacktestPool } from './backtest-worker/pool.js';
import type { TradingContext } from './context.js';
import { createLoaders, createPages } from './create-loaders.js';
import { createModels } from './create-models.js';
import { createServices } from './create-services.js';
import { resolvers } from './resolvers.js';

/** Of its peers: market for prices, ml for predictions, genai for generated strategies and for indexing documents. */
export interface TradingOptions extends SubgraphOptions {
  /** Threads that compute backtests; 1 by default. */
  readonly workerThreads?: number;
  /** Whether this process runs jobs, besides adding them: true by default. */
  readonly runJobs?: boolean;
  /** How long a dead process keeps its jobs from others; 15 seconds by default. */
  readonly jobLeaseMs?: number;
}

/** Opens the trading subgraph: indexes and templates are in place and jobs running when it is answered; `stop` drains them. */
export async function createTradingSubgraph(options: TradingOptions): Promise<Subgraph> {
  const { logger, peers, workerThreads = 1, runJobs = true, jobLeaseMs } = options;
  const connection = await connectMongo('trading', options);
  const models = createModels(connection);
  const queue = createJobQueue({ connection, logger, ...(jobLeaseMs !== undefined && { leaseMs: jobLeaseMs }) });
  const pool = createBacktestPool({ threads: workerThreads });
  const { market, templates, ...services } = createServices({ models, queue, peers, pool });
  const close = async () => {
    await queue.stop();
    await pool.destroy();
  };
  try {
    await ensureIndexes(connection);
    await templates.seed();
    if (runJobs) {
      await services.executions.reconcile();
      await services.studies.reconcile();
      queue.start();
    }
  } catch (error) {
    await close();
    await connection.close();
    throw error;
  }

  return buildSubgraph({
    name: 'trading',
    resolvers,
    logger,
    createContext: (call: CallContext): TradingContext => ({
      ...call,
      ...services,
      loaders: createLoaders(models, market, call.viewer),
      pages: createPages(models, call.viewer),
    }),
    stop: close,
    connection,
  });
}
