import type { ApolloServerPlugin } from '@apollo/server';
import { maskError } from '@quantgraph/shared';
import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import type { GatewayContext } from '../context.js';

/** Of a message that repeats what came, the beginning and the end say which value it is about and what is wrong with it. */
const LONGEST_END = 300;

function cutShort(message: string): string {
  if (message.length <= 2 * LONGEST_END) return message;
  return `${message.slice(0, LONGEST_END)} … ${message.slice(-LONGEST_END)}`;
}

/** An error as clients may see it. `extensions.http` is for the server, which has read it by now. */
export function publicError(error: GraphQLError, requestId: string, logger: Logger): GraphQLFormattedError {
  const masked = maskError(error, requestId, logger);
  const { http: _http, ...extensions } = masked.extensions ?? {};
  return { ...masked, message: cutShort(masked.message), extensions };
}

/**
 * Deliberate errors go out as they are, with `code`, `path` and, where one is to blame, the subgraph in
 * `extensions.serviceName`. What nobody meant to say is logged once, with its cause, and answered with the request's id
 * alone. Subgraphs mask their own errors the same way before they come here.
 */
export function maskErrors(logger: Logger): ApolloServerPlugin<GatewayContext> {
  return {
    requestDidStart: async () => ({
      willSendResponse: async ({ response, errors, contextValue }) => {
        if (response.body.kind !== 'single' || !errors) return;
        response.body.singleResult.errors = errors.map((error) => publicError(error, contextValue.requestId, logger));
      },
    }),
  };
}
