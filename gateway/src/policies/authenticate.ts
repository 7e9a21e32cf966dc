import { ErrorCode, KEY_PREFIX, type Viewer, viewerOf } from '@quantgraph/shared';
import { GraphQLError } from 'graphql';
import { errors, type JSONWebKeySet, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { LRUCache } from 'lru-cache';
import { type AccessState, NO_ACCESS_STATE } from './access-state.js';

export interface AccessTokenRules {
  /** Finds the key that a token names: the users subgraph's published keys. */
  readonly keys: JWTVerifyGetKey;
  readonly issuer: string;
  readonly audience: string;
  /** All those keys, for others that verify tokens; without it they are not served. */
  readonly published?: () => Promise<JSONWebKeySet>;
  /** What is known of sign-ins and keys beyond what they say; by default nothing. */
  readonly access?: AccessState;
}

/** Who holds a token or key, and until when, in ms since 1970. */
export interface SignIn {
  readonly viewer: Viewer;
  readonly expiresAt: number;
}

/** Issuer and audience of the access tokens that the users subgraph signs. */
export const ACCESS_TOKENS = { issuer: 'quantgraph', audience: 'quantgraph' } as const;

/** Where the servers of the users subgraph and of the gateway publish the keys of access tokens. */
export const KEYS_PATH = '/.well-known/jwks.json';

function refusal(status: 401 | 503, code: string, message: string, cause?: unknown): GraphQLError {
  const originalError = cause instanceof Error ? cause : undefined;
  return new GraphQLError(message, { originalError, extensions: { code, http: { status } } });
}

const unauthenticated = (message: string) => refusal(401, ErrorCode.Unauthenticated, message);

function bearerToken(header: string): string {
  const [, token] = /^Bearer +(\S+)$/i.exec(header.trim()) ?? [];
  if (!token) throw unauthenticated('Expected the header "Authorization: Bearer <access token or API key>".');
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
const verified = new LRUCache<string, SignIn & { readonly keys: JWTVerifyGetKey }>({ max: 10_000 });

/**
 * Who sends a request, from its Authorization header: `null` without one. A token or key that is broken, foreign, ended or
 * expired is refused with HTTP 401 rather than taken for anonymous, so that a client knows to sign in again.
 */
export async function signInOf(header: string | undefined, rules: AccessTokenRules): Promise<SignIn | null> {
  if (header === undefined) return null;
  const token = bearerToken(header);
  if (token.startsWith(KEY_PREFIX)) return keySignIn(token, rules);
  const known = verified.get(token);
  const signIn = known?.keys === rules.keys && known.expiresAt > Date.now() ? known : await verify(token, rules);
  if (rules.access?.hasEnded(signIn.viewer)) {
    throw unauthenticated('The session of this access token has ended: log in again.');
  }
  return signIn;
}

async function keySignIn(key: string, { access = NO_ACCESS_STATE }: AccessTokenRules): Promise<SignIn> {
  const holder = await access.holderOf(key).catch((error) => {
    throw refusal(503, ErrorCode.Unavailable, 'API keys can not be checked at the moment: try again later.', error);
  });
  if (holder) return holder;
  throw unauthenticated('The API key is unknown, expired or revoked.');
}

async function verify(token: string, { keys, issuer, audience }: AccessTokenRules): Promise<SignIn> {
  try {
    const { payload } = await jwtVerify(token, keys, {
      algorithms: ['EdDSA'],
      issuer,
      audience,
      requiredClaims: ['sub', 'exp'],
    });
    const signIn = { viewer: viewerOf(String(payload.sub), payload), expiresAt: Number(payload.exp) * 1_000 };
    verified.set(token, { keys, ...signIn });
    return signIn;
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
