import cluster from 'node:cluster';
import { createLogger, runService } from '@quantgraph/shared';
import { runWorkers } from './cluster/run-workers.js';
import { readGatewayConfig } from './config.js';

const config = readGatewayConfig();
const logger = createLogger({ level: config.logLevel });

await runService(logger, async () => {
  // The primary only hands connections out: what serves them is loaded by the workers alone.
  const isPrimary = config.workers > 1 && cluster.isPrimary;
  const service = isPrimary
    ? await runWorkers({ workers: config.workers, logger })
    : await (await import('./start-gateway.js')).startGateway(config, logger);
  process.on('SIGHUP', () => service.reload());
  return service;
});
