import type { QueryPlan } from '@graphql-hive/router-query-planner';
import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import type { Planner } from '../planning/planner.js';
import type { GraphSchemas } from './client-schema.js';
import type { DataObject } from './flatten-path.js';
import { compileIntrospection } from './introspection.js';
import { callsOf } from './plan-calls.js';
import type { PossibleTypes } from './possible-types.js';
import { type PreparedCall, prepareCall } from './prepared-call.js';
import { compileProjection, type Projection } from './projection.js';
import { type DecidedOperation, decideConditions, printForPlanner } from './prune-operation.js';
import { restrictShape } from './restrict-shape.js';
import { type SelectionShape, shapeOf } from './selection-shape.js';
import { shareEntities } from './share-entities.js';

/** The graph, as compiling an operation needs it. */
export interface CompilerScope {
  readonly schemas: GraphSchemas;
  readonly types: PossibleTypes;
  readonly planner: Planner;
}

/** An operation whose conditions are decided, ready to run any number of times. */
export interface CompiledVariant {
  readonly plan: QueryPlan;
  readonly calls: readonly PreparedCall[];
  readonly shape: SelectionShape;
  /** Where entities are joined in. */
  readonly sharedPaths: ReadonlySet<string>;
  readonly project: (data: DataObject) => Projection;
  readonly introspect: ((variables: Readonly<Record<string, unknown>>) => DataObject) | undefined;
}

const META_FIELDS: readonly string[] = ['__typename', '__schema', '__type'];
const EMPTY_PLAN: QueryPlan = { kind: 'QueryPlan' };

/**
 * Plans `permitted` and shapes the answer like `document`: the two differ where the viewer may not have all that was
 * asked for, and fields that are not fetched stand as null.
 */
export async function compileVariant(
  scope: CompilerScope,
  document: DocumentNode,
  permitted: { readonly document: DocumentNode; readonly operation: OperationDefinitionNode | undefined },
  operation: OperationDefinitionNode,
  conditions: Readonly<Record<string, unknown>>,
  override: number,
): Promise<CompiledVariant> {
  const decided = decideConditions(document, operation, conditions);
  if (permitted.document === document) return compileDecided(scope, decided, decided, override);
  const fetched = permitted.operation && decideConditions(permitted.document, permitted.operation, conditions);
  return compileDecided(scope, decided, fetched, override);
}

/** Plans `fetched`, and shapes the answer like `shown`. */
export async function compileDecided(
  { schemas, types, planner }: CompilerScope,
  shown: DecidedOperation,
  fetched: DecidedOperation | undefined,
  override: number,
): Promise<CompiledVariant> {
  const asked = shapeOf(schemas.client, shown);
  const fetchedShape = fetched && (fetched === shown ? asked : shapeOf(schemas.client, fetched));
  const asksSubgraphs =
    fetchedShape?.fieldsOf(asked.type.name)?.some(({ name }) => !META_FIELDS.includes(name)) ?? false;
  const shape = fetchedShape && fetchedShape !== asked ? restrictShape(asked, fetchedShape) : asked;
  const plan = fetched && asksSubgraphs ? await planner.plan(printForPlanner(fetched), override) : EMPTY_PLAN;
  const calls = shareEntities(callsOf(plan.node, types)).map(prepareCall);
  const joined = calls.flatMap(({ entities }) => entities.flatMap(({ paths }) => paths.map(({ fields }) => fields)));
  return {
    plan,
    calls,
    shape,
    sharedPaths: new Set(joined),
    project: compileProjection(shape, new Set(joined)),
    introspect: compileIntrospection(schemas.client, shape, shown.operation, shown.fragments.values()),
  };
}
