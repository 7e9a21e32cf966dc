import {
  createHash,
  createPrivateKey,
  generateKeyPairSync,
  type JsonWebKey,
  randomBytes,
  randomUUID,
} from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** An Ed25519 key in JSON, with the id under which its public half is published. */
export interface AccessTokenKey extends JsonWebKey {
  readonly kty: 'OKP';
  readonly crv: 'Ed25519';
  readonly x: string;
  readonly d: string;
  readonly kid: string;
}

export interface Secrets {
  /** With which gateway and subgraphs sign identities to each other. */
  readonly internalSecret: string;
  /** With which the users subgraph signs access tokens. */
  readonly accessTokenKey: AccessTokenKey;
  /** With which the users subgraph seals what is secret in its store: 32 bytes in base64. */
  readonly dataKey: string;
}

export interface GivenSecrets {
  readonly internalSecret?: string | undefined;
  /** A private JWK, in JSON. */
  readonly accessTokenKey?: string | undefined;
  readonly dataKey?: string | undefined;
}

/** The secrets of this installation: the given ones, else those kept in `<dataDir>/secrets`, made on the first start. */
export async function loadSecrets(dataDir: string, given: GivenSecrets = {}): Promise<Secrets> {
  const folder = join(dataDir, 'secrets');
  const keyFile = join(folder, 'access-token-key.json');
  const internalSecret =
    given.internalSecret ?? (await keep(folder, join(folder, 'internal-secret'), newInternalSecret)).trim();
  const accessTokenKey = given.accessTokenKey
    ? parseKey(given.accessTokenKey, 'ACCESS_TOKEN_KEY')
    : parseKey(await keep(folder, keyFile, newAccessTokenKey), keyFile);
  const dataKeyFile = join(folder, 'data-key');
  const dataKey = given.dataKey
    ? parseDataKey(given.dataKey, 'DATA_KEY')
    : parseDataKey(await keep(folder, dataKeyFile, newDataKey), dataKeyFile);
  return { internalSecret, accessTokenKey, dataKey };
}

const newInternalSecret = () => `${randomBytes(32).toString('base64url')}\n`;

const newDataKey = () => `${randomBytes(32).toString('base64')}\n`;

function newAccessTokenKey(): string {
  const { kty, crv, x, d } = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' });
  return `${JSON.stringify({ kty, crv, x, d, kid: thumbprint(String(x)), alg: 'EdDSA', use: 'sig' }, null, 2)}\n`;
}

/** RFC 7638: the hash of the public members in their fixed order. */
function thumbprint(x: string): string {
  return createHash('sha256')
    .update(JSON.stringify({ crv: 'Ed25519', kty: 'OKP', x }))
    .digest('base64url');
}

/** What a file holds; made first if it isn't there. The first of several makers wins, and a file is never half-written. */
async function keep(folder: string, file: string, make: () => string): Promise<string> {
  const read = () => readFile(file, 'utf8').catch(() => undefined);
  const kept = await read();
  if (kept) return kept;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  // Not by the process: in containers that share the folder, all have the same number.
  const draft = `${file}.${randomUUID()}.new`;
  try {
    await writeFile(draft, make(), { mode: 0o600 });
    await link(draft, file).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  } finally {
    await rm(draft, { force: true });
  }
  return readFile(file, 'utf8');
}

function parseDataKey(text: string, source: string): string {
  const key = text.trim();
  if (/^[A-Za-z0-9+/]{43}=$/.test(key)) return key;
  throw new Error(`${source}: expected 32 bytes in base64; got something else.`);
}

function parseKey(text: string, source: string): AccessTokenKey {
  try {
    const key = JSON.parse(text) as AccessTokenKey;
    const { x } = createPrivateKey({ key, format: 'jwk' }).export({ format: 'jwk' });
    if (key.crv !== 'Ed25519' || x !== key.x) throw new Error('another kind of key');
    return { ...key, kid: key.kid ?? thumbprint(key.x) };
  } catch {
    throw new Error(`${source}: expected a private Ed25519 key as a JWK in JSON; got something else.`);
  }
}
