import type { ApolloServer } from '@apollo/server';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import type { GatewayContext } from '../context.js';
import type { AccessTokenRules } from '../policies/authenticate.js';
import { type ConnectionCounter, type ConnectionLimits, createConnectionCounter } from './connection-limits.js';
import { serveEventStreams } from './serve-event-streams.js';
import { serveWebSockets } from './serve-web-sockets.js';

/** How subscriptions are served, where not as by default. */
export interface StreamSettings {
  /** Of this process; 1,000 connections, 50 operations on one and 100 of one caller by default. */
  readonly limits?: Partial<ConnectionLimits>;
  /** How long a WebSocket may take until it says who it is; 3 s by default. */
  readonly connectionInitTimeoutMs?: number;
  /** The largest message of a client; 256 KiB by default. */
  readonly maxMessageBytes?: number;
  /** How often the other end of a WebSocket is asked for a sign of life; 12 s by default. */
  readonly keepAliveMs?: number;
}

export interface StreamOptions extends Required<Omit<StreamSettings, 'limits'>> {
  readonly apollo: ApolloServer<GatewayContext>;
  readonly accessTokens: AccessTokenRules;
  /** Web pages that may connect, besides the gateway's own. */
  readonly corsOrigins: readonly string[];
  readonly requestTimeoutMs: number;
  readonly counter: ConnectionCounter;
  readonly logger: Logger;
}

const DEFAULT_LIMITS: ConnectionLimits = { connections: 1_000, perConnection: 50, perCaller: 100 };

/**
 * Serves operations as streams, subscriptions above all: over WebSockets and as server-sent events, both at /graphql.
 * Streams end when the server closes. Answers what is open at the moment.
 */
export function serveStreams(
  app: FastifyInstance,
  options: Omit<StreamOptions, keyof StreamSettings | 'counter'>,
  settings: StreamSettings = {},
): ConnectionCounter {
  const { limits, connectionInitTimeoutMs = 3_000, maxMessageBytes = 256 * 1_024, keepAliveMs = 12_000 } = settings;
  const counter = createConnectionCounter({ ...DEFAULT_LIMITS, ...limits });
  const whole = { ...options, counter, connectionInitTimeoutMs, maxMessageBytes, keepAliveMs };
  serveEventStreams(app, whole);
  serveWebSockets(app, whole);
  return counter;
}
