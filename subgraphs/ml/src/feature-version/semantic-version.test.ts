import { expect, it } from '@jest/globals';
import { compareVersions, isSemanticVersion } from './semantic-version.js';

it.each([
  ['0.0.0', true],
  ['1.20.300', true],
  ['1.2', false],
  ['01.2.3', false],
  ['v1.2.3', false],
  ['1.2.3-beta', false],
])('takes %s for a semantic version: %s', (text, isOne) => {
  expect(isSemanticVersion(text)).toBe(isOne);
});

it('orders versions by number, not by letter', () => {
  const ordered = ['10.0.0', '1.10.0', '1.2.10', '1.2.9', '0.9.9'].sort(compareVersions);
  expect(ordered).toEqual(['0.9.9', '1.2.9', '1.2.10', '1.10.0', '10.0.0']);
  expect(compareVersions('1.2.3', '1.2.3')).toBe(0);
});
