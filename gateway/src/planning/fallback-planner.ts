import { operationFromDocument, Supergraph } from '@apollo/federation-internals';
import { type QueryPlan as ApolloPlan, type FetchDataRewrite, QueryPlanner } from '@apollo/query-planner';
import type { QueryPlan } from '@graphql-hive/router-query-planner';
import { parse } from 'graphql';
import { SUPPORTED_FEATURES } from '../execution/client-schema.js';
import { translatePlan } from './apollo-plan.js';
import { interfaceObjectsOf } from './interface-objects.js';

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
  const interfaceObjects = interfaceObjectsOf(parse(supergraphSdl, { noLocation: true }));
  return (operation, override) => {
    const asked = operationFromDocument(api, parse(operation, { noLocation: true }), { validate: false });
    const overrideConditions = new Map(percentages.map((share) => [`percent(${share})`, override < share]));
    const plan = planner.buildQueryPlan(asked, { overrideConditions });
    assertUnmixed(plan, interfaceObjects);
    return translatePlan(plan);
  };
}

/**
 * Where two types of an interface use one response key for different fields, or other arguments, a subgraph that knows
 * the interface as an object alone is asked for both, and the plan takes the last for either. Better no answer than that.
 */
function assertUnmixed(plan: ApolloPlan, interfaceObjects: ReadonlySet<string>): void {
  const isMixed = ({ path }: FetchDataRewrite) =>
    path.some((segment) => segment.startsWith('... on ') && interfaceObjects.has(segment.slice('... on '.length)));
  JSON.stringify(plan, (name, value) => {
    if (name === 'outputRewrites' && value?.some(isMixed)) {
      throw new Error(
        'Expected types of one interface to use a response key for the same field of an interface object.',
      );
    }
    return value;
  });
}
