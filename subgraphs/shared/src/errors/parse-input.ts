import type { ZodType } from 'zod';
import { DomainError } from './domain-error.js';

/** `value` as `schema` has it, or a DomainError INVALID_INPUT with one problem per broken rule, each naming its field below `input`. */
export function parseInput<T>(schema: ZodType<T>, value: unknown, path: readonly string[] = ['input']): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new DomainError(
    parsed.error.issues.map((issue) => ({
      code: 'INVALID_INPUT' as const,
      message: issue.message,
      field: [...path, ...issue.path.map(String)],
    })),
  );
}
