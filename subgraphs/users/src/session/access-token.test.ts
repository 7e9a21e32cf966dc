import { expect, it } from '@jest/globals';
import { ROLES } from '@quantgraph/shared';
import { createLocalJWKSet, jwtVerify } from 'jose';
import { createAccessTokens } from './access-token.js';
import { generateSigningKey, writeSigningKeys } from './signing-keys.js';

const NOW = Date.UTC(2026, 0, 1);
const subject = { userId: 'ada', sessionId: 's1', role: Object.keys(ROLES)[0] as keyof typeof ROLES };

it('signs with the first key and publishes the public halves of all', async () => {
  const keys = [generateSigningKey(NOW), generateSigningKey(NOW)] as const;
  const { jwks, sign } = await createAccessTokens(writeSigningKeys(keys));
  const published = ({ kid, x }: { kid: string; x: string }) => ({
    kty: 'OKP',
    crv: 'Ed25519',
    alg: 'EdDSA',
    use: 'sig',
    kid,
    x,
  });
  expect(jwks).toEqual({ keys: keys.map(published) });
  const { token } = await sign(subject);
  expect((await jwtVerify(token, createLocalJWKSet(jwks))).protectedHeader.kid).toBe(keys[0].kid);
});

it.each(['secret text', '{"kty":"oct","k":"secret"}'])('refuses another key without quoting it', async (key) => {
  const refusal = createAccessTokens(key);
  await expect(refusal).rejects.toThrow('expected a private Ed25519 JWK');
  await expect(refusal).rejects.not.toThrow('secret');
});
