import type { z } from 'zod';
import { UnexpectedAnswerError } from '../price-source.js';
import type { RejectedEntry, SourceEntries } from '../reference-source.js';

/** An answer of the form that is documented; `what` names it where it has another. */
export function parseAnswer<T>(schema: z.ZodType<T>, what: string, answer: Record<string, unknown>): T {
  const parsed = schema.safeParse(answer);
  if (parsed.success) return parsed.data;
  const names = Object.keys(answer).join(', ').slice(0, 200) || 'nothing';
  throw new UnexpectedAnswerError(`Expected ${what} from alpha_vantage, but got ${names}.`);
}

/** Entries of an answer: those of the documented form, and the others with what was expected of them. */
export function parseEntries<T>(
  schema: z.ZodType<T>,
  entries: readonly unknown[],
  labels: (entry: unknown) => Pick<RejectedEntry, 'symbol' | 'date'>,
): SourceEntries<T> {
  const good: T[] = [];
  const rejected: RejectedEntry[] = [];
  for (const [index, row] of entries.entries()) {
    const parsed = schema.safeParse(row);
    if (parsed.success) good.push(parsed.data);
    else {
      const reasons = [...new Set(parsed.error.issues.map(({ message }) => message))];
      rejected.push({ ...labels(row), line: index + 1, row, reasons });
    }
  }
  return { good, rejected };
}

/** A field of an entry as text, where it has one. */
export const textOf = (entry: unknown, field: string): string | null => {
  const value = typeof entry === 'object' && entry !== null ? (entry as Record<string, unknown>)[field] : null;
  return typeof value === 'string' ? value : null;
};
