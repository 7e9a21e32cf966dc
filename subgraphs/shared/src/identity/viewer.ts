import { GraphQLError } from 'graphql';
import { ErrorCode } from '../errors/error-codes.js';
import { type Domain, type Permission, ROLES, readersOf } from './permissions.js';

/** Who asks: the signed-in user. Anonymous callers are `null`, never a viewer with an empty id. */
export interface Viewer {
  readonly id: string;
  /** The sign-in that the request came through; absent for API keys, and for calls that a service makes on the user's behalf. */
  readonly sessionId?: string;
  /** The API key that the request came with. */
  readonly keyId?: string;
  /** What the access token or API key allows its bearer; absent for calls that a service makes, which may do what any member may. */
  readonly scopes?: readonly string[];
}

/** The viewer whom a verified token names: its claim `scope` lists scopes with spaces between them (RFC 8693, 4.2). */
export function viewerOf(id: string, { sid, kid, scope }: Readonly<Record<string, unknown>>): Viewer {
  return {
    id,
    ...(typeof sid === 'string' && { sessionId: sid }),
    ...(typeof kid === 'string' && { keyId: kid }),
    ...(typeof scope === 'string' && { scopes: scope.split(' ').filter((name) => name !== '') }),
  };
}

/** Said to anonymous callers by whatever needs a viewer. */
export const SIGN_IN_FIRST = 'Sign in first: this needs an Authorization header with a bearer token.';

/** Whether a viewer may do something. */
export const isAllowed = ({ scopes = ROLES.member }: Viewer, permission: string): boolean =>
  scopes.includes(permission);

/** Whom to show what is private in a subgraph: nobody, where the viewer came with an API key that is not for it. */
export function readerOf(domain: Domain, viewer: Viewer | null): Viewer | null {
  return viewer && readersOf(domain).some((permission) => isAllowed(viewer, permission)) ? viewer : null;
}

/** A FORBIDDEN error for a caller that came with an API key: what lets one in to an account is its owner's alone to do. */
export function refuseKeys({ usesKey }: { readonly usesKey?: boolean | undefined }): void {
  if (!usesKey) return;
  throw new GraphQLError('API keys can not do this: send it without the Authorization header.', {
    extensions: { code: ErrorCode.Forbidden },
  });
}

/** The viewer; an UNAUTHENTICATED error for an anonymous caller, a FORBIDDEN one for who may not do it. */
export function requireViewer(viewer: Viewer | null, permission?: Permission): Viewer {
  if (!viewer) throw new GraphQLError(SIGN_IN_FIRST, { extensions: { code: ErrorCode.Unauthenticated } });
  if (permission === undefined || isAllowed(viewer, permission)) return viewer;
  throw new GraphQLError(`This takes the permission ${permission}, which this sign-in or API key does not have.`, {
    extensions: { code: ErrorCode.Forbidden },
  });
}
