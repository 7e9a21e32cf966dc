import { GraphQLScalarType } from 'graphql';
import { GraphQLDateTimeISO, GraphQLJSON, GraphQLLocalDate, GraphQLSafeInt } from 'graphql-scalars';
import { assertPlainJson } from './plain-json.js';

const json = GraphQLJSON.toConfig();

const GraphQLGuardedJSON = new GraphQLScalarType({
  ...json,
  name: 'JSON',
  parseValue(input) {
    const value = json.parseValue(input);
    assertPlainJson(value);
    return value;
  },
  parseLiteral(node, variables) {
    const value = json.parseLiteral(node, variables);
    assertPlainJson(value);
    return value;
  },
});

const date = GraphQLLocalDate.toConfig();

/** Days that were checked before: answers hold the same ones again and again. */
const checkedDays = new Set<unknown>();
const CHECKED_LIMIT = 50_000;

const GraphQLDate = new GraphQLScalarType({
  ...date,
  name: 'Date',
  serialize(value) {
    if (checkedDays.has(value)) return value as string;
    const day = date.serialize(value);
    if (checkedDays.size < CHECKED_LIMIT) checkedDays.add(value);
    return day;
  },
});

/** Resolvers of the scalars in schema/shared.graphql. */
export const scalarResolvers = {
  DateTime: new GraphQLScalarType({ ...GraphQLDateTimeISO.toConfig(), name: 'DateTime' }),
  Date: GraphQLDate,
  JSON: GraphQLGuardedJSON,
  SafeInt: GraphQLSafeInt,
};
