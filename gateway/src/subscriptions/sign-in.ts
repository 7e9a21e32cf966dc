import type { Viewer } from '@quantgraph/shared';
import { decodeJwt } from 'jose';
import { type AccessTokenRules, authenticate } from '../policies/authenticate.js';

/** Who holds a connection, and until when. */
export interface SignIn {
  readonly viewer: Viewer | null;
  /** In ms since 1970; null for an anonymous caller. */
  readonly expiresAt: number | null;
}

/** Signs a connection in by its authorization, as `authenticate` does a request; throws as that does. */
export async function signIn(authorization: string | undefined, rules: AccessTokenRules): Promise<SignIn> {
  const viewer = await authenticate(authorization, rules);
  if (!viewer || authorization === undefined) return { viewer, expiresAt: null };
  const { exp } = decodeJwt(authorization.slice(authorization.lastIndexOf(' ') + 1));
  return { viewer, expiresAt: exp === undefined ? null : exp * 1_000 };
}

/** The authorization in the first message of a connection, which is where a browser can put it: as such, or among `headers`. */
export function authorizationIn(payload: unknown): string | undefined {
  if (typeof payload !== 'object' || payload === null) return undefined;
  for (const [name, value] of Object.entries(payload)) {
    const key = name.toLowerCase();
    if (key === 'authorization' && typeof value === 'string') return value;
    if (key === 'headers') {
      const inside = authorizationIn(value);
      if (inside !== undefined) return inside;
    }
  }
  return undefined;
}

const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** Calls `expire` at a time, however far; answers how to call that off. */
export function whenExpired(expiresAt: number | null, expire: () => void): () => void {
  if (expiresAt === null) return () => {};
  let timer: NodeJS.Timeout;
  const wait = () => {
    const leftMs = expiresAt - Date.now();
    if (leftMs <= 0) expire();
    else timer = setTimeout(wait, Math.min(leftMs, LONGEST_TIMER_MS)).unref();
  };
  timer = setTimeout(wait, 0).unref();
  return () => clearTimeout(timer);
}
