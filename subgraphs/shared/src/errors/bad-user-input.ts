import { GraphQLError } from 'graphql';
import { ErrorCode } from './error-codes.js';

/** An argument of a query field that the caller must mend. */
export function badUserInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: ErrorCode.BadUserInput } });
}
