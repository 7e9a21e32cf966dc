import { z } from 'zod';

/** A ticker symbol, in capitals. */
export const symbolField = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^[A-Z0-9.^=_-]{1,20}$/, 'Expected a symbol such as AAPL.');

/** `symbols` without those that came before, for telling duplicates. */
export const hasDuplicates = (symbols: readonly string[]): boolean => new Set(symbols).size < symbols.length;
