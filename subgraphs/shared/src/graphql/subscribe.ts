import { createSourceEventStream, type DocumentNode, type ExecutionResult, GraphQLError, locatedError } from 'graphql';
import { maskError } from '../errors/mask-error.js';
import { endWithError } from '../subscriptions/end-with-error.js';
import { mapEvents } from '../subscriptions/map-events.js';
import type { CompiledExecution } from './compiled/compiled-execution.js';
import type { OperationSurroundings } from './operations.js';
import type { SubgraphRequest } from './subgraph.js';

/** Why there is no event, or no further one. */
class SourceError extends Error {
  constructor(readonly errors: readonly GraphQLError[]) {
    super(errors[0]?.message);
  }
}

/**
 * Runs a subscription: a result for each event of its source. What keeps the source from starting or going on is one last
 * result with errors, masked where they are not meant for the caller. Leaving the iterator stops the source.
 */
export function subscribeTo(
  { schema, compiled, createContext, logger }: OperationSurroundings,
  request: SubgraphRequest,
): AsyncIterableIterator<ExecutionResult> {
  const { query, operationName, variables, viewer, requestId, address, signal } = request;

  /** Loaders remember what they loaded, so each event has its own. */
  const fresh = () => createContext({ viewer, requestId, address, signal });

  async function start(): Promise<AsyncIterable<unknown>> {
    const document = documentOf(compiled, query);
    const contextValue = fresh();
    const source = await createSourceEventStream({
      schema,
      document,
      operationName,
      variableValues: variables,
      contextValue,
    });
    if (Symbol.asyncIterator in source) return source;
    throw new SourceError(source.errors ?? []);
  }

  async function complete(rootValue: unknown): Promise<ExecutionResult> {
    const result = await compiled.execute({ query, operationName, variables, rootValue, contextValue: fresh() });
    return result.errors ? { ...result, errors: masked(result.errors) } : result;
  }

  function masked(errors: readonly GraphQLError[]): GraphQLError[] {
    return errors.map((error) => {
      const { message, path, extensions } = maskError(error, requestId, logger);
      return new GraphQLError(message, { path, extensions });
    });
  }

  return endWithError(mapEvents(start, complete), (error) => {
    const errors = error instanceof SourceError ? error.errors : [locatedError(error, undefined)];
    return { errors: masked(errors) };
  });
}

function documentOf(compiled: CompiledExecution, query: string): DocumentNode {
  try {
    return compiled.document(query);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const extensions = { ...error.extensions, code: 'GRAPHQL_VALIDATION_FAILED' };
    throw new SourceError([new GraphQLError(error.message, { extensions })]);
  }
}
