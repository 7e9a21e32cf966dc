import { describe, expect, it } from '@jest/globals';
import {
  generateSigningKey,
  readSigningKeys,
  renewSigningKeys,
  rotateSigningKeys,
  type SigningKeys,
  writeSigningKeys,
} from './signing-keys.js';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const NOW = Date.UTC(2026, 0, 1);
const kidsOf = (keys: SigningKeys) => keys.map(({ kid }) => kid);

describe('readSigningKeys', () => {
  it('reads a set as it was written, and a single key as a set of one', () => {
    const keys = [generateSigningKey(NOW), generateSigningKey(NOW)] as const;
    expect(readSigningKeys(writeSigningKeys(keys), 'KEYS')).toEqual(keys);
    const { kid: _kid, iat: _madeAt, ...single } = keys[0];
    expect(readSigningKeys(JSON.stringify(single), 'KEYS')).toEqual([{ ...single, kid: keys[0].kid }]);
  });

  const { d, ...published } = generateSigningKey(NOW);
  const key = { ...published, d };
  it.each([
    ['other text', 'd of a key'],
    ['no object', 'null'],
    ['an empty set', '{"keys":[]}'],
    ['a set of other things', '{"keys":[1]}'],
    ['a public key', JSON.stringify(published)],
    ['a set with a public key', JSON.stringify({ keys: [key, { ...published, kid: 'k2' }] })],
    ["another's public half", JSON.stringify({ ...key, x: generateSigningKey(NOW).x })],
    ['two keys of one kid', JSON.stringify({ keys: [key, key] })],
  ])('refuses %s, saying what was expected and quoting nothing', (_what, text) => {
    expect(() => readSigningKeys(text, 'KEYS')).toThrow(
      /^KEYS: expected a private Ed25519 JWK, or a JWK Set of such with a kid each, as JSON; got something else\.$/,
    );
  });
});

describe('rotateSigningKeys', () => {
  it('puts a new key in front, and keeps those replaced within the last day', () => {
    const first = generateSigningKey(NOW - 60 * DAY_MS);
    const second = generateSigningKey(NOW - 50 * HOUR_MS);
    const third = generateSigningKey(NOW - 20 * HOUR_MS);
    const rotated = rotateSigningKeys([third, second, first], NOW);
    expect(kidsOf(rotated).slice(1)).toEqual([third.kid, second.kid]);
    expect(rotated[0].iat).toBe(NOW / 1_000);
    expect([first.kid, second.kid, third.kid]).not.toContain(rotated[0].kid);
  });
});

describe('renewSigningKeys', () => {
  it('rotates a key of more than 90 days, or of unknown age', () => {
    const old = generateSigningKey(NOW - 90 * DAY_MS - 1_000);
    const { iat: _madeAt, ...ageless } = old;
    for (const key of [old, ageless]) {
      const renewed = renewSigningKeys([key], NOW);
      expect(renewed.map(({ iat }) => iat)).toEqual([NOW / 1_000, key === old ? old.iat : undefined]);
    }
  });

  it('leaves a younger one, and drops those that were replaced more than a day ago', () => {
    const [first, second] = [generateSigningKey(NOW - 90 * DAY_MS), generateSigningKey(NOW - 30 * HOUR_MS)];
    expect(renewSigningKeys([first], NOW)).toEqual([first]);
    expect(renewSigningKeys([second, first], NOW - 10 * HOUR_MS)).toEqual([second, first]);
    expect(renewSigningKeys([second, first], NOW)).toEqual([second]);
  });
});
