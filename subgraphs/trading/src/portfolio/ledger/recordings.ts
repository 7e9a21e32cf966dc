import type { TransactionRecord } from './types.js';

/** A recording as far as it matters to what is in a history. */
export interface Recorded {
  readonly transactions: readonly TransactionRecord[];
  readonly removed: readonly string[];
}

/** The transactions that recordings, oldest first, leave, in the order in which they were recorded. */
export function effectiveTransactions(recordings: readonly Recorded[]): TransactionRecord[] {
  const removed = new Set(recordings.flatMap((recording) => recording.removed));
  return recordings.flatMap(({ transactions }) => transactions.filter(({ id }) => !removed.has(id)));
}
