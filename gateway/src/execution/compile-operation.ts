import { type DocumentNode, GraphQLError } from 'graphql';
import { LRUCache } from 'lru-cache';
import { type CompiledVariant, type CompilerScope, compileVariant } from './compile-variant.js';
import { conditionVariables, operationOf } from './prune-operation.js';
import { drawOverride, variantKey } from './variant-key.js';

/** A document, compiled as far as its conditions and permissions have been met with. */
export interface CompiledOperation {
  /** The variant for these values of the variables in @skip and @include, and for what the viewer may have. */
  variant(
    operationName: string | null | undefined,
    variables: Readonly<Record<string, unknown>>,
    permitted: DocumentNode | undefined,
  ): Promise<CompiledVariant> | CompiledVariant;
}

/** An operation with many conditions has many variants; these are kept. */
const MAX_VARIANTS = 16;

export function compileOperation(scope: CompilerScope, document: DocumentNode): CompiledOperation {
  const conditions = conditionVariables(document);
  const byPermission = new WeakMap<DocumentNode, LRUCache<string, Promise<CompiledVariant> | CompiledVariant>>();

  function variantsOf(permitted: DocumentNode) {
    let variants = byPermission.get(permitted);
    if (!variants) {
      variants = new LRUCache({ max: MAX_VARIANTS });
      byPermission.set(permitted, variants);
    }
    return variants;
  }

  return {
    variant(operationName, variables, permitted = document) {
      const override = drawOverride(scope.planner.overridePercentages);
      const key = variantKey(operationName, conditions, variables, override);
      const variants = variantsOf(permitted);
      const known = variants.get(key);
      if (known) return known;
      const operation = operationOf(document, operationName);
      if (!operation) throw new GraphQLError(`Expected an operation named "${operationName ?? ''}" in the document.`);
      const fetched = { document: permitted, operation: operationOf(permitted, operationName) };
      const compiling = compileVariant(scope, document, fetched, operation, variables, override);
      variants.set(key, compiling);
      compiling.then(
        (variant) => variants.set(key, variant),
        () => variants.delete(key),
      );
      return compiling;
    },
  };
}
