import { expect, it } from '@jest/globals';
import { contains } from './contains.js';

it('matches a text and nothing that it would mean as a pattern', () => {
  const { $regex } = contains('A.B (^x) $where');
  expect(new RegExp($regex).test('an A.B (^x) $where')).toBe(true);
  expect(new RegExp($regex).test('AxB (^x) $where')).toBe(false);
});

it.each([
  ['x'.repeat(201), 'Expected a search of at most 200 characters, but got 201.'],
  ['a\0b', 'Expected a search without the character U+0000, but got one with it.'],
])('refuses what no store takes as a pattern: %.20j', (text, message) => {
  expect(() => contains(text)).toThrow(expect.objectContaining({ message, extensions: { code: 'BAD_USER_INPUT' } }));
});
