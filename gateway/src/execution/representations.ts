import type { FetchNodePathSegment, InputRewrite, RequiresSelection } from '@graphql-hive/router-query-planner';
import type { DataObject } from './flatten-path.js';
import { jsonText } from './json-text.js';
import type { PossibleTypes } from './possible-types.js';
import { REQUIRED_PREFIX } from './safe-keys.js';

/** What a subgraph needs to know of an entity. */
export interface Representer {
  /** As JSON; undefined for an entity that the subgraph can't be asked about. */
  write(entity: DataObject): string | undefined;
  /** The fields, if all are leaves, that tell entities of one type apart: faster to compare than texts. */
  readonly leaves: readonly string[] | undefined;
}

type ValueWriter = (value: unknown) => string | undefined;

interface FieldWriter {
  readonly key: string;
  /** Where the value stands once the client's names are restored. */
  readonly known: string;
  /** The JSON text up to the value. */
  readonly start: string;
  readonly write: ValueWriter;
}

/**
 * Compiles a fetch's `requires`, rewrites included, once for each type name that comes by. Equal entities give equal
 * texts, so the text is the representation's identity, too.
 */
export function compileRepresentation(
  requires: readonly RequiresSelection[],
  rewrites: readonly InputRewrite[],
  types: PossibleTypes,
): Representer {
  const writers = new Map<unknown, ValueWriter | undefined>();
  const write = (entity: DataObject) => {
    const typename = entity.__typename;
    let writer = writers.get(typename);
    if (writer === undefined && !writers.has(typename)) {
      writer = typeof typename === 'string' ? compileType(typename, requires, rewrites, types) : undefined;
      writers.set(typename, writer);
    }
    return writer?.(entity);
  };
  return { write, leaves: rewrites.length === 0 ? leavesOf(requires) : undefined };
}

function leavesOf([fragment, ...others]: readonly RequiresSelection[]): readonly string[] | undefined {
  if (fragment?.kind !== 'InlineFragment' || others.length > 0) return undefined;
  const names = fragment.selections.map((field) =>
    field.kind === 'Field' && !field.alias && !field.selections?.length ? field.name : undefined,
  );
  const leaves = names.filter((name) => name !== undefined && name !== '__typename');
  return names.includes(undefined) || leaves.length === 0 ? undefined : (leaves as string[]);
}

function compileType(
  typename: string,
  requires: readonly RequiresSelection[],
  rewrites: readonly InputRewrite[],
  types: PossibleTypes,
): ValueWriter | undefined {
  const fields = fieldsFor(typename, requires, types);
  const sent = fields.map((field) => rewritten(field, typename, rewrites, types));
  // A type name alone identifies nothing.
  if (!sent.some(({ start }) => start !== '"__typename":')) return undefined;
  return objectWriter(sent);
}

/** The fields that are required of one type, fragments merged; `__typename` first. */
function fieldsFor(typename: string, requires: readonly RequiresSelection[], types: PossibleTypes): FieldWriter[] {
  const text = JSON.stringify(typename);
  const fields = new Map<string, FieldWriter>([['__typename', { ...typenameField, write: () => text }]]);
  collectFields(typename, requires, types, fields);
  return fields.size === 1 && requires.length > 0 && !satisfiesAny(typename, requires, types)
    ? []
    : [...fields.values()];
}

const typenameField: FieldWriter = {
  key: '__typename',
  known: '__typename',
  start: '"__typename":',
  write: (value) => JSON.stringify(value),
};

const satisfiesAny = (typename: string, requires: readonly RequiresSelection[], types: PossibleTypes): boolean =>
  requires.some(
    (selection) => selection.kind !== 'InlineFragment' || types.satisfies(typename, selection.typeCondition),
  );

function collectFields(
  typename: string,
  selections: readonly RequiresSelection[],
  types: PossibleTypes,
  into: Map<string, FieldWriter>,
): void {
  for (const selection of selections) {
    if (selection.kind === 'InlineFragment') {
      if (types.satisfies(typename, selection.typeCondition)) {
        collectFields(typename, selection.selections, types, into);
      }
    } else if (selection.kind === 'Field') {
      const { name, alias, selections: nested } = selection;
      if (name === '__typename') continue;
      const key = alias ?? name;
      const write = nested?.length ? nestedWriter(nested, types) : leafWriter;
      const known = name.startsWith(REQUIRED_PREFIX) ? name : key;
      into.set(key, { key: name, known, start: `${JSON.stringify(key)}:`, write });
    }
  }
}

const leafWriter: ValueWriter = (value) => (value === undefined ? undefined : jsonText(value));

function objectWriter(fields: readonly FieldWriter[]): ValueWriter {
  return (value) => {
    const object = value as DataObject;
    let text = '{';
    for (const { key, known, start, write } of fields) {
      const written = write(object[key] ?? object[known]);
      if (written === undefined) return undefined;
      text += text.length === 1 ? start + written : `,${start}${written}`;
    }
    return `${text}}`;
  };
}

/** A required object or list of objects. Its type need not be known where no fragment asks for it. */
function nestedWriter(selections: readonly RequiresSelection[], types: PossibleTypes): ValueWriter {
  const writers = new Map<unknown, ValueWriter>();
  const asksTypename = selections.some((selection) => selection.kind === 'Field' && selection.name === '__typename');
  const write: ValueWriter = (value) => {
    if (value === null) return 'null';
    if (Array.isArray(value)) {
      const items = value.map(write);
      return items.includes(undefined) ? undefined : `[${items.join(',')}]`;
    }
    if (typeof value !== 'object') return undefined;
    const typename = (value as DataObject).__typename;
    let writer = writers.get(typename);
    if (!writer) {
      const fields = new Map<string, FieldWriter>();
      if (asksTypename && typename !== undefined) fields.set('__typename', typenameField);
      collectFields(String(typename), selections, types, fields);
      writer = objectWriter([...fields.values()]);
      writers.set(typename, writer);
    }
    return writer(value);
  };
  return write;
}

/** A field of a representation as its subgraph wants it: under another name, or with a set value. */
function rewritten(
  field: FieldWriter,
  typename: string,
  rewrites: readonly InputRewrite[],
  types: PossibleTypes,
): FieldWriter {
  let result = field;
  for (const rewrite of rewrites) {
    if ('KeyRenamer' in rewrite) {
      const { path, renameKeyTo } = rewrite.KeyRenamer;
      if (leadsTo(path, field, typename, types)) result = { ...result, start: `${JSON.stringify(renameKeyTo)}:` };
    } else {
      const { path, setValueTo } = 'ValueSetter' in rewrite ? rewrite.ValueSetter : rewrite;
      if (leadsTo(path, field, typename, types)) result = { ...result, write: () => JSON.stringify(setValueTo) };
    }
  }
  return result;
}

function leadsTo(
  path: readonly FetchNodePathSegment[],
  field: FieldWriter,
  typename: string,
  types: PossibleTypes,
): boolean {
  return path.every((segment) =>
    'Key' in segment
      ? `${JSON.stringify(segment.Key)}:` === field.start
      : segment.TypenameEquals.some((condition) => types.satisfies(typename, condition)),
  );
}
