import { z } from 'zod';

/** A thing's name as people give it. */
export const nameField = z
  .string()
  .trim()
  .min(1, 'Expected a name, but got none.')
  .max(100, 'Expected at most 100 characters.');

/** A free description; null is none. */
export const descriptionField = z.string().trim().max(2_000, 'Expected at most 2,000 characters.').nullish();

/** A name to change: left out stays, and there is no way to have none. */
export const changedNameField = nameField
  .nullish()
  .refine((name) => name !== null, { error: 'Expected a name, but got null.' })
  .transform((name) => name ?? undefined);
