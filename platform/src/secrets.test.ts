import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { loadSecrets, rotateKeys } from './secrets.js';

const NOW = Date.UTC(2026, 0, 1);
const DAY_MS = 86_400_000;

let dataDir: string;
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'quantgraph-secrets-'));
});
afterEach(() => rm(dataDir, { recursive: true, force: true }));

const kidsIn = (keys: string): string[] => JSON.parse(keys).keys.map(({ kid }: { kid: string }) => kid);
const keyFile = () => join(dataDir, 'secrets', 'access-token-key.json');

describe('loadSecrets', () => {
  it('makes secrets of their own for every installation, and keeps them', async () => {
    const first = await loadSecrets(dataDir, {}, NOW);
    expect(Buffer.from(first.internalSecret, 'base64url')).toHaveLength(32);
    expect(Buffer.from(first.dataKey, 'base64')).toHaveLength(32);
    expect(kidsIn(first.accessTokenKey)).toEqual([expect.stringMatching(/^[\w-]{43}$/)]);
    expect(await loadSecrets(dataDir, {}, NOW + 90 * DAY_MS)).toEqual(first);
    const other = await loadSecrets(join(dataDir, 'other'));
    expect(other.internalSecret).not.toBe(first.internalSecret);
    expect(other.dataKey).not.toBe(first.dataKey);
    expect(kidsIn(other.accessTokenKey)).not.toEqual(kidsIn(first.accessTokenKey));
  });

  it('rotates a key of more than 90 days, once', async () => {
    const [first] = kidsIn((await loadSecrets(dataDir, {}, NOW)).accessTokenKey);
    const later = NOW + 91 * DAY_MS;
    const rotated = await loadSecrets(dataDir, {}, later);
    expect(kidsIn(rotated.accessTokenKey)).toEqual([expect.not.stringMatching(first ?? ''), first]);
    expect(await loadSecrets(dataDir, {}, later)).toEqual(rotated);
    await expectClosed();
  });

  it('still reads the single key of a file from before there were sets, and puts a new one in front', async () => {
    const { accessTokenKey } = await loadSecrets(dataDir, {}, NOW);
    const [{ iat: _madeAt, ...single }] = JSON.parse(accessTokenKey).keys;
    await writeFile(keyFile(), JSON.stringify(single, null, 2));
    const kids = kidsIn((await loadSecrets(dataDir, {}, NOW)).accessTokenKey);
    expect(kids).toHaveLength(2);
    expect(kids[1]).toBe(single.kid);
  });

  it('lets nobody else read them', async () => {
    await loadSecrets(dataDir);
    await expectClosed();
    expect((await stat(join(dataDir, 'secrets'))).mode & 0o777).toBe(0o700);
  });

  it('agrees on one set when several processes start at once', async () => {
    const [first, ...others] = await Promise.all(Array.from({ length: 5 }, () => loadSecrets(dataDir)));
    for (const other of others) expect(other).toEqual(first);
  });

  it('takes given ones as they are, and says which is none', async () => {
    const { accessTokenKey, dataKey } = await loadSecrets(dataDir, {}, NOW - 100 * DAY_MS);
    const given = { internalSecret: 'x'.repeat(40), accessTokenKey, dataKey };
    const elsewhere = join(dataDir, 'elsewhere');
    expect(await loadSecrets(elsewhere, given, NOW)).toEqual(given);
    expect(await readdir(dataDir)).toEqual(['secrets']);
    await expect(loadSecrets(elsewhere, { accessTokenKey: '{"kty":"RSA"}' })).rejects.toThrow(
      'ACCESS_TOKEN_KEY: expected a private Ed25519 JWK, or a JWK Set of such with a kid each, as JSON; got something else.',
    );
    await expect(loadSecrets(elsewhere, { dataKey: 'short' })).rejects.toThrow(
      'DATA_KEY: expected 32 bytes in base64; got something else.',
    );
    await writeFile(keyFile(), '{}');
    await expect(loadSecrets(dataDir)).rejects.toThrow(/access-token-key\.json: expected a private Ed25519 JWK/);
  });
});

describe('rotateKeys', () => {
  it('puts a new key in front of the kept ones, in a file that nobody else reads', async () => {
    const [first] = kidsIn((await loadSecrets(dataDir, {}, NOW)).accessTokenKey);
    await rotateKeys(dataDir, NOW + DAY_MS);
    const rotated = await readFile(keyFile(), 'utf8');
    expect(kidsIn(rotated)).toEqual([expect.not.stringMatching(first ?? ''), first]);
    expect((await loadSecrets(dataDir, {}, NOW + DAY_MS)).accessTokenKey).toBe(rotated);
    await expectClosed();
  });

  it('says where there is no key yet, and leaves what is none as it is', async () => {
    await expect(rotateKeys(dataDir, NOW)).rejects.toThrow(
      /^There is no key in .*access-token-key\.json yet: the first start makes it\.$/,
    );
    await loadSecrets(dataDir);
    await writeFile(keyFile(), 'broken');
    await expect(rotateKeys(dataDir, NOW)).rejects.toThrow(/^.*: expected a private Ed25519 JWK(?!.*broken)/);
    expect(await readFile(keyFile(), 'utf8')).toBe('broken');
  });
});

/** All secrets, nothing left beside them, and no rights for anyone else. */
async function expectClosed(): Promise<void> {
  const folder = join(dataDir, 'secrets');
  const names = await readdir(folder);
  expect(names.sort()).toEqual(['access-token-key.json', 'data-key', 'internal-secret']);
  const modes = await Promise.all(names.map(async (name) => (await stat(join(folder, name))).mode & 0o777));
  expect(modes).toEqual([0o600, 0o600, 0o600]);
}
