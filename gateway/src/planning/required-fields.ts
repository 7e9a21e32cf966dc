import type { RequiresSelection } from '@graphql-hive/router-query-planner';
import {
  type ArgumentNode,
  type ConstDirectiveNode,
  type DefinitionNode,
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type NameNode,
  type ObjectTypeDefinitionNode,
  parse,
  print,
  type SelectionSetNode,
  stripIgnoredCharacters,
} from 'graphql';
import { REQUIRED_PREFIX } from '../execution/safe-keys.js';

type FieldsType = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;

/** A field with arguments that some `@requires` asks for. */
export interface RequiredField {
  readonly name: string;
  readonly arguments: readonly ArgumentNode[];
}

/** A supergraph in which each field that is required with arguments is a field of its own, without any. */
export interface RequiredFields {
  readonly supergraphSdl: string;
  /** What those fields stand for, by the names that they got. */
  readonly byName: ReadonlyMap<string, RequiredField>;
  /** What a field of a subgraph requires, under those names. */
  requirementsOf(subgraph: string, type: string, field: string): readonly RequiresSelection[];
}

/**
 * Names the fields that are required with arguments. Planners keep two fields with other arguments apart by renaming
 * them, and lose their way in that: Hive's sends the one where the other is required, or crashes, and Apollo's
 * requests one for both. With names of their own there is nothing to keep apart.
 */
export function nameRequiredFields(supergraphSdl: string): RequiredFields {
  const document = parse(supergraphSdl, { noLocation: true });
  const naming = new RequirementNaming(document.definitions);
  const definitions = document.definitions.map((definition) =>
    isFieldsType(definition) ? naming.rewriteRequires(definition) : definition,
  );
  const { byName, requirements } = naming;
  return {
    supergraphSdl:
      byName.size === 0
        ? supergraphSdl
        : print({ ...document, definitions: definitions.map((definition) => naming.addFields(definition)) }),
    byName,
    requirementsOf: (subgraph, type, field) => requirements.get(`${subgraph} ${type}.${field}`) ?? [],
  };
}

const isFieldsType = (definition: DefinitionNode): definition is FieldsType =>
  definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.INTERFACE_TYPE_DEFINITION;

const named = (value: string): NameNode => ({ kind: Kind.NAME, value });

class RequirementNaming {
  readonly byName = new Map<string, RequiredField>();
  readonly requirements = new Map<string, readonly RequiresSelection[]>();
  readonly #types = new Map<string, FieldsType>();
  readonly #subgraphs = new Map<string, string>();
  readonly #names = new Map<string, string>();
  /** The new names of each type's fields. */
  readonly #added = new Map<string, Set<string>>();

  constructor(definitions: readonly DefinitionNode[]) {
    for (const definition of definitions) {
      if (isFieldsType(definition)) this.#types.set(definition.name.value, definition);
      if (definition.kind !== Kind.ENUM_TYPE_DEFINITION || definition.name.value !== 'join__Graph') continue;
      for (const { name, directives } of definition.values ?? []) {
        const graph = directives?.find((directive) => directive.name.value === 'join__graph');
        this.#subgraphs.set(name.value, (graph && textArgument(graph, 'name')) ?? name.value);
      }
    }
  }

  rewriteRequires(type: FieldsType): FieldsType {
    const fields = type.fields?.map((field): FieldDefinitionNode => {
      const directives = field.directives?.map((directive) => this.#rewriteDirective(directive, type, field));
      return { ...field, ...(directives && { directives }) };
    });
    return { ...type, ...(fields && { fields }) };
  }

  #rewriteDirective(directive: ConstDirectiveNode, type: FieldsType, field: FieldDefinitionNode): ConstDirectiveNode {
    const requires = directive.name.value === 'join__field' ? textArgument(directive, 'requires') : undefined;
    if (requires === undefined) return directive;
    const set = this.#rewriteSet(selectionOf(requires), type.name.value);
    const subgraph = this.#subgraphs.get(textArgument(directive, 'graph') ?? '') ?? '';
    this.requirements.set(`${subgraph} ${type.name.value}.${field.name.value}`, requiresOf(set));
    const value = stripIgnoredCharacters(print(set)).slice(1, -1);
    const given = directive.arguments?.map((argument) =>
      argument.name.value === 'requires' ? { ...argument, value: { kind: Kind.STRING, value } as const } : argument,
    );
    return { ...directive, ...(given && { arguments: given }) };
  }

