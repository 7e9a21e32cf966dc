import { type FragmentDefinitionNode, type GraphQLSchema, Kind, type OperationDefinitionNode } from 'graphql';
import { type CompiledVariant, type CompilerScope, compileDecided } from '../compile-variant.js';
import type { DataObject } from '../flatten-path.js';
import { inlineFragments } from '../inline-fragments.js';
import { compileProjection, type Projection } from '../projection.js';
import { type DecidedOperation, hasDirectives } from '../prune-operation.js';
import type { SelectionShape } from '../selection-shape.js';
import { returnField } from './deferral-supergraph.js';
import { type DeferredPart, splitDeferred } from './split-deferred.js';

/** What deferred parts are compiled on: the graph with the answer as one more subgraph. */
export interface DeferralScope extends CompilerScope {
  readonly keys: ReadonlyMap<string, readonly string[]>;
}

/** The way on from the entities of one type. */
export interface EntityContinuation {
  readonly typename: string;
  readonly key: readonly string[];
  readonly variant: CompiledVariant;
  /** The shape of one entity. */
  readonly shape: SelectionShape;
  readonly project: (entity: DataObject) => Projection;
}

export type CompiledPart = DeferredPart &
  ({ readonly root: CompiledVariant } | { readonly continuations: readonly EntityContinuation[] });

export interface CompiledDeferral {
  readonly first: CompiledVariant;
  readonly parts: readonly CompiledPart[];
}

const NO_FRAGMENTS: ReadonlyMap<string, FragmentDefinitionNode> = new Map();

/** Compiles an operation with deferred parts; undefined when none of them can come later than the rest. */
export async function compileDeferred(
  scope: CompilerScope,
  deferralScope: () => Promise<DeferralScope>,
  { operation, fragments }: DecidedOperation,
  override: number,
): Promise<CompiledDeferral | undefined> {
  const inlined = inlineFragments({ kind: Kind.DOCUMENT, definitions: [operation, ...fragments.values()] });
  // Conditions are decided, so what is still marked is deferred.
  if (!hasDirectives(inlined)) return undefined;
  const further = await deferralScope();
  const { shown, fetched, deferred } = splitDeferred(scope.schemas.client, inlined, further.keys);
  if (deferred.length === 0) return undefined;
  const first = await compileDecided(scope, decided(shown), decided(fetched), override);
  const parts = await Promise.all(deferred.map((part) => compilePart(scope, further, inlined, part, override)));
  return { first, parts };
}

const decided = (operation: OperationDefinitionNode): DecidedOperation => ({ operation, fragments: NO_FRAGMENTS });

async function compilePart(
  scope: CompilerScope,
  further: DeferralScope,
  operation: OperationDefinitionNode,
  part: DeferredPart,
  override: number,
): Promise<CompiledPart> {
  if (part.path.length === 0) {
    const rest = decided({ ...operation, selectionSet: part.selectionSet });
    return { ...part, root: await compileDecided(scope, rest, rest, override) };
  }
  const continuations = part.types.map(async (typename): Promise<EntityContinuation> => {
    const back = decided(returnOperation(operation, typename, part));
    const variant = await compileDecided(further, back, back, override);
    const shape = shapeUnder(further.schemas.client, variant.shape, returnField(typename));
    const project = compileProjection(shape, variant.sharedPaths);
    return { typename, key: further.keys.get(typename) ?? [], variant, shape, project };
  });
  return { ...part, continuations: await Promise.all(continuations) };
}

/** A query that begins at the entities of one type. */
function returnOperation(
  operation: OperationDefinitionNode,
  typename: string,
  { selectionSet }: DeferredPart,
): OperationDefinitionNode {
  const field = {
    kind: Kind.FIELD,
    name: { kind: Kind.NAME, value: returnField(typename) },
    selectionSet,
  } as const;
  return {
    ...operation,
    operation: 'query' as OperationDefinitionNode['operation'],
    selectionSet: { kind: Kind.SELECTION_SET, selections: [field] },
  };
}

function shapeUnder(schema: GraphQLSchema, shape: SelectionShape, key: string): SelectionShape {
  const inner = shape.fieldsOf(schema.getQueryType()?.name ?? '')?.find((field) => field.key === key)?.shape;
  if (!inner) throw new Error(`Expected the query to begin at ${key}.`);
  return inner;
}
