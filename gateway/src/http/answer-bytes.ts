import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { AnswerSlot, GatewayContext } from '../context.js';
import { AnswerText } from '../execution/answer-text.js';
import { stringifyAnswer, stringifyRest } from '../stringify-answer.js';

/** Stands for data that is in the request's slot. */
const LEFT = {};

const slots = new WeakMap<FastifyRequest, AnswerSlot>();

/** The slot of a request; several operations that come together have none. */
export function slotFor(request: FastifyRequest): AnswerSlot | undefined {
  if (Array.isArray(request.body)) return undefined;
  const slot: AnswerSlot = {};
  slots.set(request, slot);
  return slot;
}

/** Puts data into its request's slot. To stand after all plugins that look at it. */
export function leaveAnswers(): ApolloServerPlugin<GatewayContext> {
  return {
    requestDidStart: async () => ({
      async willSendResponse({ contextValue: { slot }, response: { body } }) {
        if (!slot || body.kind !== 'single') return;
        const data: unknown = body.singleResult.data;
        if (!(data instanceof AnswerText)) return;
        slot.data = data;
        body.singleResult.data = LEFT;
      },
    }),
  };
}

/** What Apollo Server shall write of an answer: all of it, unless its data is in a slot. */
export const stringifyForSlot = (answer: object): string =>
  (answer as { readonly data?: unknown }).data === LEFT ? stringifyRest(answer) : stringifyAnswer(answer);

type Send = (error: Error | null, payload: unknown) => void;

/** Sends the bytes of the data with what Apollo Server wrote of the rest. Where it failed at that, it wrote all there is. */
export function sendAnswerBytes(request: FastifyRequest, _reply: FastifyReply, payload: unknown, send: Send): void {
  const data = slots.get(request)?.data;
  if (!data || typeof payload !== 'string' || payload.startsWith('{')) send(null, payload);
  else if (payload.length === AnswerText.END.length) send(null, data.response);
  else send(null, Buffer.concat([data.opening, Buffer.from(payload)]));
}
