import { GraphQLError } from 'graphql';
import { ErrorCode } from '../errors/error-codes.js';

/** Who asks: the signed-in user. Anonymous callers are `null`, never a viewer with an empty id. */
export interface Viewer {
  readonly id: string;
  /** The sign-in that the request came through; absent for calls that a service makes on the user's behalf. */
  readonly sessionId?: string;
  /** What the access token or API key names that its bearer may do: `admin`, say; absent where it names nothing. */
  readonly scopes?: readonly string[];
}

/** The viewer whom a verified token names: its claim `scope` lists scopes with spaces between them (RFC 8693, 4.2). */
export function viewerOf(id: string, { sid, scope }: Readonly<Record<string, unknown>>): Viewer {
  return {
    id,
    ...(typeof sid === 'string' && { sessionId: sid }),
    ...(typeof scope === 'string' && { scopes: scope.split(' ').filter((name) => name !== '') }),
  };
}

/** Said to anonymous callers by whatever needs a viewer. */
export const SIGN_IN_FIRST = 'Sign in first: this needs an Authorization header with a bearer token.';

/** The viewer, or an UNAUTHENTICATED error for an anonymous caller. */
export function requireViewer(viewer: Viewer | null): Viewer {
  if (viewer) return viewer;
  throw new GraphQLError(SIGN_IN_FIRST, { extensions: { code: ErrorCode.Unauthenticated } });
}