  #rewriteSet(set: SelectionSetNode, typename: string): SelectionSetNode {
    const selections = set.selections.map((selection) => {
      if (selection.kind === Kind.FRAGMENT_SPREAD) return selection;
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        const inner = selection.typeCondition?.name.value ?? typename;
        return { ...selection, selectionSet: this.#rewriteSet(selection.selectionSet, inner) };
      }
      const { name, arguments: given = [], selectionSet } = selection;
      const definition = this.#types.get(typename)?.fields?.find((field) => field.name.value === name.value);
      const inside = selectionSet && definition && this.#rewriteSet(selectionSet, namedType(definition));
      const own = given.length > 0 ? this.#nameOf({ name: name.value, arguments: given }, typename) : name.value;
      return { ...selection, name: named(own), arguments: [], ...(inside && { selectionSet: inside }) };
    });
    return { ...set, selections };
  }

  #nameOf(required: RequiredField, typename: string): string {
    const asked = `${required.name}(${required.arguments.map(print).sort().join()})`;
    const name = this.#names.get(asked) ?? `${REQUIRED_PREFIX}${this.#names.size}_${required.name}`;
    this.#names.set(asked, name);
    this.byName.set(name, required);
    // What an interface has, its types have.
    for (const type of this.#types.values()) {
      const isOf = type.interfaces?.some((implemented) => implemented.name.value === typename);
      if (type.name.value !== typename && !isOf) continue;
      const added = this.#added.get(type.name.value) ?? new Set();
      this.#added.set(type.name.value, added.add(name));
    }
    return name;
  }

  /** A type with the fields that were named, each as the field that it stands for. */
  addFields(definition: DefinitionNode): DefinitionNode {
    if (!isFieldsType(definition)) return definition;
    const fields = [...(this.#added.get(definition.name.value) ?? [])].flatMap((name): FieldDefinitionNode[] => {
      const original = definition.fields?.find((field) => field.name.value === this.byName.get(name)?.name);
      return original ? [{ ...original, name: named(name), arguments: [] }] : [];
    });
    return { ...definition, fields: [...(definition.fields ?? []), ...fields] };
  }
}

function textArgument({ arguments: given }: ConstDirectiveNode, name: string): string | undefined {
  const value = given?.find((argument) => argument.name.value === name)?.value;
  return value?.kind === Kind.STRING || value?.kind === Kind.ENUM ? value.value : undefined;
}

function selectionOf(fieldSet: string): SelectionSetNode {
  const [definition] = parse(`{${fieldSet}}`, { noLocation: true }).definitions;
  if (definition?.kind !== Kind.OPERATION_DEFINITION) throw new Error(`Expected a set of fields, got ${fieldSet}`);
  return definition.selectionSet;
}

function namedType({ type }: FieldDefinitionNode): string {
  let inner = type;
  while (inner.kind !== Kind.NAMED_TYPE) inner = inner.type;
  return inner.name.value;
}

const requiresOf = ({ selections }: SelectionSetNode): RequiresSelection[] =>
  selections.flatMap((selection): RequiresSelection[] => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return [];
    const inside = selection.selectionSet && requiresOf(selection.selectionSet);
    if (selection.kind === Kind.FIELD) {
      return [{ kind: 'Field', name: selection.name.value, ...(inside && { selections: inside }) }];
    }
    const typeCondition = selection.typeCondition?.name.value;
    return typeCondition ? [{ kind: 'InlineFragment', typeCondition, selections: inside ?? [] }] : (inside ?? []);
  });
