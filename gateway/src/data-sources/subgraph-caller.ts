import { ErrorCode } from '@quantgraph/shared';
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import type { GatewayContext } from '../context.js';
import type { Failure } from '../execution/answer-errors.js';
import type { Surroundings } from '../execution/run-plan.js';
import type { SubgraphAnswer, SubgraphFetch } from '../execution/subgraph-fetch.js';
import { CircuitOpenError } from '../policies/circuit-breaker.js';
import type { SubgraphTransport } from './transport.js';

/** A subgraph that refuses an operation the gateway planned has another schema than the supergraph says. */
const DRIFT_CODES: readonly unknown[] = ['GRAPHQL_VALIDATION_FAILED', 'GRAPHQL_PARSE_FAILED'];

class DriftError extends Error {
  override readonly name = 'DriftError';
}

/**
 * Brings each call to its subgraph. A subgraph that is down, slow or out of step costs its own fields only: the cause,
 * with its address, goes to the log alone. `onSettled` is told whenever a call has its answer, or failed.
 */
export function createSubgraphCaller(
  transports: Readonly<Record<string, SubgraphTransport>>,
  logger: Logger,
  onSettled: () => void = () => {},
): Surroundings<GatewayContext> {
  function transportOf({ subgraph }: SubgraphFetch<GatewayContext>): SubgraphTransport {
    const transport = transports[subgraph];
    if (!transport) throw new DriftError(`Nobody has told the gateway where the ${subgraph} subgraph is.`);
    return transport;
  }

  return {
    caller: {
      async send(fetch) {
        try {
          return inStep(await transportOf(fetch).send(fetch));
        } finally {
          onSettled();
        }
      },
      async *subscribe(fetch) {
        for await (const event of transportOf(fetch).subscribe(fetch)) yield inStep(event);
      },
    },
    onFailure({ subgraph, context: { requestId, signal } }, error): Failure {
      if (error instanceof GraphQLError)
        return { message: error.message, extensions: { ...error.extensions, requestId } };
      if (error instanceof DriftError) {
        logger.error({ requestId, subgraph, err: error }, 'A subgraph is out of step');
        return { message: 'Something went wrong on our side.', extensions: { code: ErrorCode.Internal, requestId } };
      }
      // Failures that opened the circuit are in the log already, and a client that left is none.
      const isNews = !(error instanceof CircuitOpenError || signal.aborted);
      if (isNews) logger.error({ requestId, subgraph, err: error }, 'A subgraph does not answer');
      return {
        message: `The ${subgraph} subgraph is unavailable`,
        extensions: { code: ErrorCode.SubgraphUnavailable, requestId },
      };
    },
  };
}

function inStep(answer: SubgraphAnswer): SubgraphAnswer {
  const drift = answer.errors?.find(({ extensions }) => DRIFT_CODES.includes(extensions?.code));
  if (drift) throw new DriftError(`The subgraph does not have the schema that the supergraph says: ${drift.message}`);
  return answer;
}
