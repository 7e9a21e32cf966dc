import { expect, it } from '@jest/globals';
import { readSymbols } from './symbols.js';

it('reads symbols in capitals, each once, in the order asked', () => {
  expect(readSymbols([' aapl', 'MSFT', 'AAPL', '^gspc'])).toEqual(['AAPL', 'MSFT', '^GSPC']);
});

it('refuses more than 500 symbols', () => {
  const many = Array.from({ length: 501 }, (_value, index) => `S${index}`);
  expect(() => readSymbols(many)).toThrow('Expected at most 500 symbols, but got 501.');
});
