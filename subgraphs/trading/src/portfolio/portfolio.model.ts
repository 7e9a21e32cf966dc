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
  positions: PositionRecord[];
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
      user_id: { type: String, required: true },
    },
    indexes: [[{ user_id: 1, created_at: -1, _id: -1 }]],
  });
