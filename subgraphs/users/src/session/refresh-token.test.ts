import { expect, it } from '@jest/globals';
import { newId } from '@quantgraph/shared';
import { createRefreshToken, readRefreshToken } from './refresh-token.js';

it('reads back the session and the hash to compare', () => {
  const sessionId = newId();
  const { token, hash } = createRefreshToken(sessionId);
  expect(readRefreshToken(token)).toEqual({ sessionId, hash });
  expect(token).not.toContain(hash);
});

it('is another each time, and null for other text', () => {
  const sessionId = newId();
  expect(createRefreshToken(sessionId).token).not.toBe(createRefreshToken(sessionId).token);
  for (const text of ['', sessionId, `${sessionId}.short`, `x.${'a'.repeat(43)}`]) {
    expect(readRefreshToken(text)).toBeNull();
  }
});
