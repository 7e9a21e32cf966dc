import { operationFromDocument, Supergraph } from '@apollo/federation-internals';
import { QueryPlanner } from '@apollo/query-planner';
import type { QueryPlan } from '@graphql-hive/router-query-planner';
import { parse } from 'graphql';
import { SUPPORTED_FEATURES } from '../execution/client-schema.js';
import { translatePlan } from './apollo-plan.js';

/** Plans what the first planner can't: slower by far, and right. */
export type FallbackPlanner = (operation: string, override: number) => QueryPlan;

/** Apollo's planner for a supergraph. */
export function createFallbackPlanner(supergraphSdl: string, percentages: readonly number[]): FallbackPlanner {
  const supergraph = Supergraph.build(supergraphSdl, {
    supportedFeatures: SUPPORTED_FEATURES,
    // It was sound when the gateway read it. Fields that are required under other names now may have no use any more.
    validateSupergraph: false,
  });
  const planner = new QueryPlanner(supergraph, { reuseQueryFragments: false, typeConditionedFetching: true });
  const api = supergraph.apiSchema();
  return (operation, override) => {
    const asked = operationFromDocument(api, parse(operation, { noLocation: true }), { validate: false });
    const overrideConditions = new Map(percentages.map((share) => [`percent(${share})`, override < share]));
    return translatePlan(planner.buildQueryPlan(asked, { overrideConditions }));
  };
}
