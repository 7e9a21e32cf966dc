import {
  buildASTSchema,
  type DocumentNode,
  getNamedType,
  Kind,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/**
 * Whether an operation asks for things of an interface that some subgraph knows as an object alone, or of a type of such
 * an interface. Hive's planner mixes up their types, or forgets to ask for them.
 */
export function findsInterfaceObjects(supergraphSdl: string): (operation: string) => boolean {
  const document = parse(supergraphSdl, { noLocation: true });
  const interfaces = interfaceObjectsOf(document);
  if (interfaces.size === 0) return () => false;
  const types = new Set(interfaces);
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    if (definition.interfaces?.some(({ name }) => interfaces.has(name.value))) types.add(definition.name.value);
  }
  const schema = buildASTSchema(document, { assumeValid: true, assumeValidSDL: true });
  return (operation) => {
    const info = new TypeInfo(schema);
    let isFound = false;
    const note = () => {
      isFound ||= types.has(getNamedType(info.getType())?.name ?? '');
    };
    visit(parse(operation), visitWithTypeInfo(info, { Field: note, InlineFragment: note, FragmentDefinition: note }));
    return isFound;
  };
}

/** The interfaces that some subgraph knows as an object alone. */
export function interfaceObjectsOf({ definitions }: DocumentNode): ReadonlySet<string> {
  const names = new Set<string>();
  for (const definition of definitions) {
    if (definition.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    const isObjectSomewhere = definition.directives?.some(({ arguments: given }) =>
      given?.some(
        ({ name, value }) => name.value === 'isInterfaceObject' && value.kind === Kind.BOOLEAN && value.value,
      ),
    );
    if (isObjectSomewhere) names.add(definition.name.value);
  }
  return names;
}
