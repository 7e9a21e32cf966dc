import { defineModel, type StoredRecord } from '@quantgraph/shared';
import { type Connection, type Model, Schema } from 'mongoose';
import { TRANSACTION_KINDS, type TransactionRecord } from '../ledger/types.js';

/**
 * One change to a portfolio's history: transactions that were recorded together, or ids of some that were taken back. Never changed.
 * One document, so that all of them are there or none; `version` counts a portfolio's recordings from 1 and is unique, so of two
 * writers who have seen the same history, one is refused.
 */
export interface RecordingRecord extends StoredRecord {
  portfolio_id: string;
  version: number;
  transactions: TransactionRecord[];
  removed: string[];
  /** The portfolio's owner. */
  user_id: string;
}

const amount = { type: Number, default: null, min: 0 };

const transaction = new Schema(
  {
    id: { type: String, required: true },
    client_key: { type: String, default: null },
    date: { type: String, required: true },
    kind: { type: String, required: true, enum: TRANSACTION_KINDS },
    symbol: { type: String, default: null },
    quantity: amount,
    price: amount,
    amount,
    commission: { type: Number, required: true, min: 0 },
    note: { type: String, default: null },
  },
  { _id: false, id: false, strict: 'throw' },
);

export const createRecordingModel = (connection: Connection): Model<RecordingRecord> =>
  defineModel<RecordingRecord>(connection, 'PortfolioRecording', {
    collection: 'portfolio_transactions',
    fields: {
      portfolio_id: { type: String, required: true },
      version: { type: Number, required: true, min: 1 },
      transactions: { type: [transaction], required: true },
      removed: { type: [String], required: true },
      user_id: { type: String, required: true },
    },
    indexes: [
      [{ portfolio_id: 1, version: 1 }, { unique: true }],
      [{ portfolio_id: 1, 'transactions.date': 1 }],
      [{ 'transactions.id': 1 }],
      [{ user_id: 1 }],
    ],
    updates: false,
  });
