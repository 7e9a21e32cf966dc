import type { InputRewrite, OutputRewrite, PlanNode, RequiresSelection } from '@graphql-hive/router-query-planner';
import { type DocumentNode, type FieldNode, Kind, type OperationDefinitionNode, parse } from 'graphql';
import { type FlattenPath, flattenPath } from './flatten-path.js';
import { compileOutputRewrites, type OutputRewriter } from './output-rewrites.js';
import type { PossibleTypes } from './possible-types.js';
import { compileRepresentation, type RepresentationWriter } from './representations.js';
import type { OperationKind } from './subgraph-fetch.js';

/** Entities that one call asks for: a field `_entities` of its operation. */
export interface EntityPart {
  /** The field's response key: `_entities`, or an alias where a call has several. */
  readonly key: string;
  /** The variable that takes the representations. */
  readonly variable: string;
  readonly paths: readonly FlattenPath[];
  readonly requires: readonly RequiresSelection[];
  readonly inputRewrites: readonly InputRewrite[];
  readonly represent: RepresentationWriter;
  readonly output: OutputRewriter;
  /** Whether an entity may be one object in all the places of all paths. */
  readonly isShared: boolean;
}

/** One request to one subgraph: root fields, entities, or both. */
export interface SubgraphCall {
  readonly subgraph: string;
  readonly kind: OperationKind;
  readonly document: DocumentNode;
  readonly entities: readonly EntityPart[];
  /** For the root fields that are no `_entities`. */
  readonly output: OutputRewriter;
}

type FetchLike = Extract<PlanNode, { kind: 'Fetch' }>;
type BatchFetchLike = Extract<PlanNode, { kind: 'BatchFetch' }>;

export const ENTITIES = '_entities';

/** A fetch of root fields, or of the entities at `path`. */
export function callOfFetch(
  fetch: Omit<FetchLike, 'kind'>,
  path: FlattenPath | undefined,
  types: PossibleTypes,
): SubgraphCall {
  const output = compileOutputRewrites(fetch.outputRewrites ?? [], types);
  const part = path && {
    key: ENTITIES,
    variable: 'representations',
    paths: [path],
    ...entityRules(fetch, types),
  };
  return {
    subgraph: fetch.serviceName,
    kind: fetch.operationKind ?? 'query',
    document: parse(fetch.operation, { noLocation: true }),
    entities: part ? [part] : [],
    output,
  };
}

/** A fetch of several sets of entities. */
export function callOfBatch(fetch: BatchFetchLike, types: PossibleTypes): SubgraphCall {
  return {
    subgraph: fetch.serviceName,
    kind: fetch.operationKind ?? 'query',
    document: parse(fetch.operation, { noLocation: true }),
    entities: fetch.entityBatch.aliases.map((alias) => ({
      key: alias.alias,
      variable: alias.representationsVariableName,
      paths: alias.paths.map(flattenPath),
      ...entityRules(alias, types),
    })),
    output: compileOutputRewrites([], types),
  };
}

function entityRules(
  rules: { requires?: RequiresSelection[]; inputRewrites?: InputRewrite[]; outputRewrites?: OutputRewrite[] },
  types: PossibleTypes,
): Pick<EntityPart, 'requires' | 'inputRewrites' | 'represent' | 'output' | 'isShared'> {
  const { requires = [], inputRewrites = [], outputRewrites = [] } = rules;
  return {
    requires,
    inputRewrites,
    represent: compileRepresentation(requires, inputRewrites, types),
    output: compileOutputRewrites(outputRewrites, types),
    isShared: false,
  };
}

/** The one operation of a call's document. */
export function operationIn(document: DocumentNode): OperationDefinitionNode {
  const operation = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  if (!operation) throw new Error('Expected a planned fetch to hold an operation.');
  return operation as OperationDefinitionNode;
}

export const responseKey = (field: FieldNode): string => field.alias?.value ?? field.name.value;
