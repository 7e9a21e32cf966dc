import { type QueryPlan, QueryPlanner } from '@graphql-hive/router-query-planner';

/** Splits an operation into the fetches that answer it. */
export interface Planner {
  /** Shares of requests, in percent, from which an override of fields takes them over. */
  readonly overridePercentages: readonly number[];
  /** The plan of the document's only operation, for a request that drew this share. */
  plan(operation: string, override: number): Promise<QueryPlan>;
}

/** No override by label is active: such fields stay with the subgraph that had them before. */
const ACTIVE_LABELS = new Set<string>();

/** A planner for one supergraph, in this process; throws when the supergraph can't be read. */
export function createPlanner(supergraphSdl: string): Planner {
  const planner = new QueryPlanner(supergraphSdl);
  return {
    overridePercentages: planner.overridePercentages,
    plan: async (operation, override) => {
      if (process.env.FB) {
        const m = await import('../planning/fallback-planner.js');
        return m.createFallbackPlanner(supergraphSdl, planner.overridePercentages)(operation, override);
      }
      return planner.plan(operation, undefined, ACTIVE_LABELS, override);
    },
  };
}
