import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { AccessRules, Requirement } from './access-rules.js';

/** A field that the caller may not read, where the client asked for it. */
export interface DeniedField {
  /** Response keys from the root; lists leave no trace. */
  readonly path: readonly string[];
  readonly node: FieldNode;
  /** What the caller does not meet. */
  readonly unmet: readonly Requirement[];
}

/** Walks an operation with its types, fragments where they are spread. A valid document of bounded size. */
export class OperationWalk {
  readonly #rules: AccessRules;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #operation: OperationDefinitionNode;

  constructor(rules: AccessRules, document: DocumentNode, operation: OperationDefinitionNode) {
    this.#rules = rules;
    this.#operation = operation;
    this.#fragments = new Map(
      document.definitions.flatMap((node) =>
        node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
      ),
    );
  }

  /** Every requirement that something in the operation has, each once. */
  requirements(): readonly Requirement[] {
    const found = new Set<Requirement>();
    this.#denied((requirements) => {
      for (const requirement of requirements) found.add(requirement);
      return [];
    });
    return [...found];
  }

  /** The outermost fields that have an unmet requirement; what is selected in them is not looked at. */
  deniedFields(isMet: (requirement: Requirement) => boolean): readonly DeniedField[] {
    return this.#denied((requirements) => requirements.filter((requirement) => !isMet(requirement)));
  }

  #denied(unmetOf: (requirements: readonly Requirement[]) => readonly Requirement[]): readonly DeniedField[] {
    const denied: DeniedField[] = [];
    const enter = (parent: GraphQLCompositeType, { selections }: SelectionSetNode, path: readonly string[]): void => {
      for (const selection of selections) {
        if (selection.kind !== Kind.FIELD) {
          const fragment =
            selection.kind === Kind.INLINE_FRAGMENT ? selection : this.#fragments.get(selection.name.value);
          if (fragment) enter(this.#narrowed(parent, fragment.typeCondition?.name.value), fragment.selectionSet, path);
          continue;
        }
        const here = [...path, selection.alias?.value ?? selection.name.value];
        const unmet = unmetOf(this.#rules.requirementsOf(parent, selection.name.value));
        const type = this.#typeOf(parent, selection.name.value);
        if (unmet.length > 0) denied.push({ path: here, node: selection, unmet });
        else if (type && selection.selectionSet) enter(type, selection.selectionSet, here);
      }
    };
    const root = this.#rules.schema.getRootType(this.#operation.operation);
    if (root) enter(root, this.#operation.selectionSet, []);
    return denied;
  }

  #narrowed(parent: GraphQLCompositeType, condition: string | undefined): GraphQLCompositeType {
    const type = condition === undefined ? parent : this.#rules.schema.getType(condition);
    return isCompositeType(type) ? type : parent;
  }

  #typeOf(parent: GraphQLCompositeType, name: string): GraphQLCompositeType | undefined {
    const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
    const type = field && getNamedType(field.type);
    return isCompositeType(type) ? type : undefined;
  }
}
