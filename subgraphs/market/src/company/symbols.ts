import { badUserInput, ErrorCode } from '@quantgraph/shared';
import { GraphQLError } from 'graphql';

/** What a symbol looks like as it is stored. */
export const SYMBOL = /^[\^A-Z0-9][A-Z0-9.-]{0,14}$/;

/** The most symbols that one may name at once. */
export const MAX_SYMBOLS = 500;

/** A symbol as it is stored: in capitals, without blanks around it. */
export const readSymbol = (symbol: string): string => symbol.trim().toUpperCase();

/** Symbols as they are stored, each once, in the order asked; BAD_USER_INPUT for more than 500. */
export function readSymbols(symbols: readonly string[]): string[] {
  if (symbols.length > MAX_SYMBOLS) {
    throw badUserInput(`Expected at most ${MAX_SYMBOLS} symbols, but got ${symbols.length}.`);
  }
  return [...new Set(symbols.map(readSymbol))];
}

/** What a query for a symbol that nothing is known of answers. */
export function unknownSymbol(symbol: string): GraphQLError {
  return new GraphQLError(`Expected a known symbol, but got "${symbol}".`, {
    extensions: { code: ErrorCode.NotFound },
  });
}
