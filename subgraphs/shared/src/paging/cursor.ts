import { badUserInput } from '../errors/bad-user-input.js';

/** Where a keyset page goes on: the sort value and the id of the row at its edge. */
export interface Keyset {
  readonly value: string | number | Date;
  readonly id: string;
}

/** An opaque cursor for a row. */
export function encodeCursor({ value, id }: Keyset): string {
  const stored = value instanceof Date ? { date: value.getTime() } : value;
  return Buffer.from(JSON.stringify([stored, id])).toString('base64url');
}

/** Reads a cursor that `encodeCursor` made; BAD_USER_INPUT for anything else. */
export function decodeCursor(cursor: string): Keyset {
  try {
    const [value, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as [unknown, unknown];
    if (typeof id === 'string') {
      if (typeof value === 'string' || typeof value === 'number') return { value, id };
      if (typeof value === 'object' && value && 'date' in value && typeof value.date === 'number') {
        return { value: new Date(value.date), id };
      }
    }
  } catch {
    // Falls through to the one error below: the caller can't mend the difference.
  }
  throw badUserInput(`Expected a cursor that this connection gave, but got "${cursor}".`);
}
