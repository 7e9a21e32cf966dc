import { buildSubgraphSchema } from '@apollo/subgraph';
import { type ExecutionResult, type GraphQLSchema, parse } from 'graphql';
import type { Connection } from 'mongoose';
import type { Logger } from 'pino';
import { readerOf, type Viewer } from '../identity/viewer.js';
import { inOperationSpan } from '../observability/operation-span.js';
import type { PersonalData } from '../personal-data/personal-data.js';
import { createPersonalDataResolvers } from '../personal-data/personal-data.resolvers.js';
import { guardReferences } from './guard-references.js';
import { createOperations } from './operations.js';
import { scalarResolvers } from './scalars.js';
import { resolveStoredFields } from './stored-fields.js';
import { loadTypeDefs, type SubgraphName } from './type-defs.js';

/** One operation against one subgraph, by a caller whose identity is already verified. */
export interface SubgraphRequest {
  readonly query: string;
  readonly operationName?: string | undefined;
  readonly variables?: Record<string, unknown> | undefined;
  readonly viewer: Viewer | null;
  readonly requestId: string;
  /** Where the client is, as the gateway sees it; absent for calls that a service makes. */
  readonly address?: string | undefined;
  /** Aborted once nobody waits for the answer any more; never of a mutation, which is finished all the same. */
  readonly signal?: AbortSignal | undefined;
}

/** What a subgraph's context factory gets for each operation, and what every context has. */
export interface CallContext {
  readonly viewer: Viewer | null;
  /** Whether the caller came with an API key, be it for this subgraph or not. */
  readonly usesKey?: boolean | undefined;
  readonly requestId: string;
  /** Where the client is, as the gateway sees it; absent for calls that a service makes. */
  readonly address?: string | undefined;
  /** Aborted once nobody waits for the answer any more: the stores then stop reading for it. */
  readonly signal?: AbortSignal | undefined;
  /** Says that the answer holds for at most so many seconds, whatever `@cacheControl` says: 0 for what changes any moment. */
  readonly holdsFor?: ((seconds: number) => void) | undefined;
}

/** A running subgraph: the same object serves both topologies, called directly or behind `serveSubgraph`. */
export interface Subgraph {
  readonly name: SubgraphName;
  readonly schema: GraphQLSchema;
  /** Its own database, for tests that look behind the graph. */
  readonly connection: Connection;
  /** The resolvers' context of one operation. */
  createContext(call: CallContext): CallContext;
  /** Runs one operation; errors come in the result, masked where they are not meant for the caller. */
  execute(request: SubgraphRequest): Promise<ExecutionResult>;
  /** Runs a subscription: a result for each event. Errors are one last result; leaving the iterator stops the source. */
  subscribe(request: SubgraphRequest): AsyncIterableIterator<ExecutionResult>;
  /** Finishes running work, then closes the stores. */
  stop(): Promise<void>;
}

export interface SubgraphDefinition {
  readonly name: SubgraphName;
  /** The list of the slices' resolver maps; a type may occur in several. */
  readonly resolvers: readonly object[];
  readonly createContext: (call: CallContext) => CallContext;
  readonly logger: Logger;
  readonly connection: Connection;
  /** What it keeps of users. */
  readonly personalData: PersonalData;
  /** Finishes running work; the connection is closed after it. */
  readonly stop?: () => Promise<void>;
}

/** Builds a subgraph from its SDL and resolvers. */
export function buildSubgraph(definition: SubgraphDefinition): Subgraph {
  const { name, logger, connection } = definition;
  // Who comes with an API key that is not for this subgraph sees what everyone sees.
  const createContext = (call: CallContext) =>
    definition.createContext({
      ...call,
      viewer: readerOf(name, call.viewer),
      usesKey: call.viewer?.keyId !== undefined,
    });
  const schema = buildSchema(name, [createPersonalDataResolvers(definition.personalData), ...definition.resolvers]);
  const { execute, subscribe } = createOperations({ schema, createContext, logger });

  async function stop(): Promise<void> {
    await definition.stop?.();
    await connection.close();
  }

  return {
    name,
    schema,
    connection,
    createContext,
    execute: (request) => inOperationSpan(name, request.query, () => execute(request)),
    subscribe,
    stop,
  };
}

/** A subgraph's executable schema from its SDL on disk and its slices' resolvers. */
export function buildSchema(name: SubgraphName, resolvers: readonly object[]): GraphQLSchema {
  const schema = buildSubgraphSchema([
    { typeDefs: parse(loadTypeDefs(name)), resolvers: mergeResolvers([scalarResolvers, ...resolvers]) as never },
  ]);
  resolveStoredFields(schema);
  guardReferences(schema);
  return schema;
}

function mergeResolvers(maps: readonly object[]): Record<string, unknown> {
  const merged: Record<string, unknown> = {};
  for (const map of maps) {
    for (const [type, fields] of Object.entries(map)) {
      const before = merged[type];
      merged[type] = before && isPlain(fields) ? { ...before, ...fields } : fields;
    }
  }
  return merged;
}

const isPlain = (value: unknown): value is object => Object.getPrototypeOf(value) === Object.prototype;
