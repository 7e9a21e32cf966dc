import { createPrivateKey, createPublicKey, sign, verify } from 'node:crypto';
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { loadSecrets } from './secrets.js';

describe('loadSecrets', () => {
  let dataDir: string;

  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'quantgraph-secrets-'));
  });
  afterEach(() => rm(dataDir, { recursive: true, force: true }));

  it('makes secrets of their own for every installation, and keeps them', async () => {
    const first = await loadSecrets(dataDir);
    expect(Buffer.from(first.internalSecret, 'base64url')).toHaveLength(32);
    expect(Buffer.from(first.dataKey, 'base64')).toHaveLength(32);
    expect(first.accessTokenKey).toMatchObject({
      kty: 'OKP',
      crv: 'Ed25519',
      kid: expect.stringMatching(/^[\w-]{43}$/),
    });
    expect(await loadSecrets(dataDir)).toEqual(first);
    const other = await loadSecrets(join(dataDir, 'other'));
    expect(other.internalSecret).not.toBe(first.internalSecret);
    expect(other.dataKey).not.toBe(first.dataKey);
    expect(other.accessTokenKey.kid).not.toBe(first.accessTokenKey.kid);
  });

  it('makes a key that signs what its public half verifies', async () => {
    const { accessTokenKey } = await loadSecrets(dataDir);
    const { d: _private, ...published } = accessTokenKey;
    const text = Buffer.from('text');
    const signature = sign(null, text, createPrivateKey({ key: accessTokenKey, format: 'jwk' }));
    expect(verify(null, text, createPublicKey({ key: published, format: 'jwk' }), signature)).toBe(true);
  });

  it('lets nobody else read them', async () => {
    await loadSecrets(dataDir);
    const folder = join(dataDir, 'secrets');
    const names = await readdir(folder);
    expect(names.sort()).toEqual(['access-token-key.json', 'data-key', 'internal-secret']);
    const modes = await Promise.all(names.map(async (name) => (await stat(join(folder, name))).mode & 0o777));
    expect(modes).toEqual([0o600, 0o600, 0o600]);
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
  });

  it('agrees on one set when several processes start at once', async () => {
    const [first, ...others] = await Promise.all(Array.from({ length: 5 }, () => loadSecrets(dataDir)));
    for (const other of others) expect(other).toEqual(first);
  });

  it('takes given ones, and says which is none', async () => {
    const { accessTokenKey, dataKey } = await loadSecrets(dataDir);
    const given = { internalSecret: 'x'.repeat(40), accessTokenKey: JSON.stringify(accessTokenKey), dataKey };
    const elsewhere = join(dataDir, 'elsewhere');
    const { internalSecret } = given;
    expect(await loadSecrets(elsewhere, given)).toEqual({ internalSecret, accessTokenKey, dataKey });
    expect(await readdir(dataDir)).toEqual(['secrets']);
    await expect(loadSecrets(elsewhere, { accessTokenKey: '{"kty":"RSA"}' })).rejects.toThrow(
      'ACCESS_TOKEN_KEY: expected a private Ed25519 key as a JWK in JSON; got something else.',
    );
    await expect(loadSecrets(elsewhere, { dataKey: 'short' })).rejects.toThrow(
      'DATA_KEY: expected 32 bytes in base64; got something else.',
    );
    await writeFile(join(dataDir, 'secrets', 'access-token-key.json'), '{}');
    await expect(loadSecrets(dataDir)).rejects.toThrow(/access-token-key\.json: expected a private Ed25519 key/);
  });
});
