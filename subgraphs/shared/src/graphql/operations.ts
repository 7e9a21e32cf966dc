import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { type CompiledExecution, createCompiledExecution } from './compiled/compiled-execution.js';
import { createOperationExecutor } from './execute-operation.js';
import type { CallContext, Subgraph } from './subgraph.js';
import { subscribeTo } from './subscribe.js';

export interface OperationsOptions {
  readonly schema: GraphQLSchema;
  readonly createContext: (call: CallContext) => CallContext;
  readonly logger: Logger;
}

/** What both kinds of running share. */
export interface OperationSurroundings extends OperationsOptions {
  /** Of the schema. */
  readonly compiled: CompiledExecution;
}

/** Runs a schema's operations, subscriptions among them, each compiled once. */
export function createOperations(options: OperationsOptions): Pick<Subgraph, 'execute' | 'subscribe'> {
  const surroundings = { ...options, compiled: createCompiledExecution(options.schema) };
  return {
    execute: createOperationExecutor(surroundings),
    subscribe: (request) => subscribeTo(surroundings, request),
  };
}
