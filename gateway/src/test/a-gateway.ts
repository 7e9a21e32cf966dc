import {
  createIdentitySigner,
  type RunningServer,
  SUBGRAPHS,
  type SubgraphName,
  serveSubgraph,
} from '@quantgraph/shared';
import { readAnswer, silentLogger } from '@quantgraph/shared/test-kit';
import { type CryptoKey, createLocalJWKSet, exportJWK, generateKeyPair, type JWTVerifyGetKey, SignJWT } from 'jose';
import type { Logger } from 'pino';
import { createGateway, type Gateway } from '../create-gateway.js';
import { createHttpTransport } from '../data-sources/http-transport.js';
import { createInProcessTransport } from '../data-sources/in-process-transport.js';
import type { SubgraphTransport } from '../data-sources/transport.js';
import type { GatewayOptions } from '../gateway-options.js';
import { ACCESS_TOKENS } from '../policies/authenticate.js';
import type { StreamSettings } from '../subscriptions/serve-streams.js';
import { fixedSupergraph } from '../supergraph/fixed-supergraph.js';
import type { SupergraphSource } from '../supergraph/supergraph-source.js';
import {
  aTinySource,
  aTinySubgraph,
  type TinySource,
  type TinySubgraph,
  tinyNames,
  tinySupergraph,
} from './tiny-graph.js';

const SECRET = 'a secret of more than thirty-two characters';
/** A port on which nothing listens. */
const CLOSED_URL = 'http://127.0.0.1:9';

export const topologies = ['in one process', 'over HTTP'] as const;
export type Topology = (typeof topologies)[number];

export interface Answer {
  readonly status: number;
  readonly requestId: string | null;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever it asked for.
  readonly data: any;
  readonly errors: readonly { message: string; path?: unknown; extensions: Record<string, unknown> }[];
}

export interface TestGateway extends Pick<Gateway, 'close'> {
  /** Requests a path of the gateway, as a browser or a client would. */
  request(path: string, init?: RequestInit): Promise<Response>;
  ask(query: string, headers?: Record<string, string>, variables?: Record<string, unknown>): Promise<Answer>;
  /** A bearer token for `subject`, as the users subgraph signs them. */
  token(
    claims?: { subject?: string; expiresAt?: number; issuer?: string; scope?: string },
    key?: CryptoKey,
  ): Promise<string>;
  readonly url: string;
  /** Of the events of the subscriptions. */
  readonly source: TinySource;
  /** Takes a subgraph down. */
  stop(name: SubgraphName): Promise<void>;
}

type Transports = Record<SubgraphName, SubgraphTransport>;
type Wiring = { transports: Transports; stop: (name: SubgraphName) => Promise<void>; close: () => Promise<void> };

const forEach = (transport: (name: SubgraphName) => SubgraphTransport): Transports =>
  Object.fromEntries(SUBGRAPHS.map((name) => [name, transport(name)])) as Transports;

function inOneProcess(subgraphs: Map<SubgraphName, TinySubgraph>): Wiring {
  return {
    transports: forEach((name) => createInProcessTransport(() => subgraphs.get(name))),
    stop: async (name) => void subgraphs.delete(name),
    close: async () => {},
  };
}

async function overHttp(subgraphs: Map<SubgraphName, TinySubgraph>): Promise<Wiring> {
  const servers = new Map<SubgraphName, RunningServer>();
  for (const [name, subgraph] of subgraphs) {
    const options = { host: '127.0.0.1', port: 0, internalSecret: SECRET, logger: silentLogger };
    servers.set(name, await serveSubgraph(subgraph, options));
  }
  const signer = createIdentitySigner(SECRET);
  const stop = async (name: SubgraphName) => {
    await servers.get(name)?.close();
    servers.delete(name);
  };
  return {
    transports: forEach((name) =>
      createHttpTransport({ url: servers.get(name)?.url ?? CLOSED_URL, signer, timeoutMs: 2_000 }),
    ),
    stop,
    close: async () => {
      for (const name of [...servers.keys()]) await stop(name);
    },
  };
}

