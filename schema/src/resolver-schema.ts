import {
  buildASTSchema,
  type DefinitionNode,
  type DocumentNode,
  type GraphQLSchema,
  Kind,
  parse,
  type TypeDefinitionNode,
  type TypeExtensionNode,
} from 'graphql';

/** Stand-ins for what federation's @link imports: the generator needs them defined, not their meaning. */
const federation = parse(/* GraphQL */ `
  directive @external on FIELD_DEFINITION | OBJECT
  directive @requires(fields: String!) on FIELD_DEFINITION
  directive @provides(fields: String!) on FIELD_DEFINITION
  directive @key(fields: String!, resolvable: Boolean = true) repeatable on OBJECT | INTERFACE
  directive @shareable repeatable on FIELD_DEFINITION | OBJECT
  directive @inaccessible on FIELD_DEFINITION | OBJECT | INTERFACE | UNION | ENUM | ENUM_VALUE | SCALAR | INPUT_OBJECT | INPUT_FIELD_DEFINITION | ARGUMENT_DEFINITION
  directive @override(from: String!, label: String) on FIELD_DEFINITION
  directive @tag(name: String!) repeatable on FIELD_DEFINITION | OBJECT | INTERFACE | UNION | ENUM | ENUM_VALUE | SCALAR | INPUT_OBJECT | INPUT_FIELD_DEFINITION | ARGUMENT_DEFINITION
  directive @interfaceObject on OBJECT
`);

const definitionOf = {
  [Kind.SCALAR_TYPE_EXTENSION]: Kind.SCALAR_TYPE_DEFINITION,
  [Kind.OBJECT_TYPE_EXTENSION]: Kind.OBJECT_TYPE_DEFINITION,
  [Kind.INTERFACE_TYPE_EXTENSION]: Kind.INTERFACE_TYPE_DEFINITION,
  [Kind.UNION_TYPE_EXTENSION]: Kind.UNION_TYPE_DEFINITION,
  [Kind.ENUM_TYPE_EXTENSION]: Kind.ENUM_TYPE_DEFINITION,
  [Kind.INPUT_OBJECT_TYPE_EXTENSION]: Kind.INPUT_OBJECT_TYPE_DEFINITION,
} as const;

const isExtension = (node: DefinitionNode): node is TypeExtensionNode => node.kind in definitionOf;
const isTypeDefinition = (node: DefinitionNode): node is TypeDefinitionNode =>
  (Object.values(definitionOf) as string[]).includes(node.kind);

/**
 * A subgraph's SDL as one plain schema. In a subgraph `extend type Query` may stand without a `type Query`, and a type
 * may be said in several slices: the first mention counts as the definition.
 */
export function resolverSchema(sdl: DocumentNode): GraphQLSchema {
  const defined = new Set(sdl.definitions.filter(isTypeDefinition).map((node) => node.name.value));
  const definitions = sdl.definitions
    .filter((node) => node.kind !== Kind.SCHEMA_EXTENSION && node.kind !== Kind.SCHEMA_DEFINITION)
    .map((node): DefinitionNode => {
      if (!isExtension(node) || defined.has(node.name.value)) return node;
      defined.add(node.name.value);
      return { ...node, kind: definitionOf[node.kind] } as TypeDefinitionNode;
    });
  const own = new Set(
    definitions.flatMap((node) => (node.kind === Kind.DIRECTIVE_DEFINITION ? [node.name.value] : [])),
  );
  const standIns = federation.definitions.filter(
    (node) => node.kind !== Kind.DIRECTIVE_DEFINITION || !own.has(node.name.value),
  );
  return buildASTSchema({ kind: Kind.DOCUMENT, definitions: [...standIns, ...definitions] }, { assumeValidSDL: true });
}
