import type { PlanNode } from '@graphql-hive/router-query-planner';
import { flattenPath } from './flatten-path.js';
import { hoistEntities } from './hoist-entities.js';
import { type OrderedCall, orderCalls } from './order-calls.js';
import type { PossibleTypes } from './possible-types.js';
import { callOfBatch, callOfFetch, type SubgraphCall } from './subgraph-call.js';

/** The calls of a plan, and what each has to wait for. */
export function callsOf(plan: PlanNode | undefined, types: PossibleTypes): readonly OrderedCall[] {
  return plan ? orderCalls(hoistEntities(listCalls(plan, types))) : [];
}

/** The fetches of a plan in an order in which they could run one after the other. */
function listCalls(node: PlanNode, types: PossibleTypes): readonly SubgraphCall[] {
  switch (node.kind) {
    case 'Sequence':
      return node.nodes.flatMap((child) => listCalls(child, types));
    case 'Parallel':
      return completionsFirst(node.nodes.map((child) => listCalls(child, types)));
    case 'Flatten':
      if (node.node.kind !== 'Fetch') throw unknownPlan(`Flatten of ${node.node.kind}`);
      return [callOfFetch(node.node, flattenPath(node.path), types)];
    case 'Fetch':
      return [callOfFetch(node, undefined, types)];
    case 'BatchFetch':
      return [callOfBatch(node, types)];
    case 'Subscription':
      return [callOfFetch({ ...node.primary, operationKind: 'subscription' }, undefined, types)];
    default:
      // Conditions are decided before planning, and deferred parts are planned by themselves.
      throw unknownPlan(node.kind);
  }
}

/** What one mutation answered is completed before the next mutation runs. */
function completionsFirst(children: readonly (readonly SubgraphCall[])[]): readonly SubgraphCall[] {
  const mutates = (calls: readonly SubgraphCall[]) => calls.some(({ kind }) => kind === 'mutation');
  return [...children.filter((calls) => !mutates(calls)), ...children.filter(mutates)].flat();
}

const unknownPlan = (kind: string): Error =>
  new Error(`The planner answered a node that the executor does not know: ${kind}.`);
