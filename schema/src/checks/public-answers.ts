import type { SubgraphName } from '@quantgraph/shared';
import {
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
  type TypeNode,
} from 'graphql';

/** What everyone sees alike: all of market, and these fields of other subgraphs. */
const PUBLIC_SUBGRAPH = 'market';
const PUBLIC_FIELDS: readonly string[] = ['Query.strategyTypes'];

type ObjectNode = ObjectTypeDefinitionNode | ObjectTypeExtensionNode;

const isObject = (node: { kind: Kind }): node is ObjectNode =>
  node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.OBJECT_TYPE_EXTENSION;

const objectsOf = (document: DocumentNode): ObjectNode[] => document.definitions.filter(isObject);

const has = (name: string, { directives = [] }: { readonly directives?: readonly ConstDirectiveNode[] }) =>
  directives.some((directive) => directive.name.value === name);

interface Hint {
  readonly maxAge: number | undefined;
  readonly isPrivate: boolean;
}

function hintOf({ directives = [] }: { readonly directives?: readonly ConstDirectiveNode[] }): Hint | undefined {
  const hint = directives.find(({ name }) => name.value === 'cacheControl');
  if (!hint) return undefined;
  const value = (name: string) => hint.arguments?.find((argument) => argument.name.value === name)?.value;
  const [maxAge, scope] = [value('maxAge'), value('scope')];
  return {
    maxAge: maxAge?.kind === Kind.INT ? Number(maxAge.value) : undefined,
    isPrivate: scope?.kind === Kind.ENUM && scope.value === 'PRIVATE',
  };
}

const namedType = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type));

/** Whether an answer with the field in it would be kept for everyone, if all around it is. */
function isKeptForAll(field: FieldDefinitionNode, objects: ReadonlyMap<string, Hint | undefined>): boolean {
  const own = hintOf(field);
  if (own?.isPrivate || own?.maxAge === 0) return false;
  const type = namedType(field.type);
  if (own || !objects.has(type)) return true;
  const answered = objects.get(type);
  return answered !== undefined && !answered.isPrivate && answered.maxAge !== 0;
}

/**
 * An answer that depends on who asks must not be kept for everyone. Ages without `scope: PRIVATE` stand on market's
 * fields alone, and what another subgraph adds to a type of market's says that it is private, or is not kept at all.
 */
export function checkPublicAnswers(subgraphs: ReadonlyMap<SubgraphName, DocumentNode>): string[] {
  const all = [...subgraphs].map(([name, document]) => [name, objectsOf(document)] as const);
  const hints = new Map<string, Hint | undefined>();
  for (const [, objects] of all) {
    for (const node of objects) hints.set(node.name.value, hintOf(node) ?? hints.get(node.name.value));
  }
  const market = all.find(([name]) => name === PUBLIC_SUBGRAPH)?.[1] ?? [];
  const publicTypes = typesKeptForAll(market);

  return all
    .filter(([name]) => name !== PUBLIC_SUBGRAPH)
    .flatMap(([name, objects]) =>
      objects.flatMap((node) => {
        const type = node.name.value;
        const isPublicAge = (hint: Hint | undefined) => hint !== undefined && (hint.maxAge ?? 0) > 0 && !hint.isPrivate;
        const ofType = isPublicAge(hintOf(node))
          ? [`${name}: ${type} has a public age. Only ${PUBLIC_SUBGRAPH}'s may.`]
          : [];
        const ofFields = (node.fields ?? []).flatMap((field) => {
          const path = `${type}.${field.name.value}`;
          if (PUBLIC_FIELDS.includes(path)) return [];
          if (isPublicAge(hintOf(field))) return [`${name}: ${path} has a public age. Only ${PUBLIC_SUBGRAPH}'s may.`];
          const isAdded = publicTypes.has(type) && !has('external', field) && !has('shareable', field);
          if (!isAdded || isKeyField(node, field) || !isKeptForAll(field, hints)) return [];
          return [`${name}: ${path} would be kept for everyone with its ${type}. Give it scope: PRIVATE or maxAge: 0.`];
        });
        return [...ofType, ...ofFields];
      }),
    );
}

/** Types of market's that its hints let be kept: by a hint of their own, or by one on a field that answers them. */
function typesKeptForAll(market: readonly ObjectNode[]): ReadonlySet<string> {
  const hinted = market.filter((node) => hintOf(node) && !has('shareable', node)).map(({ name }) => name.value);
  const fields = market.flatMap((node) => node.fields ?? []).filter((field) => hintOf(field));
  const shared = new Set(market.filter((node) => has('shareable', node)).map(({ name }) => name.value));
  const answered = fields.map(({ type }) => namedType(type)).filter((type) => !shared.has(type));
  return new Set([...hinted, ...answered]);
}

function isKeyField(node: ObjectNode, field: FieldDefinitionNode): boolean {
  const keys = (node.directives ?? []).filter(({ name }) => name.value === 'key');
  return keys.some(({ arguments: given = [] }) =>
    given.some(({ value }) => value.kind === Kind.STRING && value.value.split(/\W+/).includes(field.name.value)),
  );
}
