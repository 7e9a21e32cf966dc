import { ErrorCode, type Viewer, viewerOf } from '@quantgraph/shared';
import { GraphQLError } from 'graphql';
import { errors, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { LRUCache } from 'lru-cache';

export interface AccessTokenRules {
  /** Finds the key that a token names: the users subgraph's published keys. */
  readonly keys: JWTVerifyGetKey;
  readonly issuer: string;
  readonly audience: string;
}

/** Issuer and audience of the access tokens that the users subgraph signs, and where its server publishes its keys. */
export const ACCESS_TOKENS = {
  issuer: 'quantgraph',
  audience: 'quantgraph',
  keysPath: '/.well-known/jwks.json',
} as const;

function refusal(status: 401 | 503, code: string, message: string, cause?: unknown): GraphQLError {
  const originalError = cause instanceof Error ? cause : undefined;
  return new GraphQLError(message, { originalError, extensions: { code, http: { status } } });
}

const unauthenticated = (message: string) => refusal(401, ErrorCode.Unauthenticated, message);

function bearerToken(header: string): string {
  const [, token] = /^Bearer +(\S+)$/i.exec(header.trim()) ?? [];
  if (!token) throw unauthenticated('Expected the header "Authorization: Bearer <access token>".');
  return token;
}

/** Of the errors of `jose`, those that tell of the token; the others tell that the keys could not be had. */
function isAboutTheToken(error: unknown): boolean {
  return (
    error instanceof errors.JOSEError &&
    !(error instanceof errors.JWKSTimeout) &&
    !(error instanceof errors.JWKSInvalid) &&
    error.code !== 'ERR_JOSE_GENERIC'
  );
}

/** Tokens that were found good: a signature is checked once, not with every request. */
const verified = new LRUCache<string, { keys: JWTVerifyGetKey; viewer: Viewer; expiresAt: number }>({ max: 10_000 });

/**
 * Who sends a request, from its Authorization header: `null` without one. A token that is broken, foreign or expired is
 * refused with HTTP 401 rather than taken for anonymous, so that a client knows to sign in again.
 */
export async function authenticate(
  header: string | undefined,
  { keys, issuer, audience }: AccessTokenRules,
): Promise<Viewer | null> {
  if (header === undefined) return null;
  const token = bearerToken(header);
  const known = verified.get(token);
  if (known?.keys === keys && known.expiresAt > Date.now()) return known.viewer;
  try {
    const { payload } = await jwtVerify(token, keys, {
      algorithms: ['EdDSA'],
      issuer,
      audience,
      requiredClaims: ['sub', 'exp'],
    });
    const viewer = viewerOf(String(payload.sub), payload);
    verified.set(token, { keys, viewer, expiresAt: Number(payload.exp) * 1_000 });
    return viewer;
  } catch (error) {
    if (error instanceof errors.JWTExpired) {
      throw unauthenticated('The access token has expired: refresh the session or log in again.');
    }
    if (isAboutTheToken(error)) throw unauthenticated('The access token is not valid: log in again.');
    throw refusal(
      503,
      ErrorCode.Unavailable,
      'Access tokens can not be checked at the moment: try again later.',
      error,
    );
  }
}
