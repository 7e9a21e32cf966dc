import type { RequiresSelection } from '@graphql-hive/router-query-planner';
import type { SelectionSetNode } from 'graphql';
import { mergeCalls } from './merge-calls.js';
import { fieldsIn, isEntityField, responseKey, type SubgraphCall } from './subgraph-call.js';

/** A call with the places, in the list of all calls, of those whose answers it needs. */
export interface OrderedCall {
  readonly call: SubgraphCall;
  readonly after: readonly number[];
}

/**
 * Orders calls by what they really need of each other: each begins as soon as that is there, and those to one subgraph
 * that could begin at the same step go as one request. Calls come in an order that works; mutations keep theirs.
 */
export function orderCalls(calls: readonly SubgraphCall[]): readonly OrderedCall[] {
  if (calls.some(({ kind }) => kind === 'mutation')) {
    return calls.map((call, index) => ({ call, after: index === 0 ? [] : [index - 1] }));
  }
  const effects = calls.map((call) => ({ reads: readsOf(call), writes: writesOf(call) }));
  const needs = effects.map(({ reads }, index) =>
    effects.flatMap(({ writes }, earlier) => (earlier < index && overlap(reads, writes) ? [earlier] : [])),
  );
  const steps: number[] = [];
  needs.forEach((needed, index) => {
    steps[index] = Math.max(-1, ...needed.map((earlier) => steps[earlier] ?? 0)) + 1;
  });
  return mergeSteps(calls, needs, steps);
}

function mergeSteps(
  calls: readonly SubgraphCall[],
  needs: readonly (readonly number[])[],
  steps: readonly number[],
): readonly OrderedCall[] {
  const groups = new Map<string, number[]>();
  const order = calls.map((_call, index) => index).sort((a, b) => (steps[a] ?? 0) - (steps[b] ?? 0));
  for (const index of order) {
    const { subgraph, kind } = calls[index] as SubgraphCall;
    const key = kind === 'query' ? `${steps[index]} ${subgraph}` : `${index}`;
    groups.set(key, [...(groups.get(key) ?? []), index]);
  }
  const members = [...groups.values()];
  const groupOf = (index: number) => members.findIndex((group) => group.includes(index));
  return members.map((group) => ({
    call: mergeCalls(group.map((index) => calls[index] as SubgraphCall)),
    after: [...new Set(group.flatMap((index) => needs[index] ?? []).map(groupOf))],
  }));
}

/** Dotted response keys. Lists and types are left out: too much is needed rather than too little. */
type FieldPaths = Set<string>;

const overlap = (reads: FieldPaths, writes: FieldPaths): boolean => [...reads].some((path) => writes.has(path));

const join = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`);

function readsOf({ entities }: SubgraphCall): FieldPaths {
  const reads: FieldPaths = new Set();
  for (const { paths, requires } of entities) {
    for (const { fields } of paths) {
      const keys = fields.split('.');
      for (const index of keys.keys()) {
        const path = keys.slice(0, index + 1).join('.');
        reads.add(path);
        reads.add(join(path, '__typename'));
      }
      addRequired(reads, fields, requires);
    }
  }
  return reads;
}

function addRequired(reads: FieldPaths, path: string, requires: readonly RequiresSelection[]): void {
  for (const selection of requires) {
    if (selection.kind === 'InlineFragment') addRequired(reads, path, selection.selections);
    if (selection.kind !== 'Field') continue;
    const at = join(path, selection.name);
    reads.add(at);
    if (selection.alias) reads.add(join(path, selection.alias));
    addRequired(reads, at, selection.selections ?? []);
  }
}

function writesOf(call: SubgraphCall): FieldPaths {
  const writes: FieldPaths = new Set();
  for (const field of fieldsIn(call.operation.selectionSet)) {
    const part = call.entities.find(({ key }) => key === responseKey(field));
    if (part) for (const { fields } of part.paths) addSelected(writes, fields, field.selectionSet);
  }
  const roots = fieldsIn(call.operation.selectionSet).filter((field) => !isEntityField(call, field));
  for (const field of roots) {
    writes.add(responseKey(field));
    addSelected(writes, responseKey(field), field.selectionSet);
  }
  return writes;
}

function addSelected(writes: FieldPaths, path: string, set: SelectionSetNode | undefined): void {
  for (const field of fieldsIn(set)) {
    const at = join(path, responseKey(field));
    writes.add(at);
    addSelected(writes, at, field.selectionSet);
  }
}
