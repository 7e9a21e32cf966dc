import type { ApolloServerPlugin } from '@apollo/server';
import { isAllowed } from '@quantgraph/shared';
import type { GraphQLFormattedError } from 'graphql';
import type { GatewayContext } from '../context.js';
import type { SubgraphTransport } from '../data-sources/transport.js';
import type { OperationKind, SubgraphAnswer, SubgraphFetch } from '../execution/subgraph-fetch.js';
import type { FederatedGraph } from '../federated-graph.js';
import { countRepresentations } from '../observability/count-representations.js';

export interface ShowQueryPlanOptions {
  readonly graph: Pick<FederatedGraph, 'explain'>;
}

/** One call to a subgraph, as it went. Times are since the operation came in. */
export interface TimedFetch {
  readonly subgraph: string;
  readonly kind: OperationKind;
  readonly operation: string;
  readonly representations: number;
  readonly startMs: number;
  durationMs: number | null;
  /** Codes of the errors that it answered; null where it did not answer. */
  errorCodes: readonly unknown[] | null;
}

const HEADERS = ['x-quantgraph-query-plan', 'apollo-query-plan-experimental'];
const ON: readonly unknown[] = ['true', '1'];

interface Timeline {
  readonly start: number;
  readonly fetches: TimedFetch[];
}

/** Of those operations alone whose plan is to be shown. */
const timelines = new WeakMap<GatewayContext, Timeline>();

const millis = (ms: number): number => Math.round(ms * 1_000) / 1_000;
const sinceStart = ({ start }: Timeline): number => millis(performance.now() - start);

/**
 * Shows an administrator who asks for it, by the header `x-quantgraph-query-plan: true`, by which plan an operation was
 * run and how long each fetch took, in `extensions.queryPlan`. Nobody else learns which subgraphs there are.
 */
export function showQueryPlan({ graph }: ShowQueryPlanOptions): ApolloServerPlugin<GatewayContext> {
  return {
    async requestDidStart({ contextValue, request: { http } }) {
      const { viewer } = contextValue;
      if (!viewer || !isAllowed(viewer, 'platform:observe')) return;
      if (!HEADERS.some((name) => ON.includes(http?.headers.get(name)))) return;
      const timeline: Timeline = { start: performance.now(), fetches: [] };
      timelines.set(contextValue, timeline);
      return {
        async willSendResponse({ response: { body }, document, operationName, request: { variables } }) {
          const result = body.kind === 'single' ? body.singleResult : body.initialResult;
          const totalMs = sinceStart(timeline);
          // What was refused has no plan.
          const compiled = document && (await graph.explain({ document, operationName, variables }).catch(() => null));
          const queryPlan = { plan: compiled?.plan ?? null, totalMs, fetches: timeline.fetches };
          result.extensions = { ...result.extensions, queryPlan };
        },
      };
    },
  };
}

/** Times the fetches of operations whose plan is to be shown; of all others it knows nothing. */
export function timeFetches(
  transport: SubgraphTransport,
  { subgraph }: { readonly subgraph: string },
): SubgraphTransport {
  async function sendTimed(fetch: SubgraphFetch<GatewayContext>, timeline: Timeline): Promise<SubgraphAnswer> {
    const timed: TimedFetch = {
      subgraph,
      kind: fetch.kind,
      operation: fetch.query,
      representations: countRepresentations(fetch.variables),
      startMs: sinceStart(timeline),
      durationMs: null,
      errorCodes: null,
    };
    timeline.fetches.push(timed);
    try {
      const answer = await transport.send(fetch);
      timed.errorCodes = (answer.errors ?? []).map(codeOf);
      return answer;
    } finally {
      timed.durationMs = millis(sinceStart(timeline) - timed.startMs);
    }
  }

  return {
    send(fetch) {
      const timeline = timelines.get(fetch.context);
      return timeline ? sendTimed(fetch, timeline) : transport.send(fetch);
    },
    subscribe: (fetch) => transport.subscribe(fetch),
    isUp: () => transport.isUp(),
  };
}

const codeOf = ({ extensions }: GraphQLFormattedError): unknown => extensions?.code ?? null;
