import { GraphQLError } from 'graphql';
import { ErrorCode } from '../errors/error-codes.js';
import { shownValue } from '../errors/shown-value.js';

const MAX_LEVELS = 20;
const MAX_BYTES = 256 * 1024;

/** What would make an object another one than its text says. */
const PROTOTYPE_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Refuses, as BAD_USER_INPUT and naming the place, what a store could take for an operator or an object for its prototype, and
 * what is too deep or too long. Keys with dots are kept: stores take them as they are, and so do names of hyperparameters.
 */
export function assertPlainJson(value: unknown): void {
  assertPlain(value, []);
  const bytes = Buffer.byteLength(JSON.stringify(value) ?? '');
  if (bytes > MAX_BYTES) throw refused([], `at most ${MAX_BYTES} bytes`, String(bytes));
}

function assertPlain(value: unknown, path: string[]): void {
  if (typeof value === 'number' && !Number.isFinite(value)) throw refused(path, 'finite numbers', String(value));
  if (typeof value !== 'object' || value === null) return;
  if (path.length >= MAX_LEVELS) throw refused(path, `at most ${MAX_LEVELS} levels`, 'more');
  for (const [key, child] of Object.entries(value)) {
    assertPlainKey(key, path);
    path.push(key);
    assertPlain(child, path);
    path.pop();
  }
}

function assertPlainKey(key: string, path: readonly string[]): void {
  if (key.startsWith('$')) throw refused(path, 'keys that do not begin with "$"', shownValue(key));
  if (key.includes('\0')) throw refused(path, 'keys without the character U+0000', shownValue(key));
  if (PROTOTYPE_KEYS.has(key)) {
    throw refused(path, 'no key "__proto__", "constructor" or "prototype"', shownValue(key));
  }
}

function refused(path: readonly string[], expected: string, came: string): GraphQLError {
  const place = path.length > 0 ? ` at ${shownValue(path.join('.'))}` : '';
  const message = `JSON value refused: expected ${expected}, but got ${came}${place}.`;
  return new GraphQLError(message, { extensions: { code: ErrorCode.BadUserInput } });
}
