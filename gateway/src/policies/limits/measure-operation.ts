import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';

/** How large a document's largest operation is. All but `directives` count what stands in a fragment wherever it is spread. */
export interface OperationSize {
  /** Levels of fields: 1 for `{ me }`. */
  readonly depth: number;
  /** Levels of brackets: selections, fragments wherever they are spread, and the lists and objects in values. */
  readonly nesting: number;
  readonly aliases: number;
  readonly fields: number;
  readonly rootFields: number;
  /** As written in the whole document. */
  readonly directives: number;
}

type SelectionSize = Omit<OperationSize, 'directives'>;

const NOTHING: SelectionSize = { depth: 0, nesting: 0, aliases: 0, fields: 0, rootFields: 0 };

/** Fragments that spread each other twice over grow beyond any number. */
const sum = (one: number, other: number): number => Math.min(one + other, Number.MAX_SAFE_INTEGER);

/**
 * Measures a parsed document that need not be valid yet. Each fragment is measured once, however often it is spread; one
 * that spreads itself counts as nothing there, as validation refuses it.
 */
export function measureOperation(document: DocumentNode): OperationSize {
  const fragments = new Map<string, FragmentDefinitionNode>();
  const operations: OperationDefinitionNode[] = [];
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
    else if (definition.kind === Kind.OPERATION_DEFINITION) operations.push(definition);
  }
  const measurement = new Measurement(fragments);
  const sizes = operations.map(({ selectionSet }) => measurement.selections(selectionSet));
  for (const name of fragments.keys()) measurement.fragment(name);
  const largest = (of: (size: SelectionSize) => number): number => Math.max(0, ...sizes.map(of));
  const heads = document.definitions.map(headNesting);
  return {
    depth: largest(({ depth }) => depth),
    nesting: Math.max(
      largest(({ nesting }) => nesting),
      ...heads,
    ),
    aliases: largest(({ aliases }) => aliases),
    fields: largest(({ fields }) => fields),
    rootFields: largest(({ rootFields }) => rootFields),
    directives: measurement.directives + document.definitions.reduce((all, node) => all + headDirectives(node), 0),
  };
}

/** Directives of a definition itself and of its variables. */
function headDirectives(definition: DocumentNode['definitions'][number]): number {
  const own = 'directives' in definition ? (definition.directives?.length ?? 0) : 0;
  const variables = definition.kind === Kind.OPERATION_DEFINITION ? (definition.variableDefinitions ?? []) : [];
  return variables.reduce((all, { directives }) => all + (directives?.length ?? 0), own);
}

type Valued = { readonly arguments?: readonly { readonly value: ValueNode }[] | undefined };

const deepest = <T>(items: readonly T[] | undefined, nesting: (item: T) => number): number =>
  items?.reduce((most, item) => Math.max(most, nesting(item)), 0) ?? 0;

function valueNesting(value: ValueNode): number {
  if (value.kind === Kind.LIST) return 1 + deepest(value.values, valueNesting);
  return value.kind === Kind.OBJECT ? 1 + deepest(value.fields, (field) => valueNesting(field.value)) : 0;
}

const argumentNesting = (node: Valued): number => deepest(node.arguments, ({ value }) => valueNesting(value));

/** Levels of brackets in what stands before a definition's selections. */
function headNesting(definition: DocumentNode['definitions'][number]): number {
  const own = 'directives' in definition ? deepest<Valued>(definition.directives, argumentNesting) : 0;
  if (definition.kind !== Kind.OPERATION_DEFINITION) return own;
  const ofVariables = deepest(definition.variableDefinitions, ({ defaultValue, directives }) =>
    Math.max(defaultValue ? valueNesting(defaultValue) : 0, deepest(directives, argumentNesting)),
  );
  return Math.max(own, ofVariables);
}

class Measurement {
  directives = 0;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #known = new Map<string, SelectionSize>();

  constructor(fragments: ReadonlyMap<string, FragmentDefinitionNode>) {
    this.#fragments = fragments;
  }

  fragment(name: string): SelectionSize {
    const known = this.#known.get(name);
    if (known) return known;
    const fragment = this.#fragments.get(name);
    if (!fragment) return NOTHING;
    this.#known.set(name, NOTHING);
    const size = this.selections(fragment.selectionSet);
    this.#known.set(name, size);
    return size;
  }

  selections({ selections }: SelectionSetNode): SelectionSize {
    const total = { ...NOTHING };
    for (const selection of selections) {
      this.directives += selection.directives?.length ?? 0;
      const isField = selection.kind === Kind.FIELD;
      const inner = this.inside(selection);
      const inValues = Math.max(
        isField ? argumentNesting(selection) : 0,
        deepest(selection.directives, argumentNesting),
      );
      total.nesting = Math.max(total.nesting, 1 + inner.nesting, 1 + inValues);
      total.depth = Math.max(total.depth, inner.depth + (isField ? 1 : 0));
      total.aliases = sum(total.aliases, inner.aliases + (isField && selection.alias ? 1 : 0));
      total.fields = sum(total.fields, inner.fields + (isField ? 1 : 0));
      total.rootFields = sum(total.rootFields, isField ? 1 : inner.rootFields);
    }
    return total;
  }

  private inside(selection: SelectionSetNode['selections'][number]): SelectionSize {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return this.fragment(selection.name.value);
    return selection.selectionSet ? this.selections(selection.selectionSet) : NOTHING;
  }
}
