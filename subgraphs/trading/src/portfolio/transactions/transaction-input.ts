import { z } from 'zod';
import { symbolField } from '../../inputs/symbols-field.js';
import { TRANSACTION_KINDS, type TransactionKind } from '../ledger/types.js';

const MOST_TRANSACTIONS = 500;
const MOST = 1e12;

const count = (what: string) =>
  z.number().positive(`Expected ${what} above 0.`).max(MOST, `Expected ${what} of at most 1e12.`).nullish();

const fields = z.object({
  clientKey: z
    .string()
    .min(1, 'Expected a key, or null for none.')
    .max(100, 'Expected a key of at most 100 characters.')
    .nullish(),
  date: z
    .string()
    .refine((date) => date >= '1900-01-01', 'Expected a day from 1900-01-01 on.')
    .refine((date) => date <= new Date().toISOString().slice(0, 10), 'Expected a day that has come.'),
  kind: z.enum(TRANSACTION_KINDS),
  symbol: symbolField.nullish(),
  quantity: count('a quantity'),
  price: z.number().min(0, 'Expected a price of 0 or more.').max(MOST, 'Expected a price of at most 1e12.').nullish(),
  amount: count('an amount'),
  commission: z
    .number()
    .min(0, 'Expected a commission of 0 or more.')
    .max(MOST, 'Expected a commission of at most 1e12.')
    .nullish(),
  note: z.string().trim().max(500, 'Expected a note of at most 500 characters.').nullish(),
});

type Field = 'symbol' | 'quantity' | 'price' | 'amount' | 'commission';

const FIELDS: readonly Field[] = ['symbol', 'quantity', 'price', 'amount', 'commission'];

/** Which fields each kind needs; those that it may have besides follow after. */
const NEEDED: Readonly<Record<TransactionKind, readonly Field[]>> = {
  buy: ['symbol', 'quantity', 'price'],
  sell: ['symbol', 'quantity', 'price'],
  transfer_in: ['symbol', 'quantity'],
  dividend: ['symbol', 'amount'],
  deposit: ['amount'],
  withdrawal: ['amount'],
  fee: ['amount'],
};
const ALLOWED: Readonly<Partial<Record<TransactionKind, readonly Field[]>>> = {
  buy: ['commission'],
  sell: ['commission'],
  transfer_in: ['price'],
};

const transactionInput = fields.superRefine((given, context) => {
  const needed = NEEDED[given.kind];
  const allowed = [...needed, ...(ALLOWED[given.kind] ?? [])];
  const name = given.kind.toUpperCase();
  for (const field of FIELDS) {
    const isGiven = given[field] !== null && given[field] !== undefined;
    if (!isGiven && needed.includes(field)) {
      context.addIssue({ code: 'custom', path: [field], message: `Expected a ${field} of a ${name}.` });
    }
    if (isGiven && !allowed.includes(field)) {
      context.addIssue({ code: 'custom', path: [field], message: `Expected no ${field} of a ${name}.` });
    }
  }
});

export const recordTransactionsInput = z.object({
  portfolioId: z.string(),
  transactions: z
    .array(transactionInput)
    .min(1, 'Expected 1 to 500 transactions, but got none.')
    .max(MOST_TRANSACTIONS, 'Expected 1 to 500 transactions.')
    .superRefine((transactions, context) => {
      const seen = new Set<string>();
      transactions.forEach(({ clientKey }, i) => {
        if (!clientKey) return;
        if (seen.has(clientKey)) {
          context.addIssue({ code: 'custom', path: [i, 'clientKey'], message: 'Expected each key once.' });
        }
        seen.add(clientKey);
      });
    }),
});

export type TransactionInput = z.infer<typeof transactionInput>;
