import {
  buildSubgraph,
  type CallContext,
  connectMongo,
  createJobQueue,
  ensureIndexes,
  readUntilAborted,
  type Subgraph,
  type SubgraphOptions,
} from '@quantgraph/shared';
import { createBacktestPool } from './backtest-worker/pool.js';
import type { TradingContext } from './context.js';
import { createFeeds, createLoaders, createPages } from './create-loaders.js';
import { createModels } from './create-models.js';
import { createTradingPersonalData } from './create-personal-data.js';
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
  const queue = createJobQueue({
    jobs: models.job,
    logger,
    // One more than there are threads: it loads its bars while the others compute.
    concurrency: workerThreads + 1,
    ...(jobLeaseMs !== undefined && { leaseMs: jobLeaseMs }),
  });
  const pool = createBacktestPool({ threads: workerThreads });
  const { market, portfolioMarket, templates, completeExecutions, ...services } = createServices({
    models,
    queue,
    peers,
    pool,
  });
  const feeds = createFeeds(models, logger);
  const close = async () => {
    await Promise.all(Object.values(feeds).map((feed) => feed.close()));
    await queue.stop();
    await pool.destroy();
  };
  try {
    await ensureIndexes(connection);
    await templates.seed();
    if (runJobs) {
      await completeExecutions();
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
    createContext: (call: CallContext): TradingContext => {
      const reads = readUntilAborted(models, call.signal);
      return {
        ...call,
        ...services,
        feeds,
        loaders: createLoaders(reads, { market, portfolioMarket }, call.viewer),
        pages: createPages(reads, call.viewer),
      };
    },
    stop: close,
    connection,
    personalData: createTradingPersonalData(models, queue),
  });
}
