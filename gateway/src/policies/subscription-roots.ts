import type { ApolloServerPlugin } from '@apollo/server';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  OperationTypeNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { GatewayContext } from '../context.js';
import { refuseOperations } from './refuse-operations.js';

/**
 * Refuses @skip and @include where a subscription's one root field is chosen: the specification forbids them there (5.2.4.1),
 * and graphql-js 16, which does not know that yet, throws from validation instead of reporting an error.
 */
export function refuseConditionalRoots(): ApolloServerPlugin<GatewayContext> {
  return refuseOperations(conditionalRoot);
}

function conditionalRoot(document: DocumentNode): GraphQLError | undefined {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  for (const node of document.definitions) {
    if (node.kind !== Kind.OPERATION_DEFINITION || node.operation !== OperationTypeNode.SUBSCRIPTION) continue;
    if (!isConditional(node.selectionSet, fragments)) continue;
    return new GraphQLError('A subscription may not have @skip or @include at its root.', {
      nodes: node,
      extensions: { code: 'GRAPHQL_VALIDATION_FAILED', http: { status: 400 } },
    });
  }
  return undefined;
}

/** Whether any root selection has a condition; each fragment is looked at once, as they may go in circles. */
function isConditional(root: SelectionSetNode, fragments: ReadonlyMap<string, FragmentDefinitionNode>): boolean {
  const seen = new Set<string>();
  const stack: SelectionNode[] = [...root.selections];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.directives?.some(({ name }) => name.value === 'skip' || name.value === 'include')) return true;
    if (node.kind === Kind.INLINE_FRAGMENT) stack.push(...node.selectionSet.selections);
    if (node.kind !== Kind.FRAGMENT_SPREAD || seen.has(node.name.value)) continue;
    seen.add(node.name.value);
    stack.push(...(fragments.get(node.name.value)?.selectionSet.selections ?? []));
  }
  return false;
}
