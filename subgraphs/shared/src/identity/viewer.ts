import { GraphQLError } from 'graphql';
import { ErrorCode } from '../errors/error-codes.js';

/** Who asks: the signed-in user. Anonymous callers are `null`, never a viewer with an empty id. */
export interface Viewer {
  readonly id: string;
  /** The sign-in that the request came through; absent for calls that a service makes on the user's behalf. */
  readonly sessionId?: string;
}

/** The viewer, or an UNAUTHENTICATED error for an anonymous caller. */
export function requireViewer(viewer: Viewer | null): Viewer {
  if (viewer) return viewer;
  throw new GraphQLError('Sign in first: this needs an Authorization header with a bearer token.', {
    extensions: { code: ErrorCode.Unauthenticated },
  });
}
