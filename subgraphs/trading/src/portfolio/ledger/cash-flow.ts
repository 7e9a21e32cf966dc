import type { TransactionRecord } from './types.js';

/** What a portfolio's cash gained by a transaction; below 0 what it lost. */
export function cashFlowOf({ kind, quantity, price, amount, commission }: TransactionRecord): number {
  const traded = (quantity ?? 0) * (price ?? 0);
  switch (kind) {
    case 'deposit':
    case 'dividend':
      return amount ?? 0;
    case 'withdrawal':
    case 'fee':
      return -(amount ?? 0);
    case 'buy':
      return -(traded + commission);
    case 'sell':
      return traded - commission;
    case 'transfer_in':
      return 0;
  }
}
