import type { ApolloServerPlugin } from '@apollo/server';
import { failSpan, inSpan, type Span, startSpan } from '@quantgraph/shared';
import type { GatewayContext } from '../context.js';
import type { FederatedGraph } from '../federated-graph.js';

/** The span of each operation's execution, which its fetches are part of. */
const executions = new WeakMap<GatewayContext, Span>();

/** The span of an operation's execution, while that goes on and tracing is on. */
export const executionSpan = (context: GatewayContext): Span | undefined => executions.get(context);

export interface TraceOperationsOptions {
  readonly graph: Pick<FederatedGraph, 'explain'>;
}

/** Spans for what an operation goes through: parsing, validation, planning, execution. To be used where tracing is on. */
export function traceOperations({ graph }: TraceOperationsOptions): ApolloServerPlugin<GatewayContext> {
  return {
    requestDidStart: async () => ({
      async parsingDidStart() {
        const span = startSpan('graphql.parse');
        return async (error) => {
          if (error) failSpan(span, error);
          span?.end();
        };
      },
      async validationDidStart() {
        const span = startSpan('graphql.validate');
        return async (errors) => {
          if (errors?.[0]) failSpan(span, errors[0]);
          span?.end();
        };
      },
      async executionDidStart({ contextValue, document, operation, operationName, request: { variables } }) {
        const attributes = {
          'graphql.operation.type': operation.operation,
          ...(operationName && { 'graphql.operation.name': operationName }),
          'request.id': contextValue.requestId,
        };
        const span = startSpan('graphql.execute', { attributes });
        if (span) executions.set(contextValue, span);
        // Planned here, so that its time is seen by itself; the execution finds the plan. It also tells what fails.
        const plan = () => graph.explain({ document, operationName, variables });
        await inSpan('graphql.plan', { parent: span }, plan).catch(() => undefined);
        return {
          async executionDidEnd(error) {
            if (error) failSpan(span, error);
            span?.end();
          },
        };
      },
    }),
  };
}
