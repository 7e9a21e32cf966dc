import type { PlanNode, QueryPlan, RequiresSelection } from '@graphql-hive/router-query-planner';
import {
  type FieldNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  stripIgnoredCharacters,
  visit,
} from 'graphql';
import { inlineFragments } from '../execution/inline-fragments.js';
import { ENTITIES, fieldsIn, responseKey } from '../execution/subgraph-call.js';
import type { RequiredFields } from './required-fields.js';
import { isContradictory, splitByRequirements } from './split-requirements.js';

type FetchNode = Extract<PlanNode, { kind: 'Fetch' }>;
type BatchNode = Extract<PlanNode, { kind: 'BatchFetch' }>;
type FlattenNode = Extract<PlanNode, { kind: 'Flatten' }>;

/**
 * A plan over a supergraph with named required fields as one over the real subgraphs: the fields have their arguments
 * again, and a fetch that would have to send one field twice, as different fields require it, is several.
 */
export function restoreRequired(plan: QueryPlan, required: RequiredFields): QueryPlan {
  return plan.node && required.byName.size > 0 ? { ...plan, node: restoreNode(plan.node, required) } : plan;
}

function restoreNode(node: PlanNode, required: RequiredFields): PlanNode {
  switch (node.kind) {
    case 'Sequence':
    case 'Parallel':
      return { ...node, nodes: node.nodes.map((child) => restoreNode(child, required)) };
    case 'Fetch':
      return { ...node, operation: restoreText(operationOf(node.operation), required) };
    case 'Subscription':
      return {
        ...node,
        primary: { ...node.primary, operation: restoreText(operationOf(node.primary.operation), required) },
      };
    case 'Flatten':
      return node.node.kind === 'Fetch' ? restoreEntities(node, node.node, required) : node;
    case 'BatchFetch':
      return restoreBatch(node, required);
    default:
      return node;
  }
}

function restoreEntities({ path }: FlattenNode, fetch: FetchNode, required: RequiredFields): PlanNode {
  const operation = operationOf(fetch.operation);
  const requires = fetch.requires ?? [];
  const entities = fieldsIn(operation.selectionSet).find(({ name }) => name.value === ENTITIES);
  const parts =
    entities?.selectionSet && isContradictory(requires, required)
      ? splitByRequirements({ selectionSet: entities.selectionSet, requires }, fetch.serviceName, required)
      : [{ selectionSet: entities?.selectionSet, requires }];
  const nodes = parts.map(({ selectionSet, requires: ofPart }): PlanNode => {
    const asked = entities ? withRoots(operation, [{ ...entities, selectionSet }]) : operation;
    const restored = ofPart.map((selection) => restoreSelection(selection, required));
    return { kind: 'Flatten', path, node: { ...fetch, operation: restoreText(asked, required), requires: restored } };
  });
  const [only] = nodes;
  return only && nodes.length === 1 ? only : { kind: 'Parallel', nodes };
}

function restoreBatch(node: BatchNode, required: RequiredFields): PlanNode {
  const { aliases } = node.entityBatch;
  if (aliases.some(({ requires }) => isContradictory(requires, required))) {
    return { kind: 'Parallel', nodes: unbatched(node).map((child) => restoreNode(child, required)) };
  }
  const restored = aliases.map((alias) => ({
    ...alias,
    requires: alias.requires.map((selection) => restoreSelection(selection, required)),
  }));
  const operation = restoreText(operationOf(node.operation), required);
  return { ...node, operation, entityBatch: { ...node.entityBatch, aliases: restored } };
}

/** Each set of entities of a batch as a fetch of its own. */
function unbatched({ serviceName, operationKind, operation, entityBatch }: BatchNode): FlattenNode[] {
  const whole = operationOf(operation);
  return entityBatch.aliases.flatMap(({ alias, representationsVariableName, paths, ...rules }) => {
    const asked = fieldsIn(whole.selectionSet).filter((field) => responseKey(field) === alias);
    const own = visit(
      withRoots(
        whole,
        asked.map(({ alias: _alias, ...field }) => field),
      ),
      {
        Variable: (variable) =>
          variable.name.value === representationsVariableName
            ? { ...variable, name: { kind: Kind.NAME, value: 'representations' } }
            : undefined,
      },
    );
    const node: FetchNode = { kind: 'Fetch', serviceName, operationKind, operation: print(own), ...rules };
    return paths.map((path): FlattenNode => ({ kind: 'Flatten', path, node }));
  });
}

const operationOf = (text: string): OperationDefinitionNode => inlineFragments(parse(text, { noLocation: true }));

/** The operation with these root fields alone, and with the variables that they use. */
function withRoots(operation: OperationDefinitionNode, roots: readonly FieldNode[]): OperationDefinitionNode {
  const used = new Set<string>();
  for (const root of roots) visit(root, { Variable: ({ name }) => void used.add(name.value) });
  return {
    ...operation,
    variableDefinitions: operation.variableDefinitions?.filter(({ variable }) => used.has(variable.name.value)) ?? [],
    selectionSet: { kind: Kind.SELECTION_SET, selections: roots },
  };
}

function restoreText(operation: OperationDefinitionNode, { byName }: RequiredFields): string {
  const restored = visit(operation, {
    Field: (field): FieldNode | undefined => {
      const original = byName.get(field.name.value);
      if (!original) return undefined;
      const name = { kind: Kind.NAME, value: original.name } as const;
      return { ...field, alias: field.alias ?? field.name, name, arguments: original.arguments };
    },
  });
  return stripIgnoredCharacters(print(restored));
}

/** What is sent under its real name. */
function restoreSelection(selection: RequiresSelection, required: RequiredFields): RequiresSelection {
  if (selection.kind === 'FragmentSpread') return selection;
  const selections = selection.selections?.map((inner) => restoreSelection(inner, required));
  if (selection.kind === 'InlineFragment') return { ...selection, selections: selections ?? [] };
  const original = required.byName.get(selection.name);
  return { ...selection, ...(original && { alias: original.name }), ...(selections && { selections }) };
}
