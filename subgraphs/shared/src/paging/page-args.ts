import { badUserInput } from '../errors/bad-user-input.js';
import { decodeCursor, type Keyset } from './cursor.js';

/** A connection's arguments, as clients give them. */
export interface PageArgs {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

/** A checked page: how many rows, from which end, beyond or before which row. */
export interface Page {
  readonly size: number;
  readonly backward: boolean;
  readonly after: Keyset | null;
  readonly before: Keyset | null;
}

const DEFAULT_SIZE = 20;
const MAX_SIZE = 100;

/** Checks a connection's arguments; BAD_USER_INPUT for a size outside 1 to 100, for `first` with `last`, or a foreign cursor. */
export function readPage(args: PageArgs): Page {
  const { first, last, after, before } = args;
  if (first != null && last != null) throw badUserInput('Expected either `first` or `last`, but got both.');
  const backward = last != null;
  const size = (backward ? last : first) ?? DEFAULT_SIZE;
  if (size < 1 || size > MAX_SIZE) {
    throw badUserInput(`Expected \`${backward ? 'last' : 'first'}\` from 1 to ${MAX_SIZE}, but got ${size}.`);
  }
  return { size, backward, after: after ? decodeCursor(after) : null, before: before ? decodeCursor(before) : null };
}
