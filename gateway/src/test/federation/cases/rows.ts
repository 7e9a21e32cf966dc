import { isDeepStrictEqual } from 'node:util';

export type Row = Readonly<Record<string, unknown>>;

/**
 * A reference resolver over fixed rows: the row whose `keys` equal those of the representation, with the
 * representation's fields beside its own (the required ones among them), or null.
 */
export function byKey(rows: readonly Row[], ...keys: string[]) {
  return (reference: Row): Row | null => {
    const found = rows.find((row) => keys.every((key) => isDeepStrictEqual(row[key], reference[key])));
    return found ? { ...found, ...reference } : null;
  };
}

/** A root field over fixed rows: the row whose fields equal the arguments, or null. */
export function byArguments(rows: readonly Row[]) {
  return (_root: unknown, args: Row): Row | null => byKey(rows, ...Object.keys(args))(args);
}
