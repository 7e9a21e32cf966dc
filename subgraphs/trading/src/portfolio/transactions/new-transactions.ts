import { DomainError, newId } from '@quantgraph/shared';
import type { TransactionRecord } from '../ledger/types.js';
import type { TransactionInput } from './transaction-input.js';

/**
 * The transactions of an input in their stored shape, in its order: `all`, and of them those that are `added`. One with a client key
 * that is there already is the one that is there; CONFLICT where it says something else.
 */
export function newTransactions(
  known: readonly TransactionRecord[],
  given: readonly TransactionInput[],
): { all: TransactionRecord[]; added: TransactionRecord[] } {
  const byKey = new Map(known.flatMap((one) => (one.client_key === null ? [] : [[one.client_key, one] as const])));
  const all = given.map((input, i) => {
    const record = recordOf(input);
    const existing = record.client_key === null ? undefined : byKey.get(record.client_key);
    if (existing && !isSame(existing, record)) {
      const message = `Expected the transaction that ${JSON.stringify(record.client_key)} was given for, but got another.`;
      throw new DomainError('CONFLICT', message, ['input', 'transactions', String(i), 'clientKey']);
    }
    return existing ?? record;
  });
  const ids = new Set(known.map(({ id }) => id));
  return { all, added: all.filter(({ id }) => !ids.has(id)) };
}

function recordOf({ clientKey, date, kind, ...given }: TransactionInput): TransactionRecord {
  return {
    id: newId(),
    client_key: clientKey ?? null,
    date,
    kind,
    symbol: given.symbol ?? null,
    quantity: given.quantity ?? null,
    price: given.price ?? null,
    amount: given.amount ?? null,
    commission: given.commission ?? 0,
    note: given.note || null,
  };
}

const isSame = (a: TransactionRecord, b: TransactionRecord): boolean =>
  (Object.keys(b) as (keyof TransactionRecord)[]).every((field) => field === 'id' || a[field] === b[field]);
