import type { InputRewrite, OutputRewrite, PlanNode, RequiresSelection } from '@graphql-hive/router-query-planner';
import { type FieldNode, Kind, type OperationDefinitionNode, parse, type SelectionSetNode } from 'graphql';
import { type FlattenPath, flattenPath } from './flatten-path.js';
import { inlineFragments } from './inline-fragments.js';
import { compileOutputRewrites, type OutputRewriter } from './output-rewrites.js';
import type { PossibleTypes } from './possible-types.js';
import { compileRepresentation, type Representer } from './representations.js';
import type { OperationKind } from './subgraph-fetch.js';

/** Entities that one call asks for: a field `_entities` of its operation. */
export interface EntityPart {
  /** The field's response key: `_entities`, or an alias where a call has several. */
  readonly key: string;
  /** The variable that takes the representations. */
  readonly variable: string;
  readonly paths: readonly FlattenPath[];
  readonly requires: readonly RequiresSelection[];
  /** Whether the subgraph wants to be asked, or answers, under other names than the graph's. */
  readonly isRewritten: boolean;
  readonly represent: Representer;
  readonly output: OutputRewriter;
  /** Whether an entity may be one object in all the places of all paths. */
  readonly isShared: boolean;
}

/** One request to one subgraph: root fields, entities, or both. */
export interface SubgraphCall {
  readonly subgraph: string;
  readonly kind: OperationKind;
  /** Without fragments. */
  readonly operation: OperationDefinitionNode;
  readonly entities: readonly EntityPart[];
  /** For the root fields that are no `_entities`. */
  readonly output: OutputRewriter;
}

type FetchLike = Omit<Extract<PlanNode, { kind: 'Fetch' }>, 'kind'>;
type BatchFetchLike = Extract<PlanNode, { kind: 'BatchFetch' }>;

export const ENTITIES = '_entities';

/** A fetch of root fields, or of the entities at `path`. */
export function callOfFetch(fetch: FetchLike, path: FlattenPath | undefined, types: PossibleTypes): SubgraphCall {
  const part = path && {
    key: ENTITIES,
    variable: 'representations',
    paths: [path],
    ...entityRules(fetch, types),
  };
  return {
    ...callBase(fetch),
    entities: part ? [part] : [],
    output: compileOutputRewrites(fetch.outputRewrites ?? [], types),
  };
}

/** A fetch of several sets of entities. */
export function callOfBatch(fetch: BatchFetchLike, types: PossibleTypes): SubgraphCall {
  return {
    ...callBase(fetch),
    entities: fetch.entityBatch.aliases.map((alias) => ({
      key: alias.alias,
      variable: alias.representationsVariableName,
      paths: alias.paths.map(flattenPath),
      ...entityRules(alias, types),
    })),
    output: compileOutputRewrites([], types),
  };
}

const callBase = ({
  serviceName,
  operationKind = 'query',
  operation,
}: Pick<FetchLike, 'serviceName' | 'operationKind' | 'operation'>) => ({
  subgraph: serviceName,
  kind: operationKind,
  operation: inlineFragments(parse(operation, { noLocation: true })),
});

function entityRules(
  rules: { requires?: RequiresSelection[]; inputRewrites?: InputRewrite[]; outputRewrites?: OutputRewrite[] },
  types: PossibleTypes,
): Pick<EntityPart, 'requires' | 'isRewritten' | 'represent' | 'output' | 'isShared'> {
  const { requires = [], inputRewrites = [], outputRewrites = [] } = rules;
  return {
    requires,
    isRewritten: inputRewrites.length + outputRewrites.length > 0,
    represent: compileRepresentation(requires, inputRewrites, types),
    output: compileOutputRewrites(outputRewrites, types),
    isShared: false,
  };
}

export const responseKey = (field: FieldNode): string => field.alias?.value ?? field.name.value;

/** The fields of a selection, through fragments of any type or, if one is named, of those that name no other. */
export function fieldsIn(set: SelectionSetNode | undefined, typename?: unknown): readonly FieldNode[] {
  return (set?.selections ?? []).flatMap((selection): readonly FieldNode[] => {
    if (selection.kind === Kind.FIELD) return [selection];
    if (selection.kind !== Kind.INLINE_FRAGMENT) return [];
    const condition = selection.typeCondition?.name.value;
    if (condition !== undefined && typename !== undefined && condition !== typename) return [];
    return fieldsIn(selection.selectionSet, typename);
  });
}

/** Whether a field of a call's operation asks for entities. */
export const isEntityField = ({ entities }: SubgraphCall, field: FieldNode): boolean =>
  entities.some(({ key }) => key === responseKey(field));
