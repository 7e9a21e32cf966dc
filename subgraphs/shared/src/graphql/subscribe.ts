import {
  createSourceEventStream,
  type DocumentNode,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLSchema,
  locatedError,
  parse,
  validate,
} from 'graphql';
import type { Logger } from 'pino';
import { maskError } from '../errors/mask-error.js';
import { endWithError } from '../subscriptions/end-with-error.js';
import { mapEvents } from '../subscriptions/map-events.js';
import type { CallContext, SubgraphRequest } from './subgraph.js';

export interface SubscriberOptions {
  readonly schema: GraphQLSchema;
  readonly createContext: (call: CallContext) => CallContext;
  readonly logger: Logger;
}

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
  { schema, createContext, logger }: SubscriberOptions,
  request: SubgraphRequest,
): AsyncIterableIterator<ExecutionResult> {
  const { query, operationName, variables: variableValues, viewer, requestId, signal } = request;
  let document: DocumentNode;

  /** Loaders remember what they loaded, so each event has its own. */
  const fresh = () => createContext({ viewer, requestId, signal });

  async function start(): Promise<AsyncIterable<unknown>> {
    document = prepare(schema, query);
    const source = await createSourceEventStream({
      schema,
      document,
      operationName,
      variableValues,
      contextValue: fresh(),
    });
    if (Symbol.asyncIterator in source) return source;
    throw new SourceError(source.errors ?? []);
  }

  async function complete(rootValue: unknown): Promise<ExecutionResult> {
    const contextValue = fresh();
    const result = await execute({ schema, document, operationName, variableValues, rootValue, contextValue });
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

function prepare(schema: GraphQLSchema, query: string): DocumentNode {
  try {
    const document = parse(query);
    const [problem] = validate(schema, document);
    if (problem) throw problem;
    return document;
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const extensions = { ...error.extensions, code: 'GRAPHQL_VALIDATION_FAILED' };
    throw new SourceError([new GraphQLError(error.message, { extensions })]);
  }
}
