import { expect, it } from '@jest/globals';
import { wordsOf } from './search-words.js';

it.each([
  ['Sample item 3, about AAPL: AAPL!', ['sample', 'item', '3', 'about', 'aapl']],
  ['삼성 전자, 주가', ['삼성', '전자', '주가']],
  [' -- ', []],
])('finds the distinct words of "%s"', (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});
