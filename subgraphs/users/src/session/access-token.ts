import { ROLES, type Role } from '@quantgraph/shared';
import {
  calculateJwkThumbprint,
  exportJWK,
  generateKeyPair,
  importJWK,
  type JSONWebKeySet,
  type JWK,
  SignJWT,
} from 'jose';

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

/** A new signing key, as the JSON text of a private Ed25519 JWK whose `kid` is its thumbprint. */
export async function generateSigningKey(): Promise<string> {
  const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  const jwk = await exportJWK(privateKey);
  return JSON.stringify({ ...jwk, alg: 'EdDSA', use: 'sig', kid: await calculateJwkThumbprint(jwk) });
}

/** Signs access tokens with a key as `generateSigningKey` makes them; throws for any other text, without quoting it. */
export async function createAccessTokens(signingKey: string): Promise<AccessTokens> {
  const { kid, x, jwk } = readKey(signingKey);
  const key = await importJWK(jwk, 'EdDSA');

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

  return { sign, jwks: { keys: [{ kty: 'OKP', crv: 'Ed25519', x, kid, alg: 'EdDSA', use: 'sig' }] } };
}

function readKey(text: string): { kid: string; x: string; jwk: JWK } {
  let jwk: JWK;
  try {
    jwk = JSON.parse(text) as JWK;
  } catch {
    throw new Error('The key that signs access tokens: expected a private Ed25519 JWK as JSON, but got other text.');
  }
  const { kid, x, d, crv } = jwk;
  if (!kid || !x || !d || crv !== 'Ed25519') {
    throw new Error('The key that signs access tokens: expected a private Ed25519 JWK with `kid`, `x` and `d`.');
  }
  return { kid, x, jwk };
}
