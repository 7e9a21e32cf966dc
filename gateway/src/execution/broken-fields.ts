import { type GraphQLOutputType, isAbstractType, isEnumType, isListType, isNonNullType } from 'graphql';
import type { DataObject, Path } from './flatten-path.js';
import { fieldsOfThing, type SelectionShape } from './selection-shape.js';

/** A place where the data has null, or something else that can't stand there, against the graph's promise. */
export interface BrokenField {
  readonly path: Path;
  /** `Type.field`. */
  readonly field: string;
}

type Report = (path: Path, field: string) => void;

/**
 * Finds what a projection stumbled over: the slow way, with paths, taken only when something was broken. Reports the
 * first of each place that became null for it, as GraphQL's execution does.
 */
export function findBrokenFields(shape: SelectionShape, data: DataObject): readonly BrokenField[] {
  const found: BrokenField[] = [];
  checkObject(shape, data, [], shape.type.name, (path, field) => found.push({ path, field }));
  return found;
}

/** Whether the value may stand as it is; otherwise the place around it becomes null. */
function checkValue(
  type: GraphQLOutputType,
  shape: SelectionShape | null,
  value: unknown,
  path: Path,
  field: string,
  report: Report,
): boolean {
  const isRequired = isNonNullType(type);
  if (value === null || value === undefined) {
    if (isRequired) report(path, field);
    return !isRequired;
  }
  const nullable = isRequired ? type.ofType : type;
  const isSound = checkPresent(nullable, shape, value, path, field, report);
  return isSound || !isRequired;
}

function checkPresent(
  type: GraphQLOutputType,
  shape: SelectionShape | null,
  value: unknown,
  path: Path,
  field: string,
  report: Report,
): boolean {
  if (isListType(type)) {
    if (!Array.isArray(value)) return broken(path, field, report);
    return value.every((item, index) => checkValue(type.ofType, shape, item, [...path, index], field, report));
  }
  if (shape) return checkObject(shape, value, path, field, report);
  // Values and types that are kept from clients are null to them, as if they were not there.
  return !isEnumType(type) || type.getValue(String(value)) !== undefined;
}

function checkObject(shape: SelectionShape, value: unknown, path: Path, field: string, report: Report): boolean {
  if (typeof value !== 'object' || value === null) return broken(path, field, report);
  const object = value as DataObject;
  const typename = String((isAbstractType(shape.type) && object.__typename) || shape.type.name);
  const fields = isAbstractType(shape.type) ? fieldsOfThing(shape, object.__typename) : shape.fieldsOf(typename);
  if (!fields) return false;
  return fields.every(({ key, dataKey, name, type, shape: inner, isWithheld }) => {
    if (isWithheld) return !isNonNullType(type);
    const at = [...path, key];
    if (name === '__typename') return shape.isConcrete(typename) || broken(at, `${typename}.${name}`, report);
    return checkValue(type, inner, object[dataKey], at, `${typename}.${name}`, report);
  });
}

function broken(path: Path, field: string, report: Report): false {
  report(path, field);
  return false;
}
