import { describe, expect, it } from '@jest/globals';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AnswerText } from '../execution/answer-text.js';
import { sendAnswerBytes, slotFor } from './answer-bytes.js';

const reply = {} as FastifyReply;
const data = new AnswerText(Buffer.from('{"data":{"city":"Zürich"}}'));

/** What is sent where Apollo Server wrote `payload`, with the data in the request's slot or without. */
function sent(payload: string, body: unknown = {}): string {
  const request = { body } as FastifyRequest;
  const slot = slotFor(request);
  if (slot) slot.data = data;
  let result: unknown;
  sendAnswerBytes(request, reply, payload, (_error, bytes) => {
    result = bytes;
  });
  return String(result);
}

describe('the bytes of an answer', () => {
  it('are the whole response where there is no more to say', () => {
    expect(sent('}')).toBe('{"data":{"city":"Zürich"}}');
  });

  it('come before what else there is to say', () => {
    expect(sent(',"errors":[{"message":"Größer."}]}')).toBe(
      '{"data":{"city":"Zürich"},"errors":[{"message":"Größer."}]}',
    );
  });

  it('are left out where Apollo Server failed after all, and of batches', () => {
    const failure = '{"errors":[{"message":"Something went wrong on our side."}]}';
    expect(sent(failure)).toBe(failure);
    expect(sent('[{"data":null}]', [])).toBe('[{"data":null}]');
  });
});
