import type { RequiresSelection } from '@graphql-hive/router-query-planner';
import { type FieldNode, Kind, type SelectionNode, type SelectionSetNode } from 'graphql';
import type { FlattenPath } from './flatten-path.js';
import { type EntityPart, fieldsIn, responseKey, type SubgraphCall } from './subgraph-call.js';

/**
 * Takes back detours of the planner: where a call asks a subgraph for more of entities that an earlier call to the same
 * subgraph has just got from it, that earlier call may as well ask for all of it.
 */
export function hoistEntities(calls: readonly SubgraphCall[]): readonly SubgraphCall[] {
  const kept: SubgraphCall[] = [];
  for (const call of calls) {
    const staying = call.entities.filter(
      (part) => !kept.some((earlier, at) => moveInto(kept, at, earlier, call, part)),
    );
    if (staying.length === call.entities.length) kept.push(call);
    else if (staying.length > 0) kept.push(withoutParts(call, staying));
  }
  return kept;
}

function moveInto(
  kept: SubgraphCall[],
  at: number,
  earlier: SubgraphCall,
  call: SubgraphCall,
  part: EntityPart,
): boolean {
  const [path] = part.paths;
  if (earlier.subgraph !== call.subgraph || part.isRewritten || !path || part.paths.length > 1) return false;
  const source = fieldsIn(call.operation.selectionSet).find((field) => responseKey(field) === part.key);
  const extended = source?.selectionSet && extend(earlier, path, part.requires, source.selectionSet.selections);
  if (!extended) return false;
  const known = new Set(earlier.operation.variableDefinitions?.map(({ variable }) => variable.name.value));
  const added = (call.operation.variableDefinitions ?? []).filter(
    ({ variable }) =>
      !known.has(variable.name.value) && !call.entities.some((own) => own.variable === variable.name.value),
  );
  const variableDefinitions = [...(earlier.operation.variableDefinitions ?? []), ...added];
  kept[at] = { ...earlier, operation: { ...earlier.operation, variableDefinitions, selectionSet: extended } };
  return true;
}

/** The earlier call's selection with more at the path; undefined where it does not lead there or lacks what is required. */
function extend(
  earlier: SubgraphCall,
  path: FlattenPath,
  requires: readonly RequiresSelection[],
  added: readonly SelectionNode[],
): SelectionSetNode | undefined {
  for (const [key, from] of [[undefined, []] as const, ...startsOf(earlier)]) {
    const rest = stepsFrom(from, path);
    if (!rest) continue;
    const steps = key === undefined ? rest : [key, ...rest];
    const extended = addAt(earlier.operation.selectionSet, steps, requires, added);
    if (extended) return extended;
  }
  return undefined;
}

const startsOf = ({ entities }: SubgraphCall) =>
  entities.flatMap(({ key, paths: [path, ...others] }) =>
    path && others.length === 0 ? [[key, path.segments] as const] : [],
  );

/** The response keys from one path on to another; undefined if the one does not begin the other, or types part the way. */
function stepsFrom(from: FlattenPath['segments'], { segments }: FlattenPath): readonly string[] | undefined {
  const isBeginning = from.every((segment, index) => JSON.stringify(segment) === JSON.stringify(segments[index]));
  const rest = segments.slice(from.length);
  if (!isBeginning || rest.some((segment) => segment !== '@' && 'TypeCondition' in segment)) return undefined;
  return rest.flatMap((segment) => (segment !== '@' && 'Field' in segment ? [segment.Field] : []));
}

function addAt(
  set: SelectionSetNode,
  [step, ...steps]: readonly string[],
  requires: readonly RequiresSelection[],
  added: readonly SelectionNode[],
): SelectionSetNode | undefined {
  if (step === undefined) {
    if (!requires.every((selection) => isSelected(set, selection))) return undefined;
    return { ...set, selections: [...set.selections, ...added] };
  }
  for (const [index, selection] of set.selections.entries()) {
    if (selection.kind === Kind.FRAGMENT_SPREAD || !selection.selectionSet) continue;
    const isStep = selection.kind === Kind.FIELD && responseKey(selection) === step;
    if (selection.kind === Kind.FIELD && !isStep) continue;
    const inner = addAt(selection.selectionSet, isStep ? steps : [step, ...steps], requires, added);
    if (!inner) continue;
    return { ...set, selections: set.selections.with(index, { ...selection, selectionSet: inner }) };
  }
  return undefined;
}

/** Whether a selection has, of itself, what a representation would be made of. */
function isSelected(set: SelectionSetNode | undefined, required: RequiresSelection): boolean {
  if (required.kind === 'InlineFragment') return required.selections.every((selection) => isSelected(set, selection));
  if (required.kind !== 'Field') return false;
  const direct = (set?.selections ?? []).filter((selection): selection is FieldNode => selection.kind === Kind.FIELD);
  const field = direct.find((selection) => responseKey(selection) === required.name);
  return field !== undefined && (required.selections ?? []).every((inner) => isSelected(field.selectionSet, inner));
}

function withoutParts(call: SubgraphCall, staying: readonly EntityPart[]): SubgraphCall {
  const gone = new Set(call.entities.filter((part) => !staying.includes(part)).map(({ key }) => key));
  const selections = call.operation.selectionSet.selections.filter(
    (selection) => selection.kind !== Kind.FIELD || !gone.has(responseKey(selection)),
  );
  const variables = new Set(staying.map(({ variable }) => variable));
  const variableDefinitions = call.operation.variableDefinitions?.filter(
    ({ variable }) =>
      variables.has(variable.name.value) || !call.entities.some((part) => part.variable === variable.name.value),
  );
  const selectionSet: SelectionSetNode = { kind: Kind.SELECTION_SET, selections };
  return {
    ...call,
    operation: { ...call.operation, variableDefinitions: variableDefinitions ?? [], selectionSet },
    entities: staying,
  };
}
