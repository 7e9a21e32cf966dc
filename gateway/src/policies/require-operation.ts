import type { ApolloServerPlugin } from '@apollo/server';
import type { GatewayContext } from '../context.js';
import { refusal } from './refuse-operations.js';

/**
 * Refuses a request that doesn't say which operation of its document it means. Apollo leaves that to the executor, and
 * until then has its plugins believe that there is one. To stand before all plugins that ask about the operation.
 */
export function requireOperation(): ApolloServerPlugin<GatewayContext> {
  return {
    requestDidStart: async () => ({
      async didResolveOperation({ operation, request: { operationName } }) {
        if (operation) return;
        const message = operationName
          ? `Unknown operation named "${operationName}".`
          : 'Must provide operation name if query contains multiple operations.';
        throw refusal('OPERATION_RESOLUTION_FAILURE', message);
      },
    }),
  };
}
