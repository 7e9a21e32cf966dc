import { z } from 'zod';
import { MAX_SYMBOLS, readSymbol } from '../company/symbols.js';

export const snapshotInput = z
  .object({
    name: z.string().trim().min(1, 'Expected a name, but got none.').max(100, 'Expected at most 100 characters.'),
    symbols: z
      .array(z.string().transform(readSymbol))
      .min(1, 'Expected at least one symbol, but got none.')
      .max(MAX_SYMBOLS, `Expected at most ${MAX_SYMBOLS} symbols.`)
      .transform((symbols) => [...new Set(symbols)])
      .nullish()
      .transform((symbols) => symbols ?? null),
    from: z
      .string()
      .nullish()
      .transform((from) => from ?? null),
    to: z
      .string()
      .nullish()
      .transform((to) => to ?? null),
  })
  .refine(({ from, to }) => from === null || to === null || from <= to, {
    error: 'Expected `from` on or before `to`.',
    path: ['from'],
  });
