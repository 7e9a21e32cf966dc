import { badUserInput } from '@quantgraph/shared';

/** What a symbol looks like as it is stored. */
export const SYMBOL = /^[\^A-Z0-9][A-Z0-9.-]{0,14}$/;

const MAX_SYMBOLS = 500;

/** A symbol as it is stored: in capitals, without blanks around it. */
export const readSymbol = (symbol: string): string => symbol.trim().toUpperCase();

/** Symbols as they are stored, each once, in the order asked; BAD_USER_INPUT for more than 500. */
export function readSymbols(symbols: readonly string[]): string[] {
  if (symbols.length > MAX_SYMBOLS) {
    throw badUserInput(`Expected at most ${MAX_SYMBOLS} symbols, but got ${symbols.length}.`);
  }
  return [...new Set(symbols.map(readSymbol))];
}
