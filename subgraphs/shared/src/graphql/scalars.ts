import { GraphQLError, GraphQLScalarType } from 'graphql';
import { GraphQLDateTimeISO, GraphQLJSON, GraphQLLocalDate, GraphQLSafeInt } from 'graphql-scalars';
import { ErrorCode } from '../errors/error-codes.js';

const MAX_JSON_DEPTH = 20;

/** Refuses what could reach a store as an operator or an object as its prototype. */
function assertPlainJson(value: unknown, depth = 0): void {
  if (typeof value !== 'object' || value === null) return;
  if (depth >= MAX_JSON_DEPTH) throw badJson(`expected at most ${MAX_JSON_DEPTH} levels, but got more`);
  for (const [key, child] of Object.entries(value)) {
    if (key.startsWith('$') || key === '__proto__') throw badJson(`the key "${key}" is not allowed`);
    assertPlainJson(child, depth + 1);
  }
}

function badJson(reason: string): GraphQLError {
  return new GraphQLError(`JSON value refused: ${reason}.`, { extensions: { code: ErrorCode.BadUserInput } });
}

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
