import { GraphQLBoolean, GraphQLFloat, GraphQLID, GraphQLInt, type GraphQLLeafType, GraphQLString } from 'graphql';
import { inspect } from 'graphql/jsutils/inspect.js';

type Serialize = (value: unknown) => unknown;

const MAX_INT = 2 ** 31 - 1;
const MIN_INT = -(2 ** 31);

/** What most values are needs no conversion; the rest is the type's own affair. */
const isAsItShouldBe = new Map<GraphQLLeafType, (value: unknown) => boolean>([
  [GraphQLString, (value) => typeof value === 'string'],
  [GraphQLID, (value) => typeof value === 'string'],
  [GraphQLBoolean, (value) => typeof value === 'boolean'],
  [GraphQLFloat, Number.isFinite],
  [GraphQLInt, (value) => Number.isInteger(value) && (value as number) <= MAX_INT && (value as number) >= MIN_INT],
]);

/** Turns a resolver's value into that of the answer; throws as graphql-js does. */
export function serializerOf(type: GraphQLLeafType): Serialize {
  const fits = isAsItShouldBe.get(type);
  const serialize: Serialize = (value) => {
    const serialized = type.serialize(value);
    if (serialized === null || serialized === undefined) {
      throw new Error(
        `Expected \`${inspect(type)}.serialize(${inspect(value)})\` to return non-nullable value, returned: ${inspect(serialized)}`,
      );
    }
    return serialized;
  };
  return fits ? (value) => (fits(value) ? value : serialize(value)) : serialize;
}