export interface TestGatewayOptions {
  readonly topology?: Topology;
  readonly introspection?: boolean;
  readonly logger?: Logger;
  readonly corsOrigins?: readonly string[];
  readonly explorerFolder?: string;
  readonly streams?: StreamSettings;
  /** A graph that may change, if not the tiny one for good. */
  readonly supergraph?: SupergraphSource;
  /** Stands between the gateway and each subgraph. */
  readonly between?: (transport: SubgraphTransport) => SubgraphTransport;
  readonly observability?: GatewayOptions['observability'];
  readonly traffic?: GatewayOptions['traffic'];
  readonly suggestions?: boolean;
  readonly requestTimeoutMs?: number;
  readonly operations?: GatewayOptions['operations'];
  /** The published keys, if not those that `token` signs with. */
  readonly keys?: JWTVerifyGetKey;
  /** Subgraphs that are not there from the start. */
  readonly missing?: readonly SubgraphName[];
}

/** A gateway over the tiny subgraphs, with keys of its own. */
export async function aGateway(options: TestGatewayOptions = {}): Promise<TestGateway> {
  const { between = (transport) => transport } = options;
  const names = tinyNames.filter((name) => !options.missing?.includes(name));
  const source = aTinySource();
  const subgraphs = new Map<SubgraphName, TinySubgraph>(names.map((name) => [name, aTinySubgraph(name, source)]));
  const wiring = options.topology === 'over HTTP' ? await overHttp(subgraphs) : inOneProcess(subgraphs);
  const { privateKey, publicKey } = await generateKeyPair('EdDSA');
  const keys = createLocalJWKSet({ keys: [{ ...(await exportJWK(publicKey)), alg: 'EdDSA', kid: 'k1' }] });

  const gateway = await createGateway({
    supergraph: options.supergraph ?? fixedSupergraph(tinySupergraph()),
    requestTimeoutMs: options.requestTimeoutMs ?? 30_000,
    suggestions: options.suggestions ?? true,
    ...(options.traffic && { traffic: options.traffic }),
    transports: forEach((name) => between(wiring.transports[name])),
    accessTokens: { ...ACCESS_TOKENS, keys: options.keys ?? keys },
    introspection: options.introspection ?? true,
    corsOrigins: options.corsOrigins ?? ['https://studio.apollographql.com', 'http://localhost:*'],
    logger: options.logger ?? silentLogger,
    ...(options.observability && { observability: options.observability }),
    ...(options.operations && { operations: options.operations }),
    ...(options.streams && { streams: options.streams }),
    ...(options.explorerFolder !== undefined && { explorerFolder: options.explorerFolder }),
  });

  const url = await gateway.listen({ host: '127.0.0.1', port: 0 });
  const request = (path: string, init?: RequestInit) => fetch(new URL(path, url), { redirect: 'manual', ...init });

  return {
    url,
    source,
    request,
    stop: wiring.stop,
    async ask(query, headers = {}, variables = {}) {
      const response = await request('/graphql', {
        method: 'POST',
        body: JSON.stringify({ query, variables }),
        headers: { 'content-type': 'application/json', ...headers },
      });
      const answer = readAnswer(await response.text()) as Pick<Answer, 'data' | 'errors'>;
      return { status: response.status, requestId: response.headers.get('x-request-id'), ...answer };
    },
    async token(
      {
        subject = 'u1',
        expiresAt = Math.floor(Date.now() / 1000) + 900,
        issuer = ACCESS_TOKENS.issuer,
        scope = '',
      } = {},
      key,
    ) {
      const jwt = new SignJWT({ sid: 'session-1', ...(scope && { scope }) })
        .setProtectedHeader({ alg: 'EdDSA', kid: 'k1' })
        .setSubject(subject)
        .setIssuer(issuer)
        .setAudience(ACCESS_TOKENS.audience)
        .setExpirationTime(expiresAt);
      return `Bearer ${await jwt.sign(key ?? privateKey)}`;
    },
    async close() {
      await gateway.close();
      await wiring.close();
    },
  };
}
