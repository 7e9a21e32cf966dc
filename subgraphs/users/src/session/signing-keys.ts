import { createHash, createPrivateKey, generateKeyPairSync, type JsonWebKey } from 'node:crypto';

/** An Ed25519 key that signs access tokens: a private JWK. */
export interface SigningKey {
  readonly kty: 'OKP';
  readonly crv: 'Ed25519';
  readonly x: string;
  readonly d: string;
  /** Under which its public half is published. */
  readonly kid: string;
  readonly alg: 'EdDSA';
  readonly use: 'sig';
  /** When it was made, in seconds since 1970; keys of others may not say. */
  readonly iat?: number;
}

/** The first signs, all verify. */
export type SigningKeys = readonly [SigningKey, ...SigningKey[]];

const DAY_MS = 86_400_000;
const LONGEST_USE_MS = 90 * DAY_MS;
/** Far longer than an access token holds. */
const KEPT_AFTER_MS = DAY_MS;

/** A new key, made at `now`, in ms since 1970; its `kid` is its thumbprint. */
export function generateSigningKey(now: number): SigningKey {
  const { privateKey } = generateKeyPairSync('ed25519');
  return signingKeyOf({ ...privateKey.export({ format: 'jwk' }), iat: Math.floor(now / 1_000) });
}

/** Reads a private Ed25519 JWK, or a JWK Set of such; throws for any other text, naming `source` and quoting nothing. */
export function readSigningKeys(text: string, source: string): SigningKeys {
  try {
    const given = JSON.parse(text);
    const [first, ...others]: SigningKey[] = (given.keys ?? [given]).map(signingKeyOf);
    if (!first || new Set([first, ...others].map(({ kid }) => kid)).size <= others.length) throw new Error();
    return [first, ...others];
  } catch {
    throw new Error(
      `${source}: expected a private Ed25519 JWK, or a JWK Set of such with a kid each, as JSON; got something else.`,
    );
  }
}

/** The text that `readSigningKeys` reads. */
export const writeSigningKeys = (keys: SigningKeys): string => `${JSON.stringify({ keys }, null, 2)}\n`;

/** A new key in front, which signs from now on. Keys that were replaced within the last day stay, so that what they signed holds. */
export function rotateSigningKeys(keys: SigningKeys, now: number): SigningKeys {
  return [generateSigningKey(now), ...keys.filter((_, index) => !isOutlived(keys[index - 1], now))];
}

/** The keys to start with: rotated if the first is older than 90 days or does not say, and without those that nothing needs any more. */
export function renewSigningKeys(keys: SigningKeys, now: number): SigningKeys {
  const [first, ...others] = keys;
  if (first.iat === undefined || now - first.iat * 1_000 > LONGEST_USE_MS) return rotateSigningKeys(keys, now);
  return [first, ...others.filter((_, index) => !isOutlived(keys[index], now))];
}

/** Whether what was signed before this successor was made has long expired. */
const isOutlived = (successor: SigningKey | undefined, now: number): boolean =>
  successor?.iat !== undefined && now - successor.iat * 1_000 > KEPT_AFTER_MS;

function signingKeyOf(key: JsonWebKey): SigningKey {
  const { x, d, crv } = createPrivateKey({ key, format: 'jwk' }).export({ format: 'jwk' });
  if (crv !== 'Ed25519' || !x || !d || x !== key.x) throw new Error('Another kind of key.');
  const { kid, iat } = key as { kid?: unknown; iat?: unknown };
  return {
    kty: 'OKP',
    crv,
    x,
    d,
    kid: typeof kid === 'string' ? kid : thumbprint(x),
    alg: 'EdDSA',
    use: 'sig',
    ...(typeof iat === 'number' && { iat }),
  };
}

/** RFC 7638: the hash of the public members in their fixed order. */
const thumbprint = (x: string): string =>
  createHash('sha256')
    .update(JSON.stringify({ crv: 'Ed25519', kty: 'OKP', x }))
    .digest('base64url');
