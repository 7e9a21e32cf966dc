import {
  defaultTypeResolver,
  type GraphQLAbstractType,
  GraphQLError,
  type GraphQLObjectType,
  isObjectType,
} from 'graphql';
import { inspect } from 'graphql/jsutils/inspect.js';
import type { Place } from './place.js';
import type { FieldPlan } from './plan.js';
import { isPromise, type Run } from './run.js';

/** The object type of a value of an interface or union; throws what graphql-js throws where there is none. */
export function runtimeTypeOf(
  type: GraphQLAbstractType,
  value: unknown,
  run: Run,
  field: FieldPlan,
  place: Place | undefined,
): GraphQLObjectType | PromiseLike<GraphQLObjectType> {
  const resolveType = type.resolveType ?? defaultTypeResolver;
  const name: unknown = resolveType(value, run.contextValue, field.infoOf(run, place), type);
  if (isPromise(name)) return name.then((resolved) => objectTypeNamed(resolved, type, value, field));
  return objectTypeNamed(name, type, value, field);
}

function objectTypeNamed(
  name: unknown,
  abstractType: GraphQLAbstractType,
  value: unknown,
  { planner: { schema }, coordinate, nodes }: FieldPlan,
): GraphQLObjectType {
  const type = abstractType.name;
  if (name === null || name === undefined) {
    throw new GraphQLError(
      `Abstract type "${type}" must resolve to an Object type at runtime for field "${coordinate}". Either the "${type}" type should provide a "resolveType" function or each possible type should provide an "isTypeOf" function.`,
      { nodes },
    );
  }
  if (isObjectType(name)) {
    throw new GraphQLError(
      'Support for returning GraphQLObjectType from resolveType was removed in graphql-js@16.0.0 please return type name instead.',
    );
  }
  if (typeof name !== 'string') {
    throw new GraphQLError(
      `Abstract type "${type}" must resolve to an Object type at runtime for field "${coordinate}" with value ${inspect(value)}, received "${inspect(name)}".`,
    );
  }
  const runtimeType = schema.getType(name);
  if (!runtimeType) {
    throw new GraphQLError(
      `Abstract type "${type}" was resolved to a type "${name}" that does not exist inside the schema.`,
      { nodes },
    );
  }
  if (!isObjectType(runtimeType)) {
    throw new GraphQLError(`Abstract type "${type}" was resolved to a non-object type "${name}".`, { nodes });
  }
  if (!schema.isSubType(abstractType, runtimeType)) {
    throw new GraphQLError(`Runtime Object type "${name}" is not a possible type for "${type}".`, { nodes });
  }
  return runtimeType;
}
