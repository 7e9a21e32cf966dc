import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { CacheHint, CacheHints } from './cache-hints.js';

/** How long an answer holds, and whether for its viewer alone. */
export interface CachePolicy {
  /** Seconds; 0 for not to be kept. */
  readonly maxAge: number;
  readonly isPrivate: boolean;
}

export const NOT_KEPT: CachePolicy = { maxAge: 0, isPrivate: false };

/** The stricter of two. */
export function stricter(one: CachePolicy, other: CachePolicy): CachePolicy {
  return { maxAge: Math.min(one.maxAge, other.maxAge), isPrivate: one.isPrivate || other.isPrivate };
}

/** A field's own hint, with that of the type it answers where it says nothing: of every type that it may answer. */
function hintsOf(
  parents: readonly string[],
  field: FieldNode,
  answered: readonly string[],
  hints: CacheHints,
): CacheHint[] {
  return parents.flatMap((parent) => {
    const own = hints.ofField(parent, field.name.value);
    const types = answered.length > 0 ? answered : [''];
    return types.map((type): CacheHint => ({ ...hints.ofType(type), ...own }));
  });
}

/**
 * The policy of a whole operation, by Apollo's rules for `@cacheControl`: the shortest age and the narrowest scope of all
 * its fields. A root field, and any field that answers an object, is not to be kept unless a hint on it or on its type
 * says so; fields of leaf types hold as long as what they stand in. An operation with `@defer` is not kept.
 */
export function operationPolicy(
  schema: GraphQLSchema,
  hints: CacheHints,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): CachePolicy {
  const root = schema.getRootType(operation.operation);
  if (operation.operation !== 'query' || !root) return NOT_KEPT;
  let policy: CachePolicy = { maxAge: Number.POSITIVE_INFINITY, isPrivate: false };
  const fragments = new Map(
    document.definitions
      .filter((node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION)
      .map((node) => [node.name.value, node]),
  );
  const possible = (type: GraphQLCompositeType): string[] =>
    isAbstractType(type) ? [type.name, ...schema.getPossibleTypes(type).map(({ name }) => name)] : [type.name];

  function visitField(parent: GraphQLCompositeType, field: FieldNode): void {
    if (field.name.value === '__typename') return;
    const definition = 'getFields' in parent ? parent.getFields()[field.name.value] : undefined;
    if (!definition) {
      policy = NOT_KEPT;
      return;
    }
    const answered = getNamedType(definition.type);
    const isComposite = isCompositeType(answered);
    const concrete = isComposite
      ? possible(answered).filter((name) => name !== answered.name || !isAbstractType(answered))
      : [];
    for (const hint of hintsOf(possible(parent), field, concrete, hints)) {
      const needsAge = parent === root || (isComposite && !hint.inherits);
      const maxAge = hint.maxAge ?? (needsAge ? 0 : Number.POSITIVE_INFINITY);
      policy = stricter(policy, { maxAge, isPrivate: hint.isPrivate ?? false });
    }
    if (isComposite && field.selectionSet) visit(answered, field.selectionSet);
  }

  function visit(parent: GraphQLCompositeType, { selections }: SelectionSetNode): void {
    for (const selection of selections) {
      if (policy.maxAge === 0) return;
      if (selection.kind === Kind.FIELD) {
        visitField(parent, selection);
        continue;
      }
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
      const condition = fragment?.typeCondition && schema.getType(fragment.typeCondition.name.value);
      if (selection.directives?.some(({ name }) => name.value === 'defer')) policy = NOT_KEPT;
      else if (fragment) visit(isCompositeType(condition) ? condition : parent, fragment.selectionSet);
    }
  }

  visit(root, operation.selectionSet);
  return Number.isFinite(policy.maxAge) ? policy : NOT_KEPT;
}
