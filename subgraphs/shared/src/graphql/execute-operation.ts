import {
  type ExecutionResult,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  OperationTypeNode,
  parse,
  specifiedRules,
  ValuesOfCorrectTypeRule,
  validate,
} from 'graphql';
import { ErrorCode } from '../errors/error-codes.js';
import { maskError } from '../errors/mask-error.js';
import type { OperationSurroundings } from './operations.js';
import type { SubgraphRequest } from './subgraph.js';

const RULES_BUT_VALUES = specifiedRules.filter((rule) => rule !== ValuesOfCorrectTypeRule);

/** Runs a subgraph's operations, compiled. Errors come in the result, masked where they are not meant for the caller. */
export function createOperationExecutor({
  schema,
  compiled,
  createContext,
  logger,
}: OperationSurroundings): (request: SubgraphRequest) => Promise<ExecutionResult> {
  return async ({ query, operationName, variables, viewer, requestId, address, signal }) => {
    let kind: OperationTypeNode | undefined;
    try {
      kind = getOperationAST(compiled.document(query), operationName)?.operation;
    } catch (error) {
      if (error instanceof GraphQLError) return { errors: [asInvalid(error, isAboutValues(schema, query))] };
      throw error;
    }
    // Half a mutation is worse than one that nobody waits for.
    const until = kind === OperationTypeNode.MUTATION ? undefined : signal;
    let maxAge = Number.POSITIVE_INFINITY;
    const holdsFor = (seconds: number) => {
      maxAge = Math.min(maxAge, seconds);
    };
    const contextValue = createContext({ viewer, requestId, address, signal: until, holdsFor });
    const result = await compiled.execute({ query, operationName, variables, contextValue });
    if (!result.errors) return maxAge < Number.POSITIVE_INFINITY ? withMaxAge(result, maxAge) : result;
    const errors = result.errors.map((error) => {
      const { message, path, extensions } = maskError(error, requestId, logger);
      return new GraphQLError(message, { path, extensions });
    });
    return { ...result, errors };
  };
}

function withMaxAge(result: ExecutionResult, maxAge: number): ExecutionResult {
  return { ...result, extensions: { ...result.extensions, cacheControl: { maxAge } } };
}

/** Whether a text would be valid but for a literal that its type refuses: then the caller has to mend it, and nothing is wrong with the gateway's plan. */
function isAboutValues(schema: GraphQLSchema, query: string): boolean {
  try {
    return validate(schema, parse(query), RULES_BUT_VALUES).length === 0;
  } catch {
    return false;
  }
}

function asInvalid(error: GraphQLError, isAboutValue: boolean): GraphQLError {
  const { message, nodes, source, positions, extensions } = error;
  const code = isAboutValue ? ErrorCode.BadUserInput : 'GRAPHQL_VALIDATION_FAILED';
  return new GraphQLError(message, { nodes, source, positions, extensions: { code, ...extensions } });
}
