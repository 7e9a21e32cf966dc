import { expect, it } from '@jest/globals';
import { createTotpSecret, stepOfCode, totpUri } from './totp.js';

/** The secret of RFC 6238, appendix B, in base32. */
const SECRET = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';

// The last six digits of the eight that the RFC lists for SHA-1.
it.each([
  [59, '287082'],
  [1_111_111_109, '081804'],
  [1_111_111_111, '050471'],
  [1_234_567_890, '005924'],
  [2_000_000_000, '279037'],
  [20_000_000_000, '353130'],
])('at %d s the code is %s, as in RFC 6238, and for a step before and after', (seconds, code) => {
  const step = Math.floor(seconds / 30);
  const at = (steps: number) => stepOfCode(SECRET, code, (seconds + 30 * steps) * 1_000);
  expect([-2, -1, 0, 1, 2].map(at)).toEqual([null, step, step, step, null]);
});

it.each(['', '28708', '2870820', '28708a', '287083'])('%j is no code at 59 s', (code) => {
  expect(stepOfCode(SECRET, code, 59_000)).toBeNull();
});

it('a secret is another each time, of 160 bits in base32, and stands in the URI with whose it is', () => {
  const secret = createTotpSecret();
  expect(secret).toMatch(/^[A-Z2-7]{32}$/);
  expect(createTotpSecret()).not.toBe(secret);
  const uri = new URL(totpUri(secret, 'ada@example.com'));
  expect(decodeURIComponent(uri.href)).toMatch(/^otpauth:\/\/totp\/quantgraph:ada@example\.com\?/);
  expect(Object.fromEntries(uri.searchParams)).toEqual({
    issuer: 'quantgraph',
    secret,
    algorithm: 'SHA1',
    digits: '6',
    period: '30',
  });
});
