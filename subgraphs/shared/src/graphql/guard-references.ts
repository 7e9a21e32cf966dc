import {
  type GraphQLFieldMap,
  GraphQLID,
  type GraphQLLeafType,
  type GraphQLOutputType,
  type GraphQLSchema,
  GraphQLString,
  getNullableType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { badUserInput } from '../errors/bad-user-input.js';
import { shownValue } from '../errors/shown-value.js';

type Fields = GraphQLFieldMap<unknown, unknown>;
type Reference = Readonly<Record<string, unknown>>;

/**
 * Makes `_entities` refuse, as BAD_USER_INPUT, references whose fields are not of the types that the schema gives them. Federation
 * leaves them unchecked, and loaders would ask their store by them.
 */
export function guardReferences(schema: GraphQLSchema): void {
  const entities = schema.getQueryType()?.getFields()._entities;
  if (!entities?.resolve) return;
  const { resolve } = entities;
  const texts = textFieldsOf(schema);
  entities.resolve = (source, args, context, info) => {
    for (const reference of args.representations) {
      if (!isOfTexts(reference, texts)) assertReference(schema, reference);
    }
    return resolve(source, args, context, info);
  };
}

type TextFields = ReadonlyMap<unknown, ReadonlySet<string>>;

/** By type, the fields that any string will do for. */
function textFieldsOf(schema: GraphQLSchema): TextFields {
  const types = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) || isInterfaceType(type));
  return new Map(
    types.map((type) => {
      const fields = Object.values(type.getFields()).filter((field) => {
        const value = getNullableType(field.type);
        return value === GraphQLID || value === GraphQLString;
      });
      return [type.name, new Set(['__typename', ...fields.map(({ name }) => name)])];
    }),
  );
}

/** Whether a reference is made of such fields alone, as nearly all are: this is asked of each, the rest of few. */
function isOfTexts(reference: unknown, texts: TextFields): boolean {
  if (!isObject(reference)) return false;
  const names = texts.get(reference.__typename);
  if (!names) return false;
  for (const name in reference) {
    if (typeof reference[name] !== 'string' || !names.has(name)) return false;
  }
  return true;
}

function assertReference(schema: GraphQLSchema, reference: unknown): void {
  const typename = isObject(reference) ? reference.__typename : undefined;
  const type = typeof typename === 'string' ? schema.getType(typename) : undefined;
  if (!isObject(reference) || !(isObjectType(type) || isInterfaceType(type))) {
    throw badUserInput(`Expected a reference with the "__typename" of an entity, but got ${shownValue(reference)}.`);
  }
  assertFields(type.name, type.getFields(), reference);
}

function assertFields(place: string, fields: Fields, reference: Reference): void {
  for (const [name, value] of Object.entries(reference)) {
    const field = fields[name];
    if (field) assertValue(`${place}.${name}`, field.type, value);
  }
}

function assertValue(place: string, type: GraphQLOutputType, value: unknown): void {
  if (value === null || value === undefined) return;
  if (isNonNullType(type)) assertValue(place, type.ofType, value);
  else if (isListType(type) && Array.isArray(value)) for (const item of value) assertValue(place, type.ofType, item);
  else if (isObjectType(type) && isObject(value)) assertFields(place, type.getFields(), value);
  else if (!isLeafType(type) || !isOfLeaf(type, value)) {
    throw badUserInput(`Expected ${type} as ${place} of a reference, but got ${shownValue(value)}.`);
  }
}

function isOfLeaf(type: GraphQLLeafType, value: unknown): boolean {
  try {
    type.parseValue(value);
    return true;
  } catch {
    return false;
  }
}

const isObject = (value: unknown): value is Reference =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
