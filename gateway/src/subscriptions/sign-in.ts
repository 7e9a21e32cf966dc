import { type AccessTokenRules, type SignIn, signInOf } from '../policies/authenticate.js';

/** Who holds a connection: null for an anonymous caller. */
export interface Holder {
  readonly signIn: SignIn | null;
  /** Calls `end` when the sign-in expires or is ended, with why; answers how to call that off. */
  whenOver(end: (reason: string) => void): () => void;
}

/** Signs a connection in by its authorization, as `signInOf` does a request; throws as that does. */
export async function holderOf(authorization: string | undefined, rules: AccessTokenRules): Promise<Holder> {
  const signIn = await signInOf(authorization, rules);
  return {
    signIn,
    whenOver(end) {
      if (!signIn) return () => {};
      const stops = [
        whenExpired(signIn.expiresAt, () => end('The access token has expired')),
        rules.access?.whenEnded(signIn.viewer, () => end('The session has ended')),
      ];
      return () => {
        for (const stop of stops) stop?.();
      };
    },
  };
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
function whenExpired(expiresAt: number, expire: () => void): () => void {
  let timer: NodeJS.Timeout;
  const wait = () => {
    const leftMs = expiresAt - Date.now();
    if (leftMs <= 0) expire();
    else timer = setTimeout(wait, Math.min(leftMs, LONGEST_TIMER_MS)).unref();
  };
  timer = setTimeout(wait, 0).unref();
  return () => clearTimeout(timer);
}
