import { type DocumentNode, Kind, type StringValueNode, visit } from 'graphql';

const PAGING_ARGUMENTS: Readonly<Record<string, string>> = {
  first: 'At most this many, from the start: 1 to 100, 20 unless given.',
  after: 'Go on after this cursor.',
  last: 'At most this many, from the end: 1 to 100.',
  before: 'End before this cursor.',
  filter: 'Only those that match all that is given.',
  orderBy: 'In which order to list.',
  input: 'What to do, with all its particulars.',
};

/** Kinds of types that are known by the end of their names, with what stands in each of them. */
const TYPES: Readonly<Record<string, { readonly type: string; readonly fields: Readonly<Record<string, string>> }>> = {
  Connection: {
    type: 'A page of a list.',
    fields: {
      edges: 'The page with a cursor for each of its nodes.',
      nodes: 'The page, in order.',
      pageInfo: 'Where the page stands in the list.',
      totalCount: 'How many there are on all pages together.',
    },
  },
  Edge: { type: 'A place in a page.', fields: { cursor: 'Where a page may go on.', node: 'What stands here.' } },
  Payload: {
    type: 'What the mutation answers.',
    fields: { userErrors: 'What the caller can mend; empty when all went well.' },
  },
  Input: { type: 'What the mutation takes.', fields: {} },
  Filter: { type: 'Conditions on a list; all that are given must hold.', fields: {} },
};

const KIND_OF_TYPE = new RegExp(`(${Object.keys(TYPES).join('|')})$`);

function described(value: string | undefined): { description: StringValueNode } | undefined {
  return value === undefined ? undefined : { description: { kind: Kind.STRING, value } };
}

/** Describes what is the same everywhere (pages, payloads, paging arguments), where the SDL says nothing of its own. */
export function describeStandards(document: DocumentNode): DocumentNode {
  return visit(document, {
    InputValueDefinition(node, _key, _parent, path) {
      // Arguments only: the fields of an input type are the entity's own.
      if (node.description || !path.includes('arguments')) return undefined;
      const description = described(PAGING_ARGUMENTS[node.name.value]);
      return description && { ...node, ...description };
    },
    ObjectTypeDefinition: {
      leave(node) {
        const kind = TYPES[KIND_OF_TYPE.exec(node.name.value)?.[1] ?? ''];
        if (!kind) return undefined;
        const fields = node.fields?.map((field) =>
          field.description ? field : { ...field, ...described(kind.fields[field.name.value]) },
        );
        return { ...node, ...(node.description ? {} : described(kind.type)), fields };
      },
    },
    InputObjectTypeDefinition(node) {
      const kind = TYPES[KIND_OF_TYPE.exec(node.name.value)?.[1] ?? ''];
      return node.description || !kind ? undefined : { ...node, ...described(kind.type) };
    },
  });
}
