import type { ApolloServerPlugin, GraphQLResponse } from '@apollo/server';
import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import type { GatewayContext } from './context.js';
import type { LateAnswer } from './execution/defer/run-deferred.js';
import type { FederatedGraph } from './federated-graph.js';

export interface DeliverDeferredOptions {
  readonly graph: Pick<FederatedGraph, 'executeIncrementally'>;
  /** An error as the client may see it. */
  readonly show: (error: GraphQLError, context: GatewayContext) => GraphQLFormattedError;
}

type IncrementalBody = Extract<GraphQLResponse['body'], { kind: 'incremental' }>;

const LEGACY = /multipart\/mixed\s*;[^,]*deferSpec="?20220824/i;
const CURRENT = /multipart\/mixed\s*;[^,]*incrementalSpec="?v0\.2/i;

/**
 * Answers operations with @defer in pieces, to clients that take them: as Apollo's clients know it (deferSpec 20220824) or
 * in the form of the present draft (incrementalSpec v0.2). All others get the whole answer at once.
 */
export function deliverDeferred({ graph, show }: DeliverDeferredOptions): ApolloServerPlugin<GatewayContext> {
  return {
    requestDidStart: async () => ({
      async responseForOperation({ document, request, operationName, contextValue, response, source }) {
        const accept = request.http?.headers.get('accept') ?? '';
        const isCurrent = CURRENT.test(accept);
        if (!source?.includes('@defer') || !(isCurrent || LEGACY.test(accept))) return null;
        const variables = request.variables;
        const answer = await graph.executeIncrementally({ document, operationName, variables, context: contextValue });
        if (!answer) return null;
        const { first, late } = answer;
        const shown = {
          data: first.data as never,
          ...(first.errors && { errors: first.errors.map((error) => show(error, contextValue)) }),
        };
        const present = (error: GraphQLError) => show(error, contextValue);
        const body = isCurrent ? currentBody(shown, late, present) : legacyBody(shown, late, present);
        return { http: response.http, body };
      },
    }),
  };
}

type Shown = { readonly data: never; readonly errors?: readonly GraphQLFormattedError[] };
type Present = (error: GraphQLError) => GraphQLFormattedError;

function legacyBody(shown: Shown, late: AsyncIterable<readonly LateAnswer[]>, present: Present): IncrementalBody {
  async function* subsequentResults() {
    for await (const answers of late) {
      const incremental = answers.map(({ label, path, data, errors }) => ({
        ...(label !== undefined && { label }),
        path,
        data: data as never,
        ...(errors && { errors: errors.map(present) }),
      }));
      if (incremental.length > 0) yield { incremental, hasNext: true };
    }
    yield { hasNext: false };
  }
  return {
    kind: 'incremental',
    initialResult: { ...shown, hasNext: true },
    subsequentResults: subsequentResults(),
  } as unknown as IncrementalBody;
}

/** Announces each part when it comes: which objects there are to wait for shows only in the first answer. */
function currentBody(shown: Shown, late: AsyncIterable<readonly LateAnswer[]>, present: Present): IncrementalBody {
  async function* subsequentResults() {
    let next = 0;
    for await (const answers of late) {
      const numbered = answers.map((answer) => ({ ...answer, id: String(next++) }));
      if (numbered.length === 0) continue;
      yield {
        pending: numbered.map(({ id, path, label }) => ({ id, path, ...(label !== undefined && { label }) })),
        incremental: numbered.flatMap(({ id, data, errors }) =>
          data === null ? [] : [{ id, data, ...(errors && { errors: errors.map(present) }) }],
        ),
        completed: numbered.map(({ id, data, errors }) => ({
          id,
          ...(data === null && errors && { errors: errors.map(present) }),
        })),
        hasNext: true,
      };
    }
    yield { hasNext: false };
  }
  return {
    kind: 'incremental',
    initialResult: { ...shown, pending: [], hasNext: true },
    subsequentResults: subsequentResults(),
  } as unknown as IncrementalBody;
}
