import { createRemoteJWKSet, type JSONWebKeySet } from 'jose';
import type { AccessTokenRules } from './authenticate.js';

/** Short, because a new key signs as soon as it is published. */
const COOLDOWN_MS = 1_000;

/**
 * The keys that another server publishes at `url`. Keys once fetched are kept, so that who is signed in stays so while that
 * server is down; a token by an unknown key has them fetched anew, and so has whoever asks for them, but not within `cooldownMs`.
 */
export function remoteKeys(url: URL, cooldownMs = COOLDOWN_MS): Required<Pick<AccessTokenRules, 'keys' | 'published'>> {
  const keys = createRemoteJWKSet(url, { cacheMaxAge: Number.POSITIVE_INFINITY, cooldownDuration: cooldownMs });
  async function published(): Promise<JSONWebKeySet> {
    try {
      if (!keys.coolingDown) await keys.reload();
    } catch (error) {
      if (!keys.jwks()) throw error;
    }
    return keys.jwks() as JSONWebKeySet;
  }
  return { keys, published };
}
