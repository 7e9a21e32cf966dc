import { expect, it } from '@jest/globals';
import { createAccessTokens, generateSigningKey } from './access-token.js';

it('signs with the key that it publishes the public half of', async () => {
  const key = await generateSigningKey();
  const { kid, x } = JSON.parse(key);
  expect((await createAccessTokens(key)).jwks).toEqual({
    keys: [{ kty: 'OKP', crv: 'Ed25519', alg: 'EdDSA', use: 'sig', kid, x }],
  });
});

it.each(['secret text', '{"kty":"oct","k":"secret"}'])('refuses another key without quoting it', async (key) => {
  const refusal = createAccessTokens(key);
  await expect(refusal).rejects.toThrow('expected a private Ed25519 JWK');
  await expect(refusal).rejects.not.toThrow('secret');
});
