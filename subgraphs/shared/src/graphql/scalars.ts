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

/** Resolvers of the scalars in schema/shared.graphql. */
export const scalarResolvers = {
  DateTime: new GraphQLScalarType({ ...GraphQLDateTimeISO.toConfig(), name: 'DateTime' }),
  Date: new GraphQLScalarType({ ...GraphQLLocalDate.toConfig(), name: 'Date' }),
  JSON: GraphQLGuardedJSON,
  SafeInt: GraphQLSafeInt,
};
