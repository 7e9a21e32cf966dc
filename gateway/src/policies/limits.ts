import type { ApolloServerPlugin } from '@apollo/server';
import { ErrorCode } from '@quantgraph/shared';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type DocumentNode, GraphQLError, parse } from 'graphql';
import type { GatewayContext } from '../context.js';
import { measureOperation } from './limits/measure-operation.js';
import { refusal, refuseOperations } from './refuse-operations.js';

/** The largest operation, and the largest request, that the gateway takes. */
export interface SizeLimits {
  /** Levels of fields. The introspection query of GraphiQL has 15. */
  readonly depth: number;
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

const tooManyTokens = ({ tokens }: SizeLimits): GraphQLError =>
  refusal(ErrorCode.TooManyTokens, `Expected at most ${tokens} tokens, but got more.`);

/** Parses an operation that did not come through Apollo Server; throws what is wrong with its syntax or its size. */
export function parseWithinLimits(query: string, limits: SizeLimits): DocumentNode {
  const document = parseTokens(query, limits);
  const problem = findSizeProblem(document, limits);
  if (problem) throw problem;
  return document;
}

function parseTokens(query: string, limits: SizeLimits): DocumentNode {
  try {
    return parse(query, { maxTokens: limits.tokens });
  } catch (error) {
    throw error instanceof GraphQLError && TOKEN_LIMIT_REACHED.test(error.message) ? tooManyTokens(limits) : error;
  }
}

/** Refuses operations that are too large, once for each document. The server's `parseOptions.maxTokens` counts the tokens. */
export function limitOperationSize(limits: SizeLimits): ApolloServerPlugin<GatewayContext>[] {
  const nameTokenLimit: ApolloServerPlugin<GatewayContext> = {
    requestDidStart: async () => ({
      async didEncounterErrors({ errors }) {
        const error = errors.find(({ message }) => TOKEN_LIMIT_REACHED.test(message));
        if (!error) return;
        const { message, extensions } = tooManyTokens(limits);
        error.message = message;
        Object.assign(error.extensions, extensions);
      },
    }),
  };
  return [refuseOperations((document) => findSizeProblem(document, limits)), nameTokenLimit];
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

/** Error handler of a route whose body limit is `bodyBytes`: says in GraphQL's form that a body is too large. */
export function answerLargeBodies({ bodyBytes }: SizeLimits) {
  return (error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    if (error.code !== 'FST_ERR_CTP_BODY_TOO_LARGE') throw error;
    const length = request.headers['content-length'];
    const message = `Expected at most ${bodyBytes} bytes in a request, but got ${length ?? 'more'}.`;
    return refuseRequest(reply, 413, ErrorCode.RequestTooLarge, message);
  };
}
