import { describe, expect, it } from '@jest/globals';
import { createIdentitySigner, createIdentityVerifier } from './identity-token.js';

const secret = 'a secret of gateway and subgraphs, 32 or more';

describe('a signed identity', () => {
  it.each([
    [{ id: 'ada', sessionId: 's1' }],
    [{ id: 'ada' }],
    [{ id: 'ada', keyId: 'k1', scopes: ['trading:read'] }],
    [{ id: 'ada', sessionId: 's1', scopes: ['read', 'admin'] }],
    [{ id: 'ada', scopes: [] }],
    [null],
  ])('carries %j and nothing else', async (viewer) => {
    const token = await createIdentitySigner(secret).sign(viewer);
    expect(await createIdentityVerifier(secret)(token)).toEqual(viewer);
  });

  it('is not that of the same viewer with other scopes', async () => {
    const signer = createIdentitySigner(secret);
    await signer.sign({ id: 'ada', scopes: ['admin'] });
    expect(await createIdentityVerifier(secret)(await signer.sign({ id: 'ada' }))).toEqual({ id: 'ada' });
  });

  it('is refused when another secret signed it, or when it was changed', async () => {
    const verify = createIdentityVerifier(secret);
    const foreign = await createIdentitySigner(`${secret}, but another`).sign({ id: 'ada' });
    await expect(verify(foreign)).rejects.toThrow();
    const [header, , signature] = (await createIdentitySigner(secret).sign({ id: 'ada' })).split('.');
    const forged = Buffer.from(JSON.stringify({ iss: 'quantgraph-gateway', sub: 'bob' })).toString('base64url');
    await expect(verify(`${header}.${forged}.${signature}`)).rejects.toThrow();
    await expect(verify('')).rejects.toThrow();
  });

  it('is refused once it has expired, however often it was taken before', async () => {
    let now = Date.now();
    const verify = createIdentityVerifier(secret, () => now);
    const token = await createIdentitySigner(secret).sign({ id: 'ada' });
    const viewer = await verify(token);
    expect(await verify(token)).toBe(viewer);
    now += 61_000;
    await expect(verify(token)).rejects.toThrow('exp');
  });
});
