import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { ApolloServerPlugin } from '@apollo/server';
import type { KeyValueCache } from '@apollo/utils.keyvaluecache';
import { ErrorCode } from '@quantgraph/shared';
import { type DocumentNode, print } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Logger } from 'pino';
import { z } from 'zod';
import type { GatewayContext } from '../context.js';
import { refusal, refuseOperations } from './refuse-operations.js';

export const PERSISTED_OPERATION_MODES = ['off', 'log', 'enforce'] as const;

export interface PersistedOperationOptions {
  /** What becomes of an operation that is not on the list: `log` says so and runs it, `enforce` refuses it. */
  readonly mode: (typeof PERSISTED_OPERATION_MODES)[number];
  readonly operations: readonly PersistedOperation[];
}

export interface PersistedOperation {
  /** SHA-256 of the body, in hex. */
  readonly id: string;
  readonly name: string;
  readonly body: string;
}

const manifest = z.object({
  format: z.literal('apollo-persisted-query-manifest'),
  version: z.literal(1),
  operations: z.array(z.object({ id: z.string(), name: z.string(), body: z.string() })),
});

const COMMITTED = new URL('../../../schema/persisted-operations.json', import.meta.url);

/** The list of persisted operations, in Apollo's format; the committed one unless another file is named. */
export function persistedOperations(file: URL | string = COMMITTED): readonly PersistedOperation[] {
  return manifest.parse(JSON.parse(readFileSync(file, 'utf8'))).operations;
}

const MAX_CACHE_CHARACTERS = 10 * 1024 * 1024;
const MAX_QUERY_CHARACTERS = 100 * 1024;
/** Apollo puts this before each hash. */
const APQ_PREFIX = 'apq:';

/**
 * Where Apollo's automatic persisted queries are kept: those of the list from the start and for ever, and of what
 * clients register the most recently used, up to 10 M characters together and 100 K each.
 */
export function createPersistedQueryCache(operations: readonly PersistedOperation[]): KeyValueCache<string> {
  const listed = new Map(operations.map(({ id, body }) => [`${APQ_PREFIX}${id}`, body]));
  const registered = new LRUCache<string, string>({
    maxSize: MAX_CACHE_CHARACTERS,
    maxEntrySize: MAX_QUERY_CHARACTERS,
    sizeCalculation: (query) => query.length,
  });
  return {
    get: async (key) => listed.get(key) ?? registered.get(key),
    set: async (key, query) => {
      if (!listed.has(key)) registered.set(key, query);
    },
    delete: async (key) => registered.delete(key),
  };
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/**
 * Holds operations against the list. One that a client sends in full is on it when it prints the same, so spaces and
 * comments make no difference. Nobody and no introspection is excepted.
 */
export function requirePersistedOperations(
  { mode, operations }: PersistedOperationOptions,
  logger: Logger,
): ApolloServerPlugin<GatewayContext>[] {
  if (mode === 'off') return [];
  const ids = new Set(operations.map(({ id }) => id));
  const isListed = (document: DocumentNode): boolean => ids.has(hashOf(print(document)));
  return mode === 'log' ? [logForeign(isListed, logger)] : [refuseForeign(isListed), refuseUnknownHashes];
}

const required = () =>
  refusal(
    ErrorCode.PersistedOperationRequired,
    'Expected an operation of the list of persisted operations, but got another.',
  );

const refuseForeign = (isListed: (document: DocumentNode) => boolean): ApolloServerPlugin<GatewayContext> =>
  refuseOperations((document) => (isListed(document) ? undefined : required()));

/** A client that is told to send an unknown hash's text would do so in vain. */
const refuseUnknownHashes: ApolloServerPlugin<GatewayContext> = {
  requestDidStart: async () => ({
    async didEncounterErrors({ errors }) {
      const unknown = errors.find(({ extensions }) => extensions.code === 'PERSISTED_QUERY_NOT_FOUND');
      if (!unknown) return;
      const { message, extensions } = required();
      unknown.message = message;
      Object.assign(unknown.extensions, extensions);
    },
  }),
};

function logForeign(isListed: (document: DocumentNode) => boolean, logger: Logger): ApolloServerPlugin<GatewayContext> {
  const known = new WeakMap<DocumentNode, boolean>();
  return {
    requestDidStart: async () => ({
      async didResolveOperation({ document, operationName, queryHash, contextValue }) {
        const listed = known.get(document) ?? isListed(document);
        known.set(document, listed);
        if (listed) return;
        const { requestId, client } = contextValue;
        logger.info(
          { requestId, operationName, hash: queryHash, client: client.name },
          'An operation is not persisted',
        );
      },
    }),
  };
}
