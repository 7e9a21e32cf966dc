/** Columns that computations of this thread fill, one computation after another; null where each has new ones. */
let scratch: Float64Array[] | null = null;
let taken = 0;

/** A column to be filled from end to end: it may hold anything before. */
export function newColumn(length: number): Float64Array {
  if (scratch === null) return new Float64Array(length);
  const known = scratch[taken];
  const column = known && known.length >= length ? known : new Float64Array(length);
  scratch[taken] = column;
  taken += 1;
  return column.length === length ? column : column.subarray(0, length);
}

/**
 * Runs a computation on columns that are used again by the next: of millions of bars, getting new memory takes longer than
 * computing. What it answers has to be copied from them.
 */
export function onScratch<T>(columns: Float64Array[], compute: () => T): T {
  scratch = columns;
  taken = 0;
  try {
    return compute();
  } finally {
    scratch = null;
  }
}
