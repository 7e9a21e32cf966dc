import { badUserInput } from '@quantgraph/shared';

const MAX_SYMBOLS = 500;
const MAX_LENGTH = 100;

/** A symbol as it is stored: in capitals, without blanks around it. */
export const readSymbol = (symbol: string): string => symbol.trim().toUpperCase();

/** Symbols as they are stored, each once, in the order asked; BAD_USER_INPUT for more than 500. */
export function readSymbols(symbols: readonly string[]): string[] {
  if (symbols.length > MAX_SYMBOLS) {
    throw badUserInput(`Expected at most ${MAX_SYMBOLS} symbols, but got ${symbols.length}.`);
  }
  return [...new Set(symbols.map(readSymbol))];
}

/** What a client searches for, as a pattern that means nothing but itself. */
export function readSearch(search: string): string {
  if (search.length > MAX_LENGTH) {
    throw badUserInput(`Expected a search of at most ${MAX_LENGTH} characters, but got ${search.length}.`);
  }
  return search.trim().replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
