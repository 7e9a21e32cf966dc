import {
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  Kind,
  parse,
  type TypeNode,
  visit,
} from 'graphql';

/**
 * What a connection is assumed to hold where the client does not say how much it wants. A page has at most 20 then, but
 * nested lists are rarely all full: taken at their most, a walk through the graph would cost billions.
 */
const ASSUMED_SIZE = 4;

/** The directive that says how large a connection's lists are, as federation's @listSize has it. */
const pageSize: ConstDirectiveNode | undefined = directivesOf(
  `@listSize(assumedSize: ${ASSUMED_SIZE}, slicingArguments: ["first", "last"], sizedFields: ["edges", "nodes"], requireOneSlicingArgument: false)`,
)[0];

function directivesOf(text: string): readonly ConstDirectiveNode[] {
  const [scalar] = parse(`scalar Any ${text}`, { noLocation: true }).definitions;
  return scalar?.kind === Kind.SCALAR_TYPE_DEFINITION ? (scalar.directives ?? []) : [];
}

const nameOf = (type: TypeNode): string | undefined => {
  if (type.kind === Kind.NON_NULL_TYPE) return nameOf(type.type);
  return type.kind === Kind.NAMED_TYPE ? type.name.value : undefined;
};

const isPaged = ({ type, arguments: given = [], directives = [] }: FieldDefinitionNode): boolean =>
  nameOf(type)?.endsWith('Connection') === true &&
  ['first', 'last'].every((name) => given.some((argument) => argument.name.value === name)) &&
  !directives.some(({ name }) => name.value === 'listSize');

/** Says of every connection how large its page is, where the SDL says nothing of its own. */
export function sizeConnections(document: DocumentNode): DocumentNode {
  return visit(document, {
    FieldDefinition: (field) =>
      pageSize && isPaged(field) ? { ...field, directives: [...(field.directives ?? []), pageSize] } : undefined,
  });
}
