import {
  type ArgumentNode,
  type ASTNode,
  type ConstValueNode,
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  isCompositeType,
  isObjectType,
  Kind,
  OperationTypeNode,
  type SelectionNode,
  type SelectionSetNode,
  type ValueNode,
  visit,
} from 'graphql';
import { oddValue } from './odd-values.js';
import type { Random } from './random.js';

/** Names that occur in the graph, to put where others stand. */
export interface Vocabulary {
  readonly fields: readonly string[];
  readonly types: readonly string[];
  readonly argumentNames: readonly string[];
}

export function vocabularyOf(schema: GraphQLSchema): Vocabulary {
  const objects = Object.values(schema.getTypeMap()).filter(isObjectType);
  const fields = objects.flatMap((type) => Object.values(type.getFields()));
  return {
    fields: [...new Set(fields.map(({ name }) => name))],
    types: Object.values(schema.getTypeMap())
      .filter(isCompositeType)
      .map(({ name }) => name),
    argumentNames: [...new Set(fields.flatMap(({ args }) => args.map(({ name }) => name)))],
  };
}

const name = (value: string) => ({ kind: Kind.NAME, value }) as const;
const DIRECTIVES = ['skip', 'include', 'defer', 'stream', 'deprecated', 'nothing', 'authenticated', 'cost'];

/** The document with some of its parts changed: each is what a broken or hostile client might send. */
export function mutateDocument(document: DocumentNode, words: Vocabulary, random: Random): DocumentNode {
  const share = random.pick([0.01, 0.03, 0.1]);
  const change = (node: ASTNode): ASTNode | null | undefined => {
    if (!random.chance(share)) return undefined;
    switch (node.kind) {
      case Kind.FIELD:
        return changeField(node, words, random);
      case Kind.SELECTION_SET:
        return changeSelections(node, words, random);
      case Kind.ARGUMENT:
        return changeArgument(node, words, random);
      case Kind.OPERATION_DEFINITION:
        return { ...node, operation: random.pick(Object.values(OperationTypeNode)) };
      case Kind.NAMED_TYPE:
        return { ...node, name: name(random.pick(words.types)) };
      case Kind.VARIABLE_DEFINITION:
        return random.chance(0.5) ? null : { ...node, defaultValue: literal(oddValue(random)) };
      case Kind.VARIABLE:
        return { ...node, name: name(random.pick(['x', 'input', 'id', 'first'])) };
      default:
        return undefined;
    }
  };
  return visit(document, { enter: (node) => change(node) });
}

function changeField(field: FieldNode, words: Vocabulary, random: Random): FieldNode | null {
  switch (random.below(6)) {
    case 0:
      return null;
    case 1:
      return { ...field, name: name(random.pick(words.fields)) };
    case 2:
      return { ...field, alias: name(random.pick(['__proto__', 'constructor', 'a', '__typename', 'data'])) };
    case 3:
      return { ...field, directives: [...(field.directives ?? []), aDirective(random)] };
    case 4:
      return { ...field, arguments: [...(field.arguments ?? []), anArgument(words, random)] };
    default:
      return { ...field, selectionSet: field.selectionSet ? undefined : selecting(random.pick(words.fields)) };
  }
}

const selecting = (field: string): SelectionSetNode => ({
  kind: Kind.SELECTION_SET,
  selections: [{ kind: Kind.FIELD, name: name(field) }],
});

function changeSelections(set: SelectionSetNode, words: Vocabulary, random: Random): SelectionSetNode {
  const { selections } = set;
  switch (random.below(5)) {
    case 0:
      return { ...set, selections: [...selections].reverse() };
    case 1:
      return { ...set, selections: repeated(selections, random) };
    case 2:
      return {
        ...set,
        selections: [inFragment(set, random.chance(0.5) ? random.pick(words.types) : undefined, random)],
      };
    case 3:
      return { ...set, selections: [...selections, { kind: Kind.FIELD, name: name(random.pick(words.fields)) }] };
    default:
      return {
        ...set,
        selections: [...selections, { kind: Kind.FRAGMENT_SPREAD, name: name(random.pick(['F', 'on', 'G'])) }],
      };
  }
}

/** Many times the same under other names. */
function repeated(selections: readonly SelectionNode[], random: Random): SelectionNode[] {
  const times = random.pick([2, 5, 40]);
  return Array.from({ length: times }, (_value, turn) =>
    selections.map((node) =>
      node.kind === Kind.FIELD ? { ...node, alias: name(`a${turn}_${node.name.value}`) } : node,
    ),
  ).flat();
}

function inFragment(set: SelectionSetNode, type: string | undefined, random: Random): SelectionNode {
  const typeCondition =
    type === undefined ? {} : { typeCondition: { kind: Kind.NAMED_TYPE, name: name(type) } as const };
  const directives = random.chance(0.5) ? [aDirective(random)] : [];
  return { kind: Kind.INLINE_FRAGMENT, ...typeCondition, directives, selectionSet: set };
}

function aDirective(random: Random): DirectiveNode {
  const value: ValueNode = random.chance(0.6)
    ? { kind: Kind.BOOLEAN, value: random.chance(0.5) }
    : literal(oddValue(random));
  const args = random.chance(0.8) ? [{ kind: Kind.ARGUMENT, name: name('if'), value } as const] : [];
  return { kind: Kind.DIRECTIVE, name: name(random.pick(DIRECTIVES)), arguments: args };
}

function anArgument(words: Vocabulary, random: Random): ArgumentNode {
  return { kind: Kind.ARGUMENT, name: name(random.pick(words.argumentNames)), value: literal(oddValue(random)) };
}

function changeArgument(argument: ArgumentNode, words: Vocabulary, random: Random): ArgumentNode | null {
  if (random.chance(0.2)) return null;
  if (random.chance(0.2)) return { ...argument, name: name(random.pick(words.argumentNames)) };
  return { ...argument, value: literal(oddValue(random)) };
}

/** A value as a literal; keys that GraphQL can not write are left out. */
function literal(value: unknown): ConstValueNode {
  if (value === null || value === undefined) return { kind: Kind.NULL };
  if (typeof value === 'boolean') return { kind: Kind.BOOLEAN, value };
  if (typeof value === 'string') return { kind: Kind.STRING, value };
  if (typeof value === 'number') {
    const text = JSON.stringify(value);
    return { kind: /^-?\d+$/.test(text) ? Kind.INT : Kind.FLOAT, value: text };
  }
  if (Array.isArray(value)) return { kind: Kind.LIST, values: value.map(literal) };
  const entries = Object.entries(value).filter(([key]) => /^[_A-Za-z]\w*$/.test(key));
  return {
    kind: Kind.OBJECT,
    fields: entries.map(([key, child]) => ({ kind: Kind.OBJECT_FIELD, name: name(key), value: literal(child) })),
  };
}
