import { defineModel, type UpdatedRecord } from '@quantgraph/shared';
import { type Connection, type Model, Schema } from 'mongoose';

export interface PositionRecord {
  symbol: string;
  quantity: number;
  average_cost: number | null;
}

/** What is held. Its worth is not stored: it is computed from the latest prices whenever it is read. */
export interface PortfolioRecord extends UpdatedRecord {
  name: string;
  /** What is held; with transactions, as the newest of them left it, in shares of when it was recorded. */
  positions: PositionRecord[];
  /** Whether positions come from transactions; missing on portfolios older than these. */
  has_transactions?: boolean;
  /** The newest recording that `positions` has in it; null before the first. */
  ledger_version?: number | null;
  user_id: string;
}

const position = new Schema(
  {
    symbol: { type: String, required: true },
    quantity: { type: Number, required: true, min: 0 },
    average_cost: { type: Number, default: null, min: 0 },
  },
  { _id: false, strict: 'throw' },
);

export const createPortfolioModel = (connection: Connection): Model<PortfolioRecord> =>
  defineModel<PortfolioRecord>(connection, 'Portfolio', {
    collection: 'portfolios',
    fields: {
      name: { type: String, required: true, maxlength: 100 },
      positions: { type: [position], required: true },
      has_transactions: { type: Boolean, default: false },
      ledger_version: { type: Number, default: null },
      user_id: { type: String, required: true },
    },
    indexes: [[{ user_id: 1, created_at: -1, _id: -1 }]],
  });
