import { createHash, randomBytes } from 'node:crypto';

const SECRET_BYTES = 32;
const TOKEN = /^([0-9a-f-]{36})\.([A-Za-z0-9_-]{43})$/;

const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('base64url');

/** A new refresh token of a session, and the hash to store; 256 random bits need no slow hash. */
export function createRefreshToken(sessionId: string): { token: string; hash: string } {
  const secret = randomBytes(SECRET_BYTES).toString('base64url');
  return { token: `${sessionId}.${secret}`, hash: hashOf(secret) };
}

/** The session that a refresh token names and the hash of its secret; null for anything that is no refresh token. */
export function readRefreshToken(token: string): { sessionId: string; hash: string } | null {
  const [, sessionId, secret] = TOKEN.exec(token) ?? [];
  return sessionId && secret ? { sessionId, hash: hashOf(secret) } : null;
}
