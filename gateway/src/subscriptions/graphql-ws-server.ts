import { randomUUID } from 'node:crypto';
import type { GraphQLRequest } from '@apollo/server';
import { ErrorCode } from '@quantgraph/shared';
import { GraphQLError, type GraphQLFormattedError, GraphQLSchema, parse } from 'graphql';
import { CloseCode, makeServer, type OperationResult, type SubscribePayload } from 'graphql-ws';
import type { WebSocket } from 'ws';
import type { Client } from '../context.js';
import { type Outcome, refusalOf, runOperation } from './run-operation.js';
import type { StreamOptions } from './serve-streams.js';
import { authorizationIn, type Holder, holderOf } from './sign-in.js';
import { StreamContext } from './stream-context.js';
import { whenDone } from './when-done.js';

/** What is known of one WebSocket. */
export interface SocketState {
  readonly socket: WebSocket;
  readonly client: Client;
  /** The Authorization header it was opened with, if any. */
  readonly authorization: string | undefined;
  /** Operations under way. */
  readonly running: Set<StreamContext>;
  holder?: Holder;
  stopWaiting?: () => void;
}

/** Between "too busy" and "restarting" of RFC 6455's registry. */
const TRY_AGAIN_LATER = 1013;

/** The protocol chooses how to execute by the document; here every operation has been run when it asks. */
const ANY_OPERATION = { schema: new GraphQLSchema({}), document: parse('{ __typename }') };

/** An error as it goes out: the protocol's server takes instances only, and writes what they make of themselves. */
class RefusedError extends GraphQLError {
  constructor(private readonly formatted: GraphQLFormattedError) {
    super(formatted.message);
  }

  override toJSON(): GraphQLFormattedError {
    return this.formatted;
  }
}

/** The graphql-transport-ws protocol: signs connections in, and runs each operation through Apollo Server and its policies. */
export function createGraphqlWsServer(options: StreamOptions) {
  const { apollo, accessTokens, counter, requestTimeoutMs: timeoutMs, connectionInitTimeoutMs, logger } = options;

  async function connect(state: SocketState, payload: unknown): Promise<boolean> {
    const { socket } = state;
    try {
      state.holder = await holderOf(authorizationIn(payload) ?? state.authorization, accessTokens);
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      const isRefused = error.extensions.code === ErrorCode.Unauthenticated;
      socket.close(isRefused ? CloseCode.Forbidden : TRY_AGAIN_LATER, error.message);
      return false;
    }
    state.stopWaiting = state.holder.whenOver((reason) =>
      socket.close(CloseCode.Forbidden, `${reason}: connect again with a new one.`),
    );
    return true;
  }

  async function run(state: SocketState, payload: SubscribePayload): Promise<Outcome> {
    const caller = { viewer: state.holder?.signIn?.viewer ?? null, client: state.client };
    const end = counter.begin(caller, state.socket);
    const context = new StreamContext(randomUUID(), caller);
    state.running.add(context);
    const done = () => {
      state.running.delete(context);
      end();
    };
    try {
      const outcome = await runOperation(apollo, requestOf(payload), context, { timeoutMs, logger });
      if ('events' in outcome) return { events: whenDone(outcome.events, done) };
      done();
      return outcome;
    } catch (error) {
      done();
      throw error;
    }
  }

  async function answerTo(state: SocketState, payload: SubscribePayload) {
    try {
      const outcome = await run(state, payload);
      if (!('refused' in outcome)) return { ...ANY_OPERATION, outcome };
      return outcome.refused.map((error) => new RefusedError(error));
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      return [new RefusedError(refusalOf(error))];
    }
  }

  function leave({ running, stopWaiting }: SocketState): void {
    stopWaiting?.();
    for (const context of running) context.stop(new Error('The connection is closed.'));
  }

  return makeServer<Record<string, unknown> | undefined, SocketState>({
    connectionInitWaitTimeout: connectionInitTimeoutMs,
    onConnect: ({ extra, connectionParams }) => connect(extra, connectionParams),
    onSubscribe: ({ extra }, _id, payload) => answerTo(extra, payload),
    execute: (args) => resultOf((args as unknown as { outcome: Outcome }).outcome),
    // Errors are masked by now, and data may be text: both go out as they are.
    onNext: (_context, _id, _payload, _args, result) => result,
    onClose: ({ extra }) => leave(extra),
  });
}

/** The protocol's types want graphql-js results, whose errors are instances; ours are masked and plain by now. */
function resultOf(outcome: Outcome): Awaited<OperationResult> {
  const result = 'events' in outcome ? outcome.events : 'answer' in outcome ? outcome.answer : undefined;
  return result as Awaited<OperationResult>;
}

/** A persisted operation comes with an empty text. */
function requestOf({ query, operationName, variables, extensions }: SubscribePayload): GraphQLRequest {
  return {
    ...(query !== '' && { query }),
    ...(operationName && { operationName }),
    ...(variables && { variables }),
    ...(extensions && { extensions }),
  };
}
