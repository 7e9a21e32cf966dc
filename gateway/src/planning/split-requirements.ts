import type { RequiresSelection } from '@graphql-hive/router-query-planner';
import { Kind, type SelectionNode, type SelectionSetNode } from 'graphql';
import type { RequiredFields } from './required-fields.js';

type Requires = readonly RequiresSelection[];

/** What is asked of entities, and what they are represented by. */
export interface EntitySelection {
  readonly selectionSet: SelectionSetNode;
  readonly requires: RequiresSelection[];
}

/** The fields that are sent under each dotted path of real names: more than one means that they contradict each other. */
type Sources = ReadonlyMap<string, ReadonlySet<string>>;

/** Whether representations would have to send different fields under one name. */
export function isContradictory(requires: Requires, required: RequiredFields): boolean {
  return [...sourcesOf(requires, required).values()].some(({ size }) => size > 1);
}

/** Parts that have, together, what was asked for, and none of which contradicts itself. */
export function splitByRequirements(
  { selectionSet, requires }: EntitySelection,
  subgraph: string,
  required: RequiredFields,
): readonly EntitySelection[] {
  const parts: { selections: SelectionNode[]; needs: Requires }[] = [];
  for (const { selection, type, field } of singleFields(selectionSet)) {
    const needs = required.requirementsOf(subgraph, type, field);
    const fitting = parts.find((part) => !isContradictory([...part.needs, ...needs], required));
    if (fitting) {
      fitting.selections.push(selection);
      fitting.needs = [...fitting.needs, ...needs];
    } else parts.push({ selections: [selection], needs });
  }
  const all = sourcesOf(requires, required);
  return parts.map(({ selections, needs }) => ({
    selectionSet: { kind: Kind.SELECTION_SET, selections },
    requires: keepNeeded(requires, '', all, sourcesOf(needs, required), required),
  }));
}

interface SingleField {
  /** The field within its fragments. */
  readonly selection: SelectionNode;
  readonly type: string;
  readonly field: string;
}

function singleFields({ selections }: SelectionSetNode, type = ''): SingleField[] {
  return selections.flatMap((selection): SingleField[] => {
    if (selection.kind === Kind.FIELD) return [{ selection, type, field: selection.name.value }];
    if (selection.kind === Kind.FRAGMENT_SPREAD) return [];
    return singleFields(selection.selectionSet, selection.typeCondition?.name.value ?? type).map((single) => ({
      ...single,
      selection: { ...selection, selectionSet: { kind: Kind.SELECTION_SET, selections: [single.selection] } },
    }));
  });
}

type FieldRequires = Extract<RequiresSelection, { kind: 'Field' }>;

const sentPath = (path: string, { name, alias }: FieldRequires, { byName }: RequiredFields): string =>
  `${path}.${byName.get(name)?.name ?? alias ?? name}`;

function sourcesOf(
  requires: Requires,
  required: RequiredFields,
  path = '',
  into = new Map<string, Set<string>>(),
): Sources {
  for (const selection of requires) {
    if (selection.kind === 'InlineFragment') sourcesOf(selection.selections, required, path, into);
    if (selection.kind !== 'Field') continue;
    const at = sentPath(path, selection, required);
    into.set(at, (into.get(at) ?? new Set<string>()).add(selection.name));
    sourcesOf(selection.selections ?? [], required, at, into);
  }
  return into;
}

/** Without the fields that contradict others and are not needed themselves. */
function keepNeeded(
  requires: Requires,
  path: string,
  all: Sources,
  needed: Sources,
  required: RequiredFields,
): RequiresSelection[] {
  return requires.flatMap((selection): RequiresSelection[] => {
    if (selection.kind === 'FragmentSpread') return [selection];
    if (selection.kind === 'InlineFragment') {
      return [{ ...selection, selections: keepNeeded(selection.selections, path, all, needed, required) }];
    }
    const at = sentPath(path, selection, required);
    const isContradicted = (all.get(at)?.size ?? 0) > 1;
    if (isContradicted && !needed.get(at)?.has(selection.name)) return [];
    if (!selection.selections) return [selection];
    return [{ ...selection, selections: keepNeeded(selection.selections, at, all, needed, required) }];
  });
}
