import { fileURLToPath } from 'node:url';
import { SUBGRAPHS, type SubgraphName } from '@quantgraph/shared';
import type { PlatformConfig } from '../config.js';
import type { Secrets } from '../secrets.js';
import type { Stores } from '../stores/stores.js';
import { type ServiceProcess, startServiceProcess } from './service-process.js';

export interface ServicesOptions {
  readonly config: Pick<
    PlatformConfig,
    'host' | 'port' | 'subgraphPorts' | 'dataDir' | 'dbPrefix' | 'logLevel' | 'loadsSampleData'
  > & { readonly embeddingsUrl?: string | undefined };
  readonly stores: Omit<Stores, 'stop'>;
  readonly secrets: Secrets;
  readonly logFolder: string;
  /** What the processes inherit, under the settings that are set here. */
  readonly env: NodeJS.ProcessEnv;
  /** Told when a service ends by itself. */
  readonly onLost: (error: Error) => void;
}

/** The graph as six processes. */
export interface Services {
  readonly url: string;
  /** Each subgraph's own GraphQL endpoint. */
  readonly endpoints: Readonly<Record<SubgraphName, string>>;
  readonly gateway: ServiceProcess;
  readonly subgraphs: Readonly<Record<SubgraphName, ServiceProcess>>;
  /** Starts one subgraph again that has ended. */
  start(name: SubgraphName): Promise<ServiceProcess>;
  /** Drains the gateway, then the subgraphs. */
  close(): Promise<void>;
}

const moduleOf = (folder: string) => fileURLToPath(new URL(`../../../${folder}/dist/main.js`, import.meta.url));

/** Starts the five subgraphs and the gateway, each as a process of its own, with identities signed between them. */
export async function startServices(options: ServicesOptions): Promise<Services> {
  const { config, logFolder, onLost } = options;
  const env = commonEnvironment(options);
  const start = (name: SubgraphName) =>
    startServiceProcess({
      name,
      module: moduleOf(`subgraphs/${name}`),
      env: { ...env, ...ownEnvironment(name, options), PORT: String(config.subgraphPorts[name]) },
      healthUrl: `http://127.0.0.1:${config.subgraphPorts[name]}/health`,
      logFolder,
      onLost,
    });
  const starting = SUBGRAPHS.map(async (name) => [name, await start(name)] as const);
  const started = await Promise.allSettled(starting);
  const running = started.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const stopSubgraphs = () => Promise.all(running.map(([, subgraph]) => subgraph.stop()));
  try {
    const subgraphs = Object.fromEntries(await Promise.all(starting)) as Record<SubgraphName, ServiceProcess>;
    const url = `http://${config.host}:${config.port}`;
    const gateway = await startServiceProcess({
      name: 'gateway',
      module: moduleOf('gateway'),
      env: { ...env, HOST: config.host, PORT: String(config.port) },
      healthUrl: `http://127.0.0.1:${config.port}/health`,
      logFolder,
      onLost,
    });
    const close = async () => {
      await gateway.stop();
      await stopSubgraphs();
    };
    return { url, endpoints: endpointsOf(config.subgraphPorts), gateway, subgraphs, start, close };
  } catch (error) {
    await stopSubgraphs();
    throw error;
  }
}

function endpointsOf(ports: Readonly<Record<SubgraphName, number>>): Record<SubgraphName, string> {
  const endpoints = SUBGRAPHS.map((name) => [name, `http://127.0.0.1:${ports[name]}/graphql`]);
  return Object.fromEntries(endpoints) as Record<SubgraphName, string>;
}

function commonEnvironment({ config, stores, secrets, env }: ServicesOptions): NodeJS.ProcessEnv {
  const urls = SUBGRAPHS.map((name) => [`${name.toUpperCase()}_URL`, `http://127.0.0.1:${config.subgraphPorts[name]}`]);
  return {
    ...env,
    ...Object.fromEntries(urls),
    PUBLIC_URL: env.PUBLIC_URL || `http://localhost:${config.port}`,
    HOST: '127.0.0.1',
    DATA_DIR: config.dataDir,
    DB_PREFIX: config.dbPrefix,
    LOG_LEVEL: config.logLevel,
    MONGODB_URI: stores.mongoUri,
    INTERNAL_SECRET: secrets.internalSecret,
  };
}

/** Settings of one subgraph alone: only users holds the keys that sign access tokens and seal its secrets. */
function ownEnvironment(name: SubgraphName, { config, stores, secrets }: ServicesOptions): NodeJS.ProcessEnv {
  if (name === 'users') {
    return { ACCESS_TOKEN_KEY: JSON.stringify(secrets.accessTokenKey), DATA_KEY: secrets.dataKey };
  }
  if (name === 'market') return { SAMPLE_DATA: String(config.loadsSampleData) };
  if (name !== 'genai') return {};
  return {
    ...(stores.chromaUrl && { CHROMA_URL: stores.chromaUrl }),
    ...(stores.embeddingsUrl && { EMBEDDINGS_URL: stores.embeddingsUrl }),
    EMBEDDINGS_BUNDLED: String(config.embeddingsUrl === undefined),
  };
}
