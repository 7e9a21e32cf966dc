import type { ApolloServerPlugin } from '@apollo/server';
import { type DocumentNode, GraphQLError, Kind, type ValidationRule } from 'graphql';
import type { GatewayContext } from '../context.js';

/** A client's operation that the gateway does not run, with one of our codes. */
export function refusal(code: string, message: string, details: Readonly<Record<string, unknown>> = {}): GraphQLError {
  return new GraphQLError(message, { extensions: { code, ...details, http: { status: 400 } } });
}

const refusals = new WeakMap<DocumentNode, GraphQLError>();

/** Reports what `refuseOperations` refused; belongs among the server's validation rules. */
export const refusalRule: ValidationRule = (context) => ({
  Document(document) {
    const error = refusals.get(document);
    if (error) context.reportError(error);
  },
});

/** Apollo gives its own code to whatever stands in the way of a valid document; a refusal keeps ours. */
export function restoreCode(error: GraphQLError): void {
  const { originalError } = error;
  const code = originalError instanceof GraphQLError ? originalError.extensions.code : undefined;
  if (code !== undefined) error.extensions.code = code;
}

/**
 * Refuses a parsed operation before it is validated, since validation is where a large one begins to cost. Apollo has no
 * hook that may refuse there, so validation gets an empty document, which `refusalRule` knows. A document that passes is
 * kept by the server and not checked again.
 */
export function refuseOperations(
  check: (document: DocumentNode) => GraphQLError | undefined,
): ApolloServerPlugin<GatewayContext> {
  return {
    requestDidStart: async () => ({
      async validationDidStart(request) {
        const error = check(request.document);
        if (!error) return;
        const document: DocumentNode = { kind: Kind.DOCUMENT, definitions: [] };
        refusals.set(document, error);
        Object.assign(request, { document });
      },
      async didEncounterErrors({ errors }) {
        errors.forEach(restoreCode);
      },
    }),
  };
}
