/** Our own gateway as a contestant: over HTTP to the bench's services, or with them in its process. */
import {
  ACCESS_TOKENS,
  createGateway,
  createHttpTransport,
  createInProcessTransport,
  fixedSupergraph,
  type SubgraphTransport,
} from '@quantgraph/gateway';
import { createCompiledExecution, createIdentitySigner, type SubgraphRequest } from '@quantgraph/shared';
import { createLocalJWKSet } from 'jose';
import { pino } from 'pino';
import { buildService, SERVICES, type ServiceName } from './graph/subgraphs.js';
import { tellParent } from './processes/messages.js';

interface Settings {
  readonly supergraphSdl: string;
  readonly topology: 'http' | 'one process';
  readonly sharing: boolean;
  readonly urls: Readonly<Record<ServiceName, string>>;
}

/** Long enough that a slow machine fails no request. */
const TIMEOUT_MS = 60_000;

const settings: Settings = JSON.parse(process.argv[2] ?? '{}');
const signer = createIdentitySigner('the bench has nothing that needs to be kept secret');

function inThisProcess(name: ServiceName): SubgraphTransport {
  const compiled = createCompiledExecution(buildService(name));
  const execute = async (request: SubgraphRequest) => compiled.execute(request);
  const subscribe = () => {
    throw new Error('The services of the bench have no subscriptions.');
  };
  return createInProcessTransport(() => ({ execute, subscribe }));
}

const overHttp = (name: ServiceName) =>
  createHttpTransport({ url: settings.urls[name], signer, timeoutMs: TIMEOUT_MS });

const transport = settings.topology === 'http' ? overHttp : inThisProcess;

const gateway = await createGateway({
  supergraph: fixedSupergraph(settings.supergraphSdl),
  transports: Object.fromEntries(SERVICES.map((name) => [name, transport(name)])),
  accessTokens: { ...ACCESS_TOKENS, keys: createLocalJWKSet({ keys: [] }) },
  introspection: false,
  corsOrigins: [],
  requestTimeoutMs: TIMEOUT_MS,
  logger: pino({ level: 'silent' }),
  sharing: settings.sharing,
});

const url = await gateway.listen({ host: '127.0.0.1', port: 0 });
tellParent({ kind: 'listening', url: new URL('/graphql', url).href });
