import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import { ErrorCode, type SubgraphName, type SubgraphRequest } from '@quantgraph/shared';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import type { GatewayContext } from '../context.js';
import { fetchedPaths } from './fetched-paths.js';
import type { SubgraphAnswer, SubgraphTransport } from './transport.js';

/** A subgraph that refuses an operation the gateway planned has another schema than the supergraph says. */
const DRIFT_CODES: readonly unknown[] = ['GRAPHQL_VALIDATION_FAILED', 'GRAPHQL_PARSE_FAILED'];

interface Failure {
  readonly message: string;
  readonly code: string;
}

/** One error for each field that the client misses, at that field's path. */
function failed({ message, code }: Failure, { query, variables, requestId }: SubgraphRequest): SubgraphAnswer {
  const errors = fetchedPaths(query, variables).map(
    (path) => new GraphQLError(message, { path, extensions: { code, requestId } }),
  );
  return { data: null, errors };
}

function assertNoDrift({ errors = [] }: SubgraphAnswer): void {
  const drift = errors.find(({ extensions }) => DRIFT_CODES.includes(extensions?.code));
  if (drift) throw new Error(`The subgraph does not have the schema that the supergraph says: ${drift.message}`);
}

/** Errors as instances, which the gateway tells from failures of its own; one without a path gets that of the first field. */
function located(errors: readonly GraphQLFormattedError[], request: SubgraphRequest): GraphQLError[] {
  return errors.map(({ message, path, extensions }) => {
    const where = path ?? fetchedPaths(request.query, request.variables)[0];
    // A status that a subgraph's server chose for its own response must not become that of the client's.
    const { http: _http, ...rest } = extensions ?? {};
    return new GraphQLError(message, { path: where, extensions: rest });
  });
}

/**
 * Runs the gateway's fetches against one subgraph. A subgraph that is down, slow or out of step costs its own fields
 * only: the fetch answers errors instead of failing, and the cause, with its address, goes to the log alone.
 */
export function createSubgraphDataSource(
  name: SubgraphName,
  transport: SubgraphTransport,
  logger: Logger,
): GraphQLDataSource<GatewayContext> {
  async function answer(request: SubgraphRequest): Promise<SubgraphAnswer> {
    let reply: SubgraphAnswer;
    try {
      reply = await transport.send(request);
    } catch (error) {
      logger.error({ requestId: request.requestId, subgraph: name, err: error }, 'A subgraph does not answer');
      return failed({ message: `The ${name} subgraph is unavailable`, code: ErrorCode.SubgraphUnavailable }, request);
    }
    try {
      assertNoDrift(reply);
    } catch (error) {
      logger.error({ requestId: request.requestId, subgraph: name, err: error }, 'A subgraph is out of step');
      return failed({ message: 'Something went wrong on our side.', code: ErrorCode.Internal }, request);
    }
    return reply;
  }

  return {
    async process({ request, context }: GraphQLDataSourceProcessOptions<GatewayContext>) {
      const { query = '', operationName, variables } = request;
      const { viewer, requestId } = context as GatewayContext;
      const operation = { query, operationName, variables, viewer, requestId };
      const { data, errors } = await answer(operation);
      return { data: data ?? null, ...(errors && { errors: located(errors, operation) }) };
    },
  };
}
