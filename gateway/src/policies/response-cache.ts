import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { GatewayContext } from '../context.js';
import type { SubgraphTransport } from '../data-sources/transport.js';
import { AnswerText } from '../execution/answer-text.js';
import type { SubgraphAnswer } from '../execution/subgraph-fetch.js';
import { denialsOf } from './authorize.js';
import type { AnswerCache } from './response-cache/answer-cache.js';
import { type CacheHints, readCacheHints } from './response-cache/cache-hints.js';
import { type CachePolicy, NOT_KEPT, operationPolicy, stricter } from './response-cache/operation-policy.js';

export interface ResponseCacheRules {
  /** The answers that are kept, in bytes. */
  readonly maxBytes: number;
  /** Whether answers of one viewer are kept, too: only where all requests come to this process, which hears of every change. */
  readonly keepsPrivate: boolean;
}

export interface ResponseCacheOptions {
  readonly cache: AnswerCache;
  readonly keepsPrivate: boolean;
  /** The context under which a request was really executed. */
  readonly executedFor: (context: GatewayContext) => GatewayContext;
}

const said = new WeakMap<GatewayContext, CachePolicy>();
const beginnings = new WeakMap<GatewayContext, number>();

function policySaidIn({ extensions }: SubgraphAnswer): CachePolicy | undefined {
  const control = extensions?.cacheControl as { maxAge?: unknown; scope?: unknown } | undefined;
  if (typeof control !== 'object' || control === null) return undefined;
  return {
    maxAge: typeof control.maxAge === 'number' ? control.maxAge : Number.POSITIVE_INFINITY,
    isPrivate: control.scope === 'PRIVATE',
  };
}

/** Listens to what subgraphs say of single answers in `extensions.cacheControl`: it can only make a policy stricter. */
export function hearCachePolicies(transport: SubgraphTransport): SubgraphTransport {
  return {
    async send(fetch) {
      const answer = await transport.send(fetch);
      const policy = policySaidIn(answer);
      if (policy) said.set(fetch.context, stricter(policy, said.get(fetch.context) ?? policy));
      return answer;
    },
    subscribe: (fetch) => transport.subscribe(fetch),
    isUp: () => transport.isUp(),
  };
}

/** Policies of operations by the graph's hints, each worked out once. */
function createPolicies(schema: GraphQLSchema, hints: CacheHints) {
  const policies = new WeakMap<OperationDefinitionNode, CachePolicy>();
  return (document: DocumentNode, operation: OperationDefinitionNode): CachePolicy => {
    const known = policies.get(operation);
    if (known) return known;
    const policy = operationPolicy(schema, hints, document, operation);
    policies.set(operation, policy);
    return policy;
  };
}

function writeHeaders(headers: Pick<HeaderMap, 'set'>, { maxAge, isPrivate }: CachePolicy, ageSeconds?: number): void {
  headers.set('cache-control', maxAge > 0 ? `max-age=${maxAge}, ${isPrivate ? 'private' : 'public'}` : 'no-store');
  if (ageSeconds !== undefined) headers.set('age', String(ageSeconds));
}

/**
 * Answers queries from answers that still hold, without planning, fetching or writing JSON again. What holds how long is
 * said by `@cacheControl`, and by subgraphs of single answers. Only whole answers without errors are kept, for everyone
 * or for their viewer; a mutation voids all that is kept of its viewer.
 */
export function cacheResponses(options: ResponseCacheOptions): ApolloServerPlugin<GatewayContext> {
  const { cache, keepsPrivate, executedFor } = options;
  const graphs = new WeakMap<GraphQLSchema, ReturnType<typeof createPolicies>>();

  return {
    serverWillStart: async () => ({
      schemaDidLoadOrUpdate({ apiSchema, coreSupergraphSdl = '' }) {
        graphs.set(apiSchema, createPolicies(apiSchema, readCacheHints(coreSupergraphSdl)));
        cache.clear();
      },
    }),
    async requestDidStart({ contextValue: context, schema, request }) {
      beginnings.set(context, cache.now());
      let policy = NOT_KEPT;
      let isHit = false;
      const question = (queryHash: string | undefined) => ({
        key: JSON.stringify([queryHash, request.operationName, request.variables]),
        viewer: context.viewer,
      });

      return {
        async responseForOperation({ document, operation, queryHash }) {
          if (operation.operation !== 'query') return null;
          const stated = graphs.get(schema)?.(document, operation) ?? NOT_KEPT;
          if (stated.maxAge === 0 || (stated.isPrivate && !keepsPrivate) || denialsOf(context)) return null;
          policy = stated;
          const kept = cache.find(question(queryHash));
          if (!kept) return null;
          isHit = true;
          const headers = new HeaderMap();
          writeHeaders(headers, kept.policy, kept.ageSeconds);
          const data = kept.answer as unknown as Record<string, unknown>;
          return { http: { status: undefined, headers }, body: { kind: 'single', singleResult: { data } } };
        },

        async willSendResponse({ response, operation, queryHash }) {
          if (operation?.operation === 'mutation' && context.viewer) {
            cache.invalidate({ viewerId: context.viewer.id });
          }
          if (isHit) return;
          const answer = wholeAnswer(response.body);
          const executed = executedFor(context);
          const stated = said.get(executed);
          if (policy.maxAge > 0 && stated) policy = stricter(policy, stated);
          if (answer === undefined || (policy.isPrivate && !keepsPrivate)) policy = NOT_KEPT;
          writeHeaders(response.http.headers, policy);
          const startedAt = beginnings.get(executed);
          if (answer && startedAt !== undefined) cache.keep(question(queryHash), answer, policy, startedAt);
        },
      };
    },
  };
}

type Body = { kind: 'single'; singleResult: { data?: unknown; errors?: readonly unknown[] } } | { kind: string };

/** The data of an answer that went well as a whole. */
function wholeAnswer(body: Body): AnswerText | undefined {
  if (!('singleResult' in body)) return undefined;
  const { data, errors = [] } = body.singleResult;
  return data instanceof AnswerText && errors.length === 0 ? data : undefined;
}
