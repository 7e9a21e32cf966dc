import { z } from 'zod';

const MAX_BYTES = 64 * 1024;

/** A JSON object of at most 64 KB; `name` is what messages call it. */
export const jsonObject = (name: string) =>
  z
    .custom<Record<string, unknown>>(
      (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
      `Expected \`${name}\` to be an object.`,
    )
    .refine(
      (value) => Buffer.byteLength(JSON.stringify(value)) <= MAX_BYTES,
      `Expected \`${name}\` to be at most ${MAX_BYTES / 1024} KB as JSON.`,
    );
