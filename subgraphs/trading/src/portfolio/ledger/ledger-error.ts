import type { TransactionRecord } from './types.js';

/** A history that can't be: `transaction` is the first that does not fit what stands before it, `field` what is wrong with it. */
export class LedgerError extends Error {
  override readonly name = 'LedgerError';

  constructor(
    readonly transaction: TransactionRecord,
    readonly field: 'quantity' | 'amount' | 'price',
    message: string,
  ) {
    super(message);
  }
}
