import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import { createPlanner } from '../../planning/planner.js';
import { readSchemas } from '../client-schema.js';
import type { CompilerScope } from '../compile-variant.js';
import type { ExecutionAnswer, ExecutorOptions } from '../executor.js';
import type { Path } from '../flatten-path.js';
import { createPossibleTypes } from '../possible-types.js';
import { conditionVariables, decideConditions } from '../prune-operation.js';
import type { Execution } from '../run-plan.js';
import { drawOverride, variantKey } from '../variant-key.js';
import { type CompiledDeferral, compileDeferred, type DeferralScope } from './compile-deferred.js';
import { createDeferralSupergraph } from './deferral-supergraph.js';
import { type LateAnswer, runPart } from './run-deferred.js';

type Values = Readonly<Record<string, unknown>>;

/** Compiles and runs what operations defer. Nothing of it is made before the first operation that does. */
export interface Deferrals<C> {
  compile(
    document: DocumentNode,
    operation: OperationDefinitionNode,
    values: Values,
  ): Promise<CompiledDeferral | undefined>;
  run(
    deferral: CompiledDeferral,
    first: ExecutionAnswer,
    execution: Execution<C>,
  ): AsyncGenerator<readonly LateAnswer[]>;
}

interface DeferringOperation {
  readonly conditions: readonly string[];
  readonly variants: LRUCache<string, Promise<CompiledDeferral | undefined>>;
}

/** Operations that are kept with all they defer, and of each the variants. */
const MAX_OPERATIONS = 500;
const MAX_VARIANTS = 16;

export function createDeferrals<C>(scope: CompilerScope, options: ExecutorOptions<C>): Deferrals<C> {
  const operations = new LRUCache<DocumentNode, DeferringOperation>({ max: MAX_OPERATIONS });
  let deferralScope: Promise<DeferralScope> | undefined;

  async function createScope(): Promise<DeferralScope> {
    const { sdl, keys } = createDeferralSupergraph(options.supergraphSdl);
    const schemas = readSchemas(sdl);
    const planner = options.deferralPlanner ? await options.deferralPlanner(sdl) : createPlanner(sdl);
    return { schemas, types: createPossibleTypes(schemas.whole), planner, keys };
  }

  function scopeOnDemand(): Promise<DeferralScope> {
    deferralScope ??= createScope().catch((error: unknown) => {
      deferralScope = undefined;
      throw error;
    });
    return deferralScope;
  }

  return {
    compile(document, operation, values) {
      const known = operations.get(document) ?? {
        conditions: conditionVariables(document),
        variants: new LRUCache({ max: MAX_VARIANTS }),
      };
      operations.set(document, known);
      const override = drawOverride(scope.planner.overridePercentages);
      const key = variantKey(operation.name?.value, known.conditions, values, override);
      const variant = known.variants.get(key);
      if (variant) return variant;
      const decided = decideConditions(document, operation, values);
      const compiling = compileDeferred(scope, scopeOnDemand, decided, override);
      known.variants.set(key, compiling);
      compiling.catch(() => known.variants.delete(key));
      return compiling;
    },
    async *run({ parts }, answer, execution) {
      const first = { execution, stands: standsIn(answer) };
      const run = { surroundings: options, types: scope.types };
      const pending = new Map(parts.map((part, index) => [index, runPart(part, first, run)] as const));
      while (pending.size > 0) {
        const settled = [...pending].map(async ([index, late]) => ({ index, late: await late }));
        const { index, late } = await Promise.race(settled);
        pending.delete(index);
        yield late;
      }
    },
  };
}

/** Whether a place has something in an answer; only one with errors can have lost places that were fetched. */
function standsIn({ data, errors }: ExecutionAnswer): (path: Path) => boolean {
  if (!errors) return () => true;
  const shown = data?.toJSON();
  return (path) => {
    let value: unknown = shown;
    for (const segment of path) value = (value as Record<string | number, unknown> | null | undefined)?.[segment];
    return typeof value === 'object' && value !== null;
  };
}
