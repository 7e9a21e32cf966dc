import { readSettings, runSubgraph } from '@quantgraph/shared';
import { tradingSettings } from './config.js';
import { createTradingSubgraph } from './create-trading-subgraph.js';

const settings = readSettings(tradingSettings);

await runSubgraph('trading', settings, (options) =>
  createTradingSubgraph({ ...options, workerThreads: settings.WORKER_THREADS, runJobs: settings.RUN_JOBS }),
);
