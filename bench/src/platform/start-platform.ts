import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadSecrets } from '@quantgraph/platform/dist/secrets.js';
import { createSteps } from '@quantgraph/platform/dist/steps.js';
import { freePort } from '@quantgraph/platform/dist/stores/free-port.js';
import { type Services, startServices } from '@quantgraph/platform/dist/topology/services.js';
import { SUBGRAPHS, type SubgraphName } from '@quantgraph/shared';
import { startOwnStores } from './start-own-stores.js';

/** The whole platform as processes, on stores of its own. */
export interface Platform {
  readonly services: Services;
  /** What processes ended by themselves, in the order in which they did. */
  readonly lost: readonly string[];
  /** The end of what the gateway has logged. */
  gatewayLog(): Promise<string>;
  close(): Promise<void>;
}

const LOG_SHOWN = 8_000;

/** Starts the stores, empty, the five subgraphs with the sample's market data, and the gateway, with these settings beside the usual ones. */
export async function startPlatform(settings: Record<string, string> = {}): Promise<Platform> {
  const steps = createSteps(process.stderr);
  const lost: string[] = [];
  const onLost = ({ message }: Error) => void lost.push(message);
  const { stores, folder, clear } = await startOwnStores(steps, onLost);
  try {
    const ports = await Promise.all([...SUBGRAPHS, 'gateway'].map(() => freePort()));
    const subgraphPorts = Object.fromEntries(SUBGRAPHS.map((name, index) => [name, ports[index]]));
    const services = await steps.run('Five subgraphs and the gateway, with sample data', async () =>
      startServices({
        config: {
          host: '127.0.0.1',
          port: ports.at(-1) ?? 0,
          subgraphPorts: subgraphPorts as Record<SubgraphName, number>,
          dataDir: folder,
          dbPrefix: 'bench',
          logLevel: 'error',
          loadsSampleData: true,
        },
        stores,
        secrets: await loadSecrets(folder),
        logFolder: join(folder, 'logs'),
        env: { ...environment(), ...settings },
        onLost,
      }),
    );
    const close = async () => {
      await services.close();
      await clear();
    };
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => void close().finally(() => process.exit(1)));
    }
    return {
      services,
      lost,
      close,
      gatewayLog: async () => (await readFile(join(folder, 'logs', 'gateway.log'), 'utf8')).slice(-LOG_SHOWN),
    };
  } catch (error) {
    await clear();
    throw error;
  }
}

/** As in production: nothing of this process's own settings, and no vendor is told. */
function environment(): Record<string, string> {
  return { NODE_ENV: 'production', OTEL_SDK_DISABLED: 'true', ACCESS_LOG: 'false', METRICS: 'true' };
}
