import { operationFromDocument, Supergraph } from '@apollo/federation-internals';
import { QueryPlanner as ApolloPlanner } from '@apollo/query-planner';
import { QueryPlanner as HivePlanner } from '@graphql-hive/router-query-planner';
import { parse } from 'graphql';

export interface ReadyPlanner {
  readonly plan: (operation: string) => unknown;
}

const NO_CACHE = { get: () => undefined, set: () => undefined } as never;

export function planWithApollo(sdl: string): ReadyPlanner {
  const supergraph = Supergraph.buildForTests(sdl);
  const planner = new ApolloPlanner(supergraph, { cache: NO_CACHE });
  const schema = supergraph.apiSchema();
  return { plan: (operation) => planner.buildQueryPlan(operationFromDocument(schema, parse(operation))) };
}

const NO_LABELS = new Set<string>();

export function planWithHive(sdl: string): ReadyPlanner {
  const planner = new HivePlanner(sdl);
  return { plan: (operation) => planner.plan(operation, undefined, NO_LABELS, 0) };
}
