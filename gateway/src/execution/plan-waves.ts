import type { PlanNode } from '@graphql-hive/router-query-planner';
import { flattenPath } from './flatten-path.js';
import { mergeCalls } from './merge-calls.js';
import type { PossibleTypes } from './possible-types.js';
import { callOfBatch, callOfFetch, type SubgraphCall } from './subgraph-call.js';

/** Calls that run at the same time. */
export type Wave = readonly SubgraphCall[];

/** A plan as waves: in each, at most one request to a subgraph, but for mutations, whose order the plan keeps. */
export function wavesOf(plan: PlanNode | undefined, types: PossibleTypes): readonly Wave[] {
  return plan ? toWaves(plan, types).map(mergeWave) : [];
}

function toWaves(node: PlanNode, types: PossibleTypes): Wave[] {
  switch (node.kind) {
    case 'Sequence':
      return node.nodes.flatMap((child) => toWaves(child, types));
    case 'Parallel': {
      const children = node.nodes.map((child) => toWaves(child, types));
      const length = Math.max(0, ...children.map((waves) => waves.length));
      return Array.from({ length }, (_, index) => children.flatMap((waves) => waves[index] ?? []));
    }
    case 'Flatten':
      if (node.node.kind !== 'Fetch') throw unknownPlan(`Flatten of ${node.node.kind}`);
      return [[callOfFetch(node.node, flattenPath(node.path), types)]];
    case 'Fetch':
      return [[callOfFetch(node, undefined, types)]];
    case 'BatchFetch':
      return [[callOfBatch(node, types)]];
    case 'Subscription':
      return [[callOfFetch({ ...node.primary, operationKind: 'subscription' }, undefined, types)]];
    default:
      // Conditions are decided before planning, and deferred parts are planned by themselves.
      throw unknownPlan(node.kind);
  }
}

const unknownPlan = (kind: string): Error =>
  new Error(`The planner answered a node that the executor does not know: ${kind}.`);

function mergeWave(wave: Wave): Wave {
  const queries = new Map<string, SubgraphCall[]>();
  for (const call of wave) {
    if (call.kind === 'query') queries.set(call.subgraph, [...(queries.get(call.subgraph) ?? []), call]);
  }
  return [...wave.filter(({ kind }) => kind !== 'query'), ...[...queries.values()].map(mergeCalls)];
}
