import type { TransactionKind, TransactionRecord } from './types.js';

let made = 0;

/** A transaction, for tests. */
export function aTransaction(
  date: string,
  kind: TransactionKind,
  given: Partial<TransactionRecord> = {},
): TransactionRecord {
  made++;
  return {
    id: `t${made}`,
    client_key: null,
    date,
    kind,
    symbol: null,
    quantity: null,
    price: null,
    amount: null,
    commission: 0,
    note: null,
    ...given,
  };
}

export const aDeposit = (date: string, amount: number) => aTransaction(date, 'deposit', { amount });

export const aTrade = (
  date: string,
  kind: 'buy' | 'sell',
  symbol: string,
  quantity: number,
  price: number,
  commission = 0,
) => aTransaction(date, kind, { symbol, quantity, price, commission });
