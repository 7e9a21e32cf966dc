import {
  type ConstDirectiveNode,
  type DefinitionNode,
  type DocumentNode,
  type EnumTypeDefinitionNode,
  type FieldDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  print,
} from 'graphql';

/** The supergraph with one more subgraph, whose root fields are the entities that an answer has shown already. */
export interface DeferralSupergraph {
  readonly sdl: string;
  /** The fields that identify a type's entities, for each type that can be gone back to. */
  readonly keys: ReadonlyMap<string, readonly string[]>;
}

/** The name of the subgraph that is the answer so far. */
export const ANSWERED = '_answered';
const GRAPH = '_ANSWERED';

/** The root field under which entities of a type are gone back to. */
export const returnField = (typename: string): string => `_return_${typename}`;

/** Keys that are plain fields: of others, too much would have to be known. */
const PLAIN_KEY = /^\w+(\s+\w+)*$/;

/**
 * Makes the supergraph on which deferred parts are planned. To the planner, going on from an entity in the answer is then
 * a query like any other, and every rule of federation holds for it.
 */
export function createDeferralSupergraph(supergraphSdl: string): DeferralSupergraph {
  const document = parse(supergraphSdl, { noLocation: true });
  const keys = new Map<string, readonly string[]>();
  for (const definition of document.definitions) {
    const key = definition.kind === Kind.OBJECT_TYPE_DEFINITION ? plainKeyOf(definition) : undefined;
    if (key && definition.kind === Kind.OBJECT_TYPE_DEFINITION) keys.set(definition.name.value, key);
  }
  const query = queryTypeName(document);
  const definitions = document.definitions.map((definition): DefinitionNode => {
    if (definition.kind === Kind.ENUM_TYPE_DEFINITION && definition.name.value === 'join__Graph') {
      return withGraph(definition);
    }
    if (definition.kind === Kind.SCALAR_TYPE_DEFINITION) {
      return { ...definition, directives: [...(definition.directives ?? []), joinType()] };
    }
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) return definition;
    if (definition.name.value === query) return withReturnFields(definition, keys);
    const key = keys.get(definition.name.value);
    return key ? withAnsweredKey(definition, key) : definition;
  });
  return { sdl: print({ ...document, definitions }), keys };
}

function queryTypeName({ definitions }: DocumentNode): string {
  const schema = definitions.find(({ kind }) => kind === Kind.SCHEMA_DEFINITION);
  if (schema?.kind !== Kind.SCHEMA_DEFINITION) return 'Query';
  return schema.operationTypes.find(({ operation }) => operation === 'query')?.type.name.value ?? 'Query';
}

/** The first plain key by which some subgraph finds entities of the type. */
function plainKeyOf({ directives = [], fields = [] }: ObjectTypeDefinitionNode): readonly string[] | undefined {
  const names = new Set(fields.map(({ name }) => name.value));
  return directives
    .filter((directive) => directive.name.value === 'join__type' && argument(directive, 'resolvable') !== false)
    .map((directive) => argument(directive, 'key'))
    .filter((key): key is string => typeof key === 'string' && PLAIN_KEY.test(key))
    .map((key) => key.split(/\s+/))
    .find((key) => key.every((name) => names.has(name)));
}

function argument(directive: ConstDirectiveNode, name: string): unknown {
  const value = directive.arguments?.find((given) => given.name.value === name)?.value;
  return value && 'value' in value ? value.value : undefined;
}

function withGraph(definition: EnumTypeDefinitionNode): EnumTypeDefinitionNode {
  const directives = [directive('join__graph', `name: "${ANSWERED}", url: ""`)];
  const value = { kind: Kind.ENUM_VALUE_DEFINITION, name: { kind: Kind.NAME, value: GRAPH }, directives } as const;
  return { ...definition, values: [...(definition.values ?? []), value] };
}

function withReturnFields(
  definition: ObjectTypeDefinitionNode,
  keys: ReadonlyMap<string, readonly string[]>,
): ObjectTypeDefinitionNode {
  const [returns] = parse(
    `type T { ${[...keys.keys()].map((type) => `${returnField(type)}: [${type}] @join__field(graph: ${GRAPH})`).join(' ')} _: ID }`,
    { noLocation: true },
  ).definitions;
  const added = returns?.kind === Kind.OBJECT_TYPE_DEFINITION ? (returns.fields?.slice(0, -1) ?? []) : [];
  return {
    ...definition,
    directives: [...(definition.directives ?? []), joinType()],
    fields: [...ownedFields(definition, []), ...added],
  };
}

function withAnsweredKey(definition: ObjectTypeDefinitionNode, key: readonly string[]): ObjectTypeDefinitionNode {
  return {
    ...definition,
    directives: [...(definition.directives ?? []), joinType(`, key: "${key.join(' ')}", resolvable: false`)],
    fields: ownedFields(definition, key),
  };
}

/** Fields that name no subgraph are in all that have the type; they have to be named now that there is one more. */
function ownedFields(
  { directives = [], fields = [] }: ObjectTypeDefinitionNode,
  key: readonly string[],
): readonly FieldDefinitionNode[] {
  const graphs = new Set(
    directives.filter(({ name }) => name.value === 'join__type').map((type) => String(argument(type, 'graph'))),
  );
  return fields.map((field) => {
    const isNamed = field.directives?.some(({ name }) => name.value === 'join__field');
    const owners = [...(isNamed ? [] : graphs), ...(key.includes(field.name.value) ? [GRAPH] : [])];
    const added = owners.map((graph) => directive('join__field', `graph: ${graph}`));
    return { ...field, directives: [...(field.directives ?? []), ...added] };
  });
}

const joinType = (more = ''): ConstDirectiveNode => directive('join__type', `graph: ${GRAPH}${more}`);

function directive(name: string, given: string): ConstDirectiveNode {
  const [definition] = parse(`scalar S @${name}(${given})`, { noLocation: true }).definitions;
  const found = definition?.kind === Kind.SCALAR_TYPE_DEFINITION ? definition.directives?.[0] : undefined;
  if (!found) throw new Error(`Expected to have made a directive @${name}.`);
  return found;
}
