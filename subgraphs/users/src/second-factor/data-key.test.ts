import { randomBytes } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { createDataKey } from './data-key.js';

const aKey = () => createDataKey(randomBytes(32).toString('base64'));

it('opens what it sealed, for its owner alone, and never seals alike', () => {
  const key = aKey();
  const sealed = key.seal('a secret', 'ada');
  expect(key.open(sealed, 'ada')).toBe('a secret');
  expect(key.seal('a secret', 'ada')).not.toBe(sealed);
  expect(() => key.open(sealed, 'bob')).toThrow();
  expect(() => aKey().open(sealed, 'ada')).toThrow();
});

it('refuses what was changed, cut or never sealed', () => {
  const key = aKey();
  const sealed = key.seal('a secret', 'ada');
  const changed = Buffer.from(sealed, 'base64url');
  changed[changed.length - 1] = (changed.at(-1) ?? 0) ^ 1;
  for (const text of [changed.toString('base64url'), sealed.slice(0, -8), sealed.slice(0, 20), '']) {
    expect(() => key.open(text, 'ada')).toThrow();
  }
});

it('digests the same text alike, unless the owner or the key is another', () => {
  const key = aKey();
  const digest = key.digest('a code', 'ada');
  expect(key.digest('a code', 'ada')).toBe(digest);
  expect(new Set([digest, key.digest('a code', 'bob'), aKey().digest('a code', 'ada')]).size).toBe(3);
});

it.each(['', 'secret text', randomBytes(31).toString('base64'), randomBytes(32).toString('hex')])(
  'is 32 bytes in base64, and %j is not, which is not quoted',
  (text) => {
    const message = 'The key that seals stored secrets: expected 32 bytes in base64, but got other text.';
    expect(() => createDataKey(text)).toThrow(new Error(message));
  },
);
