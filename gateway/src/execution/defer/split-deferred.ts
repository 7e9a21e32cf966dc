import {
  type DirectiveNode,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  getNamedType,
  type InlineFragmentNode,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { dataKey } from '../safe-keys.js';

/** A part of an operation that may come later. */
export interface DeferredPart {
  readonly label: string | undefined;
  /** Names, in the executor's data, that lead to the objects it belongs to; none for the root. */
  readonly path: readonly string[];
  /** The types of those objects that it is for. */
  readonly types: readonly string[];
  readonly selectionSet: SelectionSetNode;
}

export interface SplitOperation {
  /** What is answered first, as the client asked for it. */
  readonly shown: OperationDefinitionNode;
  /** The same with what it takes to find the deferred parts' entities again. */
  readonly fetched: OperationDefinitionNode;
  readonly deferred: readonly DeferredPart[];
}

type Keys = ReadonlyMap<string, readonly string[]>;

const DEFER = 'defer';

/**
 * Takes the deferred fragments out of an operation without other fragments. Those of things that can't be gone back to
 * by a key stay where they are, as the specification allows.
 */
export function splitDeferred(schema: GraphQLSchema, operation: OperationDefinitionNode, keys: Keys): SplitOperation {
  const deferred: DeferredPart[] = [];
  const root = schema.getRootType(operation.operation);
  if (!root) throw new Error(`The graph has no ${operation.operation} type.`);

  const split = (set: SelectionSetNode, type: GraphQLCompositeType, path: readonly string[]): Split => {
    const shown: SelectionNode[] = [];
    const fetched: SelectionNode[] = [];
    for (const selection of set.selections) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) continue;
      const part = selection.kind === Kind.INLINE_FRAGMENT ? partOf(selection, type, path) : undefined;
      if (part) {
        deferred.push(part);
        fetched.push(...returnTickets(part, keys));
        continue;
      }
      const inner = selection.selectionSet && split(selection.selectionSet, ...insideOf(schema, selection, type, path));
      shown.push(inner ? { ...selection, selectionSet: inner.shown } : selection);
      fetched.push(inner ? { ...selection, selectionSet: inner.fetched } : selection);
    }
    return { shown: { ...set, selections: shown }, fetched: { ...set, selections: fetched } };
  };

  function partOf(
    fragment: InlineFragmentNode,
    parent: GraphQLCompositeType,
    path: readonly string[],
  ): DeferredPart | undefined {
    const directive = fragment.directives?.find(({ name }) => name.value === DEFER);
    if (!directive) return undefined;
    const isRoot = path.length === 0;
    const types = isRoot ? [parent.name] : concreteTypes(schema, parent, fragment.typeCondition?.name.value);
    const canReturn = isRoot ? operation.operation === 'query' : types.every((name) => keys.has(name));
    if (!canReturn || types.length === 0) return undefined;
    return { label: labelOf(directive), path, types, selectionSet: withoutDeferral(fragment.selectionSet) };
  }

  const { shown, fetched } = split(operation.selectionSet, root, []);
  return {
    shown: { ...operation, selectionSet: shown },
    fetched: { ...operation, selectionSet: fetched },
    deferred,
  };
}

interface Split {
  readonly shown: SelectionSetNode;
  readonly fetched: SelectionSetNode;
}

function insideOf(
  schema: GraphQLSchema,
  selection: FieldNode | InlineFragmentNode,
  type: GraphQLCompositeType,
  path: readonly string[],
): [GraphQLCompositeType, readonly string[]] {
  if (selection.kind === Kind.INLINE_FRAGMENT) {
    const condition = schema.getType(selection.typeCondition?.name.value ?? type.name);
    return [isCompositeType(condition) ? condition : type, path];
  }
  const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[selection.name.value] : undefined;
  const inner = field && getNamedType(field.type);
  return [isCompositeType(inner) ? inner : type, [...path, dataKey(selection)]];
}

/** The types that an object of type `parent` can have where the fragment applies. */
function concreteTypes(schema: GraphQLSchema, parent: GraphQLCompositeType, condition?: string): readonly string[] {
  const possible = (type: GraphQLCompositeType) =>
    isAbstractType(type) ? schema.getPossibleTypes(type).map(({ name }) => name) : [type.name];
  const conditioned = schema.getType(condition ?? parent.name);
  const allowed = isCompositeType(conditioned) ? possible(conditioned) : [];
  return possible(parent).filter((name) => allowed.includes(name));
}

function labelOf({ arguments: given }: DirectiveNode): string | undefined {
  const label = given?.find(({ name }) => name.value === 'label')?.value;
  return label?.kind === Kind.STRING ? label.value : undefined;
}

/** A deferred part comes as one: what is deferred within it comes along. */
function withoutDeferral(set: SelectionSetNode): SelectionSetNode {
  const selections = set.selections.map((selection): SelectionNode => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return selection;
    const selectionSet = selection.selectionSet && withoutDeferral(selection.selectionSet);
    return { ...selection, directives: [], ...(selectionSet && { selectionSet }) } as SelectionNode;
  });
  return { ...set, selections };
}

/** The type and key of each entity that a part belongs to. */
function returnTickets({ path, types }: DeferredPart, keys: Keys): readonly SelectionNode[] {
  if (path.length === 0) return [];
  return types.map((type) => ({
    kind: Kind.INLINE_FRAGMENT,
    typeCondition: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: type } },
    selectionSet: {
      kind: Kind.SELECTION_SET,
      selections: ['__typename', ...(keys.get(type) ?? [])].map(
        (value): FieldNode => ({ kind: Kind.FIELD, name: { kind: Kind.NAME, value } }),
      ),
    },
  }));
}
