import { jwtVerify, SignJWT } from 'jose';
import { type Viewer, viewerOf } from './viewer.js';

/** Header that carries the signed identity from the gateway, or a peer, to a subgraph. */
export const IDENTITY_HEADER = 'x-quantgraph-identity';
/** Header that carries where the client is, from the gateway to a subgraph. */
export const ADDRESS_HEADER = 'x-quantgraph-client-address';
/** Header that carries the id under which one client request is logged everywhere. */
export const REQUEST_ID_HEADER = 'x-request-id';

const LIFETIME_SECONDS = 60;
/** A signed identity is used again for this long, so that a busy viewer costs one signature in 30 s. */
const REUSE_MS = 30_000;
const CACHE_LIMIT = 10_000;
const ISSUER = 'quantgraph-gateway';

export interface IdentitySigner {
  /** A short-lived token that says who asks; `null` is signed too, as anonymous. */
  sign(viewer: Viewer | null): Promise<string>;
}

/** Signs identities with the secret that gateway and subgraphs share. */
export function createIdentitySigner(secret: string): IdentitySigner {
  const key = new TextEncoder().encode(secret);
  const cache = new Map<string, { token: string; until: number }>();

  async function sign(viewer: Viewer | null): Promise<string> {
    const cacheKey = viewer ? JSON.stringify([viewer.id, viewer.sessionId, viewer.keyId, viewer.scopes]) : '';
    const cached = cache.get(cacheKey);
    if (cached && cached.until > Date.now()) return cached.token;
    const jwt = new SignJWT({
      ...(viewer?.sessionId && { sid: viewer.sessionId }),
      ...(viewer?.keyId && { kid: viewer.keyId }),
      ...(viewer?.scopes && { scope: viewer.scopes.join(' ') }),
    })
      .setProtectedHeader({ alg: 'HS256' })
      .setIssuer(ISSUER)
      .setIssuedAt()
      .setExpirationTime(`${LIFETIME_SECONDS}s`);
    if (viewer) jwt.setSubject(viewer.id);
    const token = await jwt.sign(key);
    if (cache.size >= CACHE_LIMIT) cache.clear();
    cache.set(cacheKey, { token, until: Date.now() + REUSE_MS });
    return token;
  }

  return { sign };
}

/**
 * Reads a signed identity: a viewer, `null` for a signed anonymous call; throws on a token that is not ours or expired. A
 * token that was valid once is not checked again until it expires.
 */
export function createIdentityVerifier(
  secret: string,
  now: () => number = Date.now,
): (token: string) => Promise<Viewer | null> {
  const key = new TextEncoder().encode(secret);
  const cache = new Map<string, { viewer: Viewer | null; until: number }>();
  return async (token) => {
    const cached = cache.get(token);
    if (cached && cached.until > now()) return cached.viewer;
    cache.delete(token);
    const { payload } = await jwtVerify(token, key, {
      issuer: ISSUER,
      algorithms: ['HS256'],
      requiredClaims: ['exp'],
      currentDate: new Date(now()),
    });
    const viewer = payload.sub ? viewerOf(payload.sub, payload) : null;
    if (cache.size >= CACHE_LIMIT) cache.clear();
    cache.set(token, { viewer, until: Number(payload.exp) * 1_000 });
    return viewer;
  };
}
