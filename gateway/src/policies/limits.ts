import type { ApolloServerPlugin } from '@apollo/server';
import { ErrorCode } from '@quantgraph/shared';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type DocumentNode, GraphQLError } from 'graphql';
import type { GatewayContext } from '../context.js';
import { measureOperation } from './limits/measure-operation.js';
import { refusal, refuseOperations } from './refuse-operations.js';

/** The largest operation, and the largest request, that the gateway takes. */
export interface SizeLimits {
  /** Levels of fields. The introspection query of GraphiQL has 15. */
  readonly depth: number;
  /** Levels of brackets, those of values and fragments included. The planner reads 48. */
  readonly nesting: number;
  /** Aliased fields, with those of a fragment counted wherever it is spread. */
  readonly aliases: number;
  /** Directives in the whole document. */
  readonly directives: number;
  /** Fields, with those of a fragment counted wherever it is spread. */
  readonly fields: number;
  readonly rootFields: number;
  /** Lexical tokens of the document. */
  readonly tokens: number;
  /** Bytes of a request's body. */
  readonly bodyBytes: number;
  /** Operations in one HTTP request, sent as a JSON array. */
  readonly batchSize: number;
}

export const DEFAULT_SIZE_LIMITS: SizeLimits = {
  depth: 20,
  nesting: 40,
  aliases: 60,
  directives: 50,
  fields: 5_000,
  rootFields: 25,
  tokens: 6_000,
  bodyBytes: 2 * 1024 * 1024,
  batchSize: 10,
};

const CHECKS = [
  { measure: 'depth', code: ErrorCode.QueryTooDeep, unit: 'levels of fields' },
  { measure: 'nesting', code: ErrorCode.QueryTooDeep, unit: 'levels of brackets' },
  { measure: 'rootFields', code: ErrorCode.TooManyRootFields, unit: 'root fields' },
  { measure: 'aliases', code: ErrorCode.TooManyAliases, unit: 'aliases' },
  { measure: 'directives', code: ErrorCode.TooManyDirectives, unit: 'directives' },
  { measure: 'fields', code: ErrorCode.TooManyFields, unit: 'fields with those of spread fragments' },
] as const;

/** The first limit that a parsed document exceeds. It need not be valid. */
export function findSizeProblem(document: DocumentNode, limits: SizeLimits): GraphQLError | undefined {
  const size = measureOperation(document);
  const exceeded = CHECKS.find(({ measure }) => size[measure] > limits[measure]);
  if (!exceeded) return undefined;
  const { measure, code, unit } = exceeded;
  return refusal(code, `Expected at most ${limits[measure]} ${unit}, but got ${size[measure]}.`);
}

const TOKEN_LIMIT_REACHED = /^Syntax Error: Document contains more tha[nt] \d+ tokens/;

/** Which limit kept a document from being parsed, if it was one: too many tokens, or more levels than the stack holds. */
export function findParseProblem(error: Error, { tokens, nesting }: SizeLimits): GraphQLError | undefined {
  if (TOKEN_LIMIT_REACHED.test(error.message)) {
    return refusal(ErrorCode.TooManyTokens, `Expected at most ${tokens} tokens, but got more.`);
  }
  return hasOverflowed(error)
    ? refusal(ErrorCode.QueryTooDeep, `Expected at most ${nesting} levels of brackets, but got more.`)
    : undefined;
}

function hasOverflowed(error: Error): boolean {
  if (error instanceof RangeError) return true;
  return error instanceof GraphQLError && error.originalError !== undefined && hasOverflowed(error.originalError);
}

/** Whether lists and objects stand in each other deeper than `levels`; looks no deeper than that. */
function isNestedBeyond(levels: number, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((item) => isNestedBeyond(levels - 1, item));
}

/** Refuses operations that are too large, once for each document. The server's `parseOptions.maxTokens` counts the tokens. */
export function limitOperationSize(limits: SizeLimits): ApolloServerPlugin<GatewayContext>[] {
  const nameParseLimits: ApolloServerPlugin<GatewayContext> = {
    requestDidStart: async () => ({
      async didResolveOperation({ request: { variables, extensions } }) {
        if (!isNestedBeyond(limits.nesting, variables) && !isNestedBeyond(limits.nesting, extensions)) return;
        const message = `Expected at most ${limits.nesting} levels of brackets in variables and extensions, but got more.`;
        throw refusal(ErrorCode.QueryTooDeep, message);
      },
      async didEncounterErrors({ errors: [error], document }) {
        const problem = error && !document ? findParseProblem(error, limits) : undefined;
        if (!error || !problem) return;
        error.message = problem.message;
        Object.assign(error.extensions, problem.extensions);
      },
    }),
  };
  return [refuseOperations((document) => findSizeProblem(document, limits)), nameParseLimits];
}

function refuseRequest(reply: FastifyReply, status: number, code: string, message: string): FastifyReply {
  return reply.code(status).send({ errors: [{ message, extensions: { code } }] });
}

/** Refuses requests that carry too many operations. */
export function limitBatchSize(app: FastifyInstance, { batchSize }: SizeLimits): void {
  app.addHook('preHandler', async ({ body }, reply) => {
    if (!Array.isArray(body) || body.length <= batchSize) return;
    const message = `Expected at most ${batchSize} operations in a request, but got ${body.length}.`;
    await refuseRequest(reply, 400, ErrorCode.BatchTooLarge, message);
  });
}

/** Error handler of a route whose body limit is `bodyBytes`: says in GraphQL's form why a request can't be read. */
export function answerUnreadable({ bodyBytes }: SizeLimits) {
  return (error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const { code, statusCode = 500 } = error;
    if (statusCode >= 500) throw error;
    if (code !== 'FST_ERR_CTP_BODY_TOO_LARGE')
      return refuseRequest(reply, statusCode, ErrorCode.BadUserInput, error.message);
    const length = request.headers['content-length'];
    const message = `Expected at most ${bodyBytes} bytes in a request, but got ${length ?? 'more'}.`;
    return refuseRequest(reply, 413, ErrorCode.RequestTooLarge, message);
  };
}
