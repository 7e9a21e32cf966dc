import type {
  PlanNode as ApolloNode,
  QueryPlan as ApolloPlan,
  FetchDataRewrite,
  FetchNode,
  QueryPlanSelectionNode,
  ResponsePath,
  SubscriptionNode,
} from '@apollo/query-planner';
import type {
  FetchNodePathSegment,
  FetchRewrite,
  FlattenNodePathSegment,
  PlanNode,
  QueryPlan,
  RequiresSelection,
} from '@graphql-hive/router-query-planner';
import { type FieldNode, Kind, parse, print, visit } from 'graphql';
import { ENTITIES } from '../execution/subgraph-call.js';

const TYPENAME: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

/** A plan of Apollo's planner as the executor knows plans. */
export function translatePlan({ node }: ApolloPlan): QueryPlan {
  return node ? { kind: 'QueryPlan', node: planNode(node) } : { kind: 'QueryPlan' };
}

function planNode(node: ApolloNode | SubscriptionNode): PlanNode {
  switch (node.kind) {
    case 'Fetch':
      return fetchNode(node);
    case 'Flatten':
      return { kind: 'Flatten', path: flattenSegments(node.path), node: planNode(node.node) };
    case 'Sequence':
    case 'Parallel':
      return { kind: node.kind, nodes: node.nodes.map(planNode) };
    case 'Subscription': {
      const source: PlanNode = { kind: 'Subscription', primary: fetchNode(node.primary) };
      return node.rest ? { kind: 'Sequence', nodes: [source, planNode(node.rest)] } : source;
    }
    default:
      // Conditions are decided before planning, and deferred parts are planned by themselves.
      throw new Error(`Expected a plan without conditions and deferred parts, and it has a ${node.kind}.`);
  }
}

function fetchNode(fetch: FetchNode): Extract<PlanNode, { kind: 'Fetch' }> {
  return {
    kind: 'Fetch',
    serviceName: fetch.serviceName,
    operationKind: fetch.operationKind,
    operation: fetch.outputRewrites ? withTypename(fetch.operation) : fetch.operation,
    ...(fetch.requires && { requires: fetch.requires.flatMap(requiresSelection) }),
    ...(fetch.inputRewrites && { inputRewrites: fetch.inputRewrites.map(rewrite) }),
    ...(fetch.outputRewrites && { outputRewrites: fetch.outputRewrites.map(rewrite) }),
  };
}

/** Output rewrites go by an entity's type, which Apollo's gateway knows without asking. */
const withTypename = (operation: string): string =>
  print(
    visit(parse(operation, { noLocation: true }), {
      Field: ({ selectionSet, ...field }): FieldNode | undefined =>
        field.name.value === ENTITIES && selectionSet
          ? { ...field, selectionSet: { ...selectionSet, selections: [TYPENAME, ...selectionSet.selections] } }
          : undefined,
    }),
  );

function requiresSelection(selection: QueryPlanSelectionNode): RequiresSelection[] {
  const selections = selection.selections?.flatMap(requiresSelection);
  if (selection.kind === 'Field') {
    const { name, alias } = selection;
    return [{ kind: 'Field', name, ...(alias && { alias }), ...(selections && { selections }) }];
  }
  const { typeCondition } = selection;
  if (typeCondition === undefined) return selections ?? [];
  return [{ kind: 'InlineFragment', typeCondition, selections: selections ?? [] }];
}

function rewrite(change: FetchDataRewrite): FetchRewrite {
  const path = change.path.map(rewriteSegment);
  return change.kind === 'KeyRenamer'
    ? { KeyRenamer: { path, renameKeyTo: change.renameKeyTo } }
    : { ValueSetter: { path, setValueTo: change.setValueTo } };
}

const ON_TYPE = '... on ';

const rewriteSegment = (segment: string): FetchNodePathSegment =>
  segment.startsWith(ON_TYPE) ? { TypenameEquals: [segment.slice(ON_TYPE.length)] } : { Key: segment };

/**
 * Apollo's segments: a response key or `@`, with `|[A,B]` at its end where only those types go on. It has an `@` for
 * each depth of lists; the executor's stands for lists of any depth.
 */
function flattenSegments(path: ResponsePath): FlattenNodePathSegment[] {
  const segments: FlattenNodePathSegment[] = [];
  for (const segment of path) {
    const [key = '', types] = String(segment).split('|[');
    if (key === '@' && segments.at(-1) !== '@') segments.push('@');
    else if (key !== '@' && key !== '') segments.push({ Field: key });
    if (types !== undefined) segments.push({ TypeCondition: types.replace(']', '').split(',') });
  }
  return segments;
}
