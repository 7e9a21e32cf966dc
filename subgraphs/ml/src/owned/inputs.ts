import { z } from 'zod';

/** Checks that several entities' inputs share. */
export const name = z
  .string('Expected a name.')
  .trim()
  .min(1, 'Expected a name of 1 to 100 characters.')
  .max(100, 'Expected a name of 1 to 100 characters.');

export const description = z.string().max(2_000, 'Expected a description of at most 2,000 characters.').nullable();

/** An object of the caller's own shape. */
export const openObject = z.record(z.string(), z.unknown(), 'Expected an object.');

/** Finite numbers by name: metrics, statistics. */
export const numbersByName = z.record(
  z.string().min(1, 'Expected a name.').max(100, 'Expected a name of at most 100 characters.'),
  z.number('Expected a finite number.'),
  'Expected an object of numbers.',
);

export type NumbersByName = z.infer<typeof numbersByName>;

const MAX_REFERENCES = 100;

/** Ids of other records, without repeats. */
export const references = z
  .array(z.string(), 'Expected a list of ids.')
  .transform((ids) => [...new Set(ids)])
  .refine((ids) => ids.length <= MAX_REFERENCES, `Expected at most ${MAX_REFERENCES} ids.`);
