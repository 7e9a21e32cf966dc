import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** A Boolean variable of @skip or @include, and the value with which the selection stays. */
export interface Condition {
  readonly variable: string;
  readonly expected: boolean;
}

/** A selection set with the conditions on the way to it. */
export interface ConditionalSet {
  readonly set: SelectionSetNode;
  readonly conditions: readonly Condition[];
}

/** A field under one response key: each of its occurrences, with its conditions. */
export type Occurrences = readonly { readonly node: FieldNode; readonly conditions: readonly Condition[] }[];

/** What is selected of a thing: of every one, and of those of a narrower type besides, by the type's name. */
export interface SelectedFields {
  readonly common: readonly Occurrences[];
  readonly narrower: ReadonlyMap<string, readonly ConditionalSet[]>;
}

/** The conditions of a selection after those on the way to it; undefined where it is never included. */
function conditionsOf(selection: SelectionNode, before: readonly Condition[]): readonly Condition[] | undefined {
  const conditions = [...before];
  for (const { name, arguments: given } of selection.directives ?? []) {
    if (name.value !== 'skip' && name.value !== 'include') continue;
    const expected = name.value === 'include';
    const value = given?.find((argument) => argument.name.value === 'if')?.value;
    if (value?.kind === Kind.VARIABLE) conditions.push({ variable: value.name.value, expected });
    else if (value?.kind === Kind.BOOLEAN && value.value !== expected) return undefined;
  }
  return conditions;
}

/** Merges selection sets of one type by response key, as GraphQL's CollectFields does. Of a valid document only. */
export function selectFields(
  schema: GraphQLSchema,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  type: GraphQLCompositeType,
  sets: readonly ConditionalSet[],
): SelectedFields {
  const common = new Map<string, Occurrences[number][]>();
  const narrower = new Map<string, ConditionalSet[]>();

  function enter({ set, conditions: before }: ConditionalSet): void {
    for (const selection of set.selections) {
      const conditions = conditionsOf(selection, before);
      if (!conditions) continue;
      if (selection.kind === Kind.FIELD) {
        append(common, selection.alias?.value ?? selection.name.value, { node: selection, conditions });
        continue;
      }
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
      if (!fragment) continue;
      const inner = { set: fragment.selectionSet, conditions };
      const condition = fragment.typeCondition?.name.value;
      if (condition === undefined || isAlways(schema, type, condition)) enter(inner);
      else append(narrower, condition, inner);
    }
  }

  sets.forEach(enter);
  return { common: [...common.values()], narrower };
}

function append<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

/** Whether every thing of `type` is of type `condition`. */
function isAlways(schema: GraphQLSchema, type: GraphQLCompositeType, condition: string): boolean {
  if (type.name === condition) return true;
  const other = schema.getType(condition);
  if (!isAbstractType(other)) return false;
  return (isObjectType(type) || isInterfaceType(type)) && schema.isSubType(other, type);
}

/** The object types that a thing of this type can have. */
export function concreteTypes(schema: GraphQLSchema, name: string): readonly string[] {
  const type = schema.getType(name);
  if (!isCompositeType(type)) return [];
  return isAbstractType(type) ? schema.getPossibleTypes(type).map((possible) => possible.name) : [name];
}
