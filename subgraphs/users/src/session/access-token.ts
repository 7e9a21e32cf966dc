import { ROLES, type Role } from '@quantgraph/shared';
import { importJWK, type JSONWebKeySet, SignJWT } from 'jose';
import { readSigningKeys } from './signing-keys.js';

/** Issuer and audience of access tokens. */
export const TOKEN_ISSUER = 'quantgraph';
export const TOKEN_AUDIENCE = 'quantgraph';

const ACCESS_TOKEN_MINUTES = 10;

export interface AccessTokens {
  /** A token that says who asks, through which session, and what they may do, for the next 10 minutes. */
  sign(subject: { userId: string; sessionId: string; role: Role }): Promise<{ token: string; expiresAt: Date }>;
  /** The public keys that tokens are verified with. */
  readonly jwks: JSONWebKeySet;
}

/** Signs access tokens with the first of the keys that `readSigningKeys` reads, and publishes all. */
export async function createAccessTokens(signingKey: string): Promise<AccessTokens> {
  const keys = readSigningKeys(signingKey, 'The key that signs access tokens');
  const [{ kid }] = keys;
  const key = await importJWK(keys[0], 'EdDSA');

  async function sign({ userId, sessionId, role }: { userId: string; sessionId: string; role: Role }) {
    const expiresAt = new Date((Math.floor(Date.now() / 1000) + ACCESS_TOKEN_MINUTES * 60) * 1000);
    const token = await new SignJWT({ sid: sessionId, scope: ROLES[role].join(' ') })
      .setProtectedHeader({ alg: 'EdDSA', kid, typ: 'JWT' })
      .setIssuer(TOKEN_ISSUER)
      .setAudience(TOKEN_AUDIENCE)
      .setSubject(userId)
      .setIssuedAt()
      .setExpirationTime(expiresAt)
      .sign(key);
    return { token, expiresAt };
  }

  return { sign, jwks: { keys: keys.map(({ d: _private, iat: _madeAt, ...published }) => published) } };
}
