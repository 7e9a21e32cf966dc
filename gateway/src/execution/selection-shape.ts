import {
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
} from 'graphql';
import type { DecidedOperation } from './prune-operation.js';
import { dataKey } from './safe-keys.js';

/** A field that the client gets in an object. */
export interface ShapedField {
  readonly key: string;
  /** Its name in the executor's data. */
  readonly dataKey: string;
  readonly name: string;
  readonly type: GraphQLOutputType;
  /** What the client gets inside; null for a leaf. */
  readonly shape: SelectionShape | null;
  /** The field's occurrences in the operation. */
  readonly nodes: readonly FieldNode[];
  /** Kept from the viewer: null, which is explained already. */
  readonly isWithheld?: boolean;
}

/** What the client gets of a thing, as GraphQL's CollectFields has it: known for each type the thing may turn out to be. */
export interface SelectionShape {
  readonly type: GraphQLCompositeType;
  /** Response keys that lead here, dotted. */
  readonly path: string;
  /** The fields in the order of the answer; undefined when a thing of that type can't stand here. */
  fieldsOf(typename: string): readonly ShapedField[] | undefined;
  /** Whether things can really be of that type: an interface's name says only that the type is not known. */
  isConcrete(typename: string): boolean;
  /** Whether things of some types have fields here that others don't have. */
  readonly tellsTypesApart: boolean;
}

/**
 * The fields of a thing by the type that it says it is of, if it says so. Where types are told apart, one that says no
 * more than its interface's name can't stand: a subgraph knows it as an interface object, and no other knows its type.
 */
export function fieldsOfThing(shape: SelectionShape, named: unknown): readonly ShapedField[] | undefined {
  const typename = String(named ?? shape.type.name);
  const isUnknown = typeof named === 'string' && shape.tellsTypesApart && !shape.isConcrete(typename);
  return isUnknown ? undefined : shape.fieldsOf(typename);
}

/** The shape of a whole operation's answer. */
export function shapeOf(schema: GraphQLSchema, { operation, fragments }: DecidedOperation): SelectionShape {
  const type = schema.getRootType(operation.operation);
  if (!type) throw new Error(`The graph has no ${operation.operation} type.`);
  return createShape({ schema, fragments }, type, [operation.selectionSet], '');
}

type Scope = { readonly schema: GraphQLSchema; readonly fragments: DecidedOperation['fragments'] };

function createShape(
  scope: Scope,
  type: GraphQLCompositeType,
  selectionSets: readonly SelectionSetNode[],
  path: string,
): SelectionShape {
  const known = new Map<string, readonly ShapedField[] | undefined>();
  return {
    type,
    path,
    fieldsOf(typename) {
      if (known.has(typename)) return known.get(typename);
      const fields = collect(scope, type, typename, selectionSets, path);
      known.set(typename, fields);
      return fields;
    },
    isConcrete: (typename) => isObjectType(scope.schema.getType(typename)),
    tellsTypesApart: !isObjectType(type) && selectionSets.some((set) => isNarrowed(scope, type, set)),
  };
}

/** Whether a selection has fragments that not everything of the type is sure to fit. */
function isNarrowed(scope: Scope, type: GraphQLCompositeType, { selections }: SelectionSetNode): boolean {
  return selections.some((selection) => {
    if (selection.kind === Kind.FIELD) return false;
    const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? scope.fragments.get(selection.name.value) : selection;
    if (!fragment) return false;
    const condition = fragment.typeCondition?.name.value ?? type.name;
    return !appliesTo(scope.schema, condition, type) || isNarrowed(scope, type, fragment.selectionSet);
  });
}

function collect(
  scope: Scope,
  type: GraphQLCompositeType,
  typename: string,
  selectionSets: readonly SelectionSetNode[],
  path: string,
): readonly ShapedField[] | undefined {
  const actual = scope.schema.getType(typename);
  if (!isCompositeType(actual) || !appliesTo(scope.schema, type.name, actual)) return undefined;
  const nodes = new Map<string, FieldNode[]>();
  const spread = new Set<string>();
  for (const set of selectionSets) collectNodes(scope, actual, set, nodes, spread);
  return [...nodes].flatMap(([key, occurrences]) => {
    const [first] = occurrences;
    const field = fieldOf(scope.schema, actual, first?.name.value ?? '');
    if (!field) return [];
    const inner = getNamedType(field.type);
    const inData = first ? dataKey(first) : key;
    const sets = occurrences.flatMap(({ selectionSet }) => selectionSet ?? []);
    const isMeta = field === SchemaMetaFieldDef || field === TypeMetaFieldDef;
    const shape =
      isCompositeType(inner) && !isMeta
        ? createShape(scope, inner, sets, path === '' ? inData : `${path}.${inData}`)
        : null;
    return [{ key, dataKey: inData, name: field.name, type: field.type, shape, nodes: occurrences }];
  });
}

function collectNodes(
  scope: Scope,
  actual: GraphQLCompositeType,
  selectionSet: SelectionSetNode,
  into: Map<string, FieldNode[]>,
  spread: Set<string>,
): void {
  for (const selection of selectionSet.selections) {
    if (selection.kind === Kind.FIELD) {
      const key = selection.alias?.value ?? selection.name.value;
      const nodes = into.get(key);
      if (nodes) nodes.push(selection);
      else into.set(key, [selection]);
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      const condition = selection.typeCondition?.name.value;
      if (condition && !appliesTo(scope.schema, condition, actual)) continue;
      collectNodes(scope, actual, selection.selectionSet, into, spread);
    } else {
      const fragment = scope.fragments.get(selection.name.value);
      if (!fragment || spread.has(selection.name.value)) continue;
      spread.add(selection.name.value);
      if (!appliesTo(scope.schema, fragment.typeCondition.name.value, actual)) continue;
      collectNodes(scope, actual, fragment.selectionSet, into, spread);
    }
  }
}

/** Whether a thing of type `actual` is of type `condition`. */
function appliesTo(schema: GraphQLSchema, condition: string, actual: GraphQLCompositeType): boolean {
  if (condition === actual.name) return true;
  const type = schema.getType(condition);
  if (!isCompositeType(type) || isObjectType(type)) return false;
  return (isObjectType(actual) || isInterfaceType(actual)) && schema.isSubType(type, actual);
}

function fieldOf(
  schema: GraphQLSchema,
  type: GraphQLCompositeType,
  name: string,
): GraphQLField<unknown, unknown> | undefined {
  if (name === '__typename') return TypeNameMetaFieldDef;
  if (type === schema.getQueryType()) {
    if (name === '__schema') return SchemaMetaFieldDef;
    if (name === '__type') return TypeMetaFieldDef;
  }
  return isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
}
