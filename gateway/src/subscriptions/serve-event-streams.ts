import type { IncomingHttpHeaders, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { type GraphQLRequest, HeaderMap } from '@apollo/server';
import { ErrorCode, sendResults, wantsEventStream } from '@quantgraph/shared';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError, locatedError } from 'graphql';
import { clientOf } from '../http/graph.js';
import { linkRequest } from '../observability/request-record.js';
import { publicError } from '../policies/mask-errors.js';
import { stringifyAnswer } from '../stringify-answer.js';
import { endWhenOver } from './end-when-over.js';
import type { PublicAnswer } from './public-events.js';
import { type Outcome, refusalOf, runOperation } from './run-operation.js';
import type { StreamOptions } from './serve-streams.js';
import { type Holder, holderOf } from './sign-in.js';
import { StreamContext } from './stream-context.js';
import { whenDone } from './when-done.js';

/** Headers that a form or a link of another page can't send, as Apollo Server has them. */
const PREFLIGHTED_HEADERS = ['apollo-require-preflight', 'x-apollo-operation-name'];

/**
 * Answers who accepts an event stream at /graphql in the distinct connections mode of the GraphQL over SSE protocol: each
 * result is an event, and a last one says that they are complete.
 */
export function serveEventStreams(app: FastifyInstance, options: StreamOptions): void {
  const { apollo, logger, requestTimeoutMs: timeoutMs } = options;
  const open = new Set<ServerResponse>();

  async function begin(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const operation = operationIn(request);
    const holder = await holderOf(request.headers.authorization, options.accessTokens);
    const disconnect = options.counter.connect();
    if (!disconnect) throw refusal(503, ErrorCode.Unavailable, 'Too many streams are open: try again later.');
    reply.raw.once('close', disconnect);
    const results = await resultsOf(request, operation, holder, reply.raw);
    const response = reply.hijack().raw;
    open.add(response);
    response.once('close', () => open.delete(response));
    const sent = sendResults(response, results, {
      headers: reply.getHeaders() as OutgoingHttpHeaders,
      stringify: (result) => stringifyAnswer(result as object),
    });
    sent.catch((error) => logger.error({ requestId: request.id, err: error }, 'An event stream broke'));
  }

  function refused(error: unknown, requestId: string) {
    if (!(error instanceof GraphQLError)) {
      return { status: 500, refusal: publicError(locatedError(error, undefined), requestId, logger) };
    }
    const { status = 400 } = (error.extensions.http ?? {}) as { status?: number };
    return { status, refusal: refusalOf(error) };
  }

  async function resultsOf(
    request: FastifyRequest,
    operation: GraphQLRequest,
    holder: Holder,
    response: ServerResponse,
  ): Promise<AsyncIterable<PublicAnswer>> {
    const caller = { viewer: holder.signIn?.viewer ?? null, client: clientOf(request) };
    const end = options.counter.begin(caller, response);
    const context = new StreamContext(request.id, caller);
    linkRequest(request, context);
    const left = () => context.stop(new Error('The connection is closed.'));
    response.once('close', left);
    try {
      const outcome = await runOperation(apollo, operation, context, { timeoutMs, logger });
      return endWhenOver(whenDone(eventsOf(outcome), end), holder);
    } catch (error) {
      end();
      throw error;
    }
  }

  app.addHook('preHandler', async (request, reply) => {
    if (request.routeOptions.url !== '/graphql' || !wantsEventStream(request.headers)) return;
    try {
      await begin(request, reply);
    } catch (error) {
      const { status, refusal: answer } = refused(error, request.id);
      await reply.code(status).send({ errors: [answer] });
    }
  });

  app.addHook('preClose', async () => {
    // Without the event that says they are complete: the client knows that there would have been more.
    for (const response of open) response.end();
  });
}

const refusal = (status: number, code: string, message: string) =>
  new GraphQLError(message, { extensions: { code, http: { status } } });

async function* once(answer: PublicAnswer): AsyncGenerator<PublicAnswer> {
  yield answer;
}

/** A refusal comes as an event, too: not every client of event streams can read the body of another response. */
function eventsOf(outcome: Outcome): AsyncIterableIterator<PublicAnswer> {
  if ('events' in outcome) return outcome.events;
  return once('refused' in outcome ? { errors: outcome.refused } : outcome.answer);
}

function operationIn({ method, headers, body, query }: FastifyRequest): GraphQLRequest {
  const isPost = method === 'POST';
  if (!isPost && !PREFLIGHTED_HEADERS.some((name) => headers[name])) {
    const message = `Expected one of the headers ${PREFLIGHTED_HEADERS.join(', ')} with a GET request.`;
    throw refusal(400, ErrorCode.BadUserInput, message);
  }
  const given = (isPost ? body : query) as Record<string, unknown> | null;
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    throw refusal(400, ErrorCode.BadUserInput, 'Expected one operation as a JSON object.');
  }
  const text = (name: string) => (typeof given[name] === 'string' ? { [name]: given[name] } : {});
  const object = (name: string) => {
    const value = isPost ? given[name] : parsed(name, given[name]);
    return typeof value === 'object' && value !== null ? { [name]: value } : {};
  };
  return {
    ...text('query'),
    ...text('operationName'),
    ...object('variables'),
    ...object('extensions'),
    // By the method Apollo Server knows that a mutation must not come in a link.
    http: { method, headers: headersOf(headers), search: '', body },
  };
}

function headersOf(headers: IncomingHttpHeaders): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) {
    // The answer is a stream of events, whatever else its client would take.
    if (name !== 'accept' && value !== undefined) map.set(name, String(value));
  }
  return map;
}

function parsed(name: string, value: unknown): unknown {
  if (typeof value !== 'string' || value === '') return undefined;
  try {
    return JSON.parse(value);
  } catch {
    throw refusal(400, ErrorCode.BadUserInput, `Expected ${name} as JSON.`);
  }
}
