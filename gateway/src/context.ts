import type { Viewer } from '@quantgraph/shared';
import type { AnswerText } from './execution/answer-text.js';

/** What the gateway knows about one client request. */
export interface GatewayContext {
  readonly viewer: Viewer | null;
  /** Under this id the request is logged everywhere; the client gets it in the header x-request-id. */
  readonly requestId: string;
  /** Aborted when the client leaves or the request's time is up. */
  readonly signal: AbortSignal;
  readonly client: Client;
  /** Whether the answer may go on for as long as there are events: over a websocket or as server-sent events. */
  readonly takesEvents?: boolean;
  /** There where the response carries nothing but this operation's answer. */
  readonly slot?: AnswerSlot | undefined;
}

/** Where the one operation of an HTTP request leaves its data as bytes: Apollo Server passes on strings alone. */
export interface AnswerSlot {
  data?: AnswerText;
}

/** The program that sent a request, as far as it says. */
export interface Client {
  readonly address: string;
  /** From the header apollographql-client-name. */
  readonly name: string | null;
  readonly version: string | null;
}
