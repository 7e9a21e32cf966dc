import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aDuckDb, type TestDuckDb } from '../test/a-duck-db.js';
import { searchNames } from './company-search.js';

const COMPANIES = [
  { symbol: 'AAPL', name: 'Apple Inc.' },
  { symbol: 'APP', name: 'AppLovin' },
  { symbol: 'AMAT', name: 'Applied Materials' },
  { symbol: 'KO', name: 'The Coca-Cola Company' },
  { symbol: 'MSFT', name: 'Microsoft' },
  { symbol: 'MCHP', name: 'Microchip Technology' },
  { symbol: 'BAC', name: 'Bank of America' },
];

let db: TestDuckDb;
beforeAll(async () => {
  db = await aDuckDb();
});
afterAll(() => db.close());

const search = async (text: string, limit = 10) =>
  (await searchNames(db, COMPANIES, text, limit)).map(({ symbol, kind, edits }) => `${symbol} ${kind} ${edits}`);

describe('a search for companies', () => {
  it('puts a whole symbol before starts of symbols, names and words', async () => {
    expect(await search('APP')).toEqual(['APP SYMBOL 0', 'AAPL PREFIX 0', 'AMAT PREFIX 0']);
    expect(await search('amer')).toEqual(['BAC PREFIX 0']);
  });

  it.each([
    ['microsfot', ['MSFT TYPO 1']],
    ['micorchip', ['MCHP TYPO 1']],
    ['aple', ['AAPL TYPO 1']],
    ['coka-cola', ['KO TYPO 1']],
    ['Apple Imc.', ['AAPL TYPO 1']],
  ])('forgives an error in four letters: %s', async (text, found) => {
    expect(await search(text)).toEqual(found);
  });

  it.each(['kp', 'xyz', 'nothing like it', '%'])('finds nothing for %s', async (text) => {
    expect(await search(text)).toEqual([]);
  });

  it('keeps the best under a limit, in one statement', async () => {
    db.statements.length = 0;
    expect(await search('a', 1)).toEqual(['AAPL PREFIX 0']);
    expect(db.statements.length).toBe(1);
  });
});
