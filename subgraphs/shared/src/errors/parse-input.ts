import type { ZodType } from 'zod';
import { DomainError } from './domain-error.js';
import { shownValue } from './shown-value.js';

/** Fields whose values no message may repeat. */
const SECRET = /password|token|secret/i;

/** `value` as `schema` has it, or a DomainError INVALID_INPUT with one problem per broken rule, each naming its field below `input`. */
export function parseInput<T>(schema: ZodType<T>, value: unknown, path: readonly string[] = ['input']): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new DomainError(
    parsed.error.issues.map((issue) => ({
      code: 'INVALID_INPUT' as const,
      message: withWhatCame(issue.message, valueAt(value, issue.path), issue.path),
      field: [...path, ...issue.path.map(String)],
    })),
  );
}

/** "Expected a name." becomes "Expected a name, but got 5.", unless it says what came already. */
function withWhatCame(message: string, came: unknown, path: readonly PropertyKey[]): string {
  if (!/^Expected .*\.$/s.test(message) || / got /.test(message)) return message;
  if (path.some((key) => SECRET.test(String(key)))) return message;
  return `${message.slice(0, -1)}, but got ${shownValue(came)}.`;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (parent, key) => (typeof parent === 'object' && parent !== null ? Reflect.get(parent, key) : undefined),
    value,
  );
}
