import { z } from 'zod';

const MAX_SYMBOLS = 200;

const name = z
  .string('Expected a name.')
  .trim()
  .min(1, 'Expected a name of 1 to 100 characters.')
  .max(100, 'Expected a name of 1 to 100 characters.');

const description = z.string().max(2_000, 'Expected a description of at most 2,000 characters.').nullable();

const symbol = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^[A-Z0-9.^-]{1,15}$/, 'Expected a symbol of 1 to 15 of A-Z, 0-9, ".", "^" and "-".');

const symbols = z
  .array(symbol, 'Expected a list of symbols.')
  .transform((list) => [...new Set(list)])
  .refine((list) => list.length <= MAX_SYMBOLS, `Expected at most ${MAX_SYMBOLS} symbols.`);

const metadata = z.record(z.string(), z.unknown(), 'Expected an object.').nullable();

export const newWatchlist = z.object({
  name,
  description: description.default(null),
  symbols,
  metadata: metadata.default(null),
});

export const watchlistChanges = newWatchlist.extend({ description, metadata }).partial();
