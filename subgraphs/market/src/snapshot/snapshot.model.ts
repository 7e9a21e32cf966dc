import { defineModel, type StoredRecord } from '@quantgraph/shared';
import type { Connection } from 'mongoose';

/** A cut of the bars, whose files lie in a folder that `content_hash` names. */
export interface SnapshotRecord extends StoredRecord {
  name: string;
  as_of: Date;
  content_hash: string;
  row_count: number;
  symbol_count: number;
  /** Days as `YYYY-MM-DD`. */
  from: string;
  to: string;
  /** Id of the newest cut of the same name; null while this is it. All else never changes. */
  superseded_by: string | null;
}

export const createSnapshotModel = (connection: Connection) =>
  defineModel<SnapshotRecord>(connection, 'MarketSnapshot', {
    collection: 'market_snapshots',
    fields: {
      name: { type: String, required: true },
      as_of: { type: Date, required: true },
      content_hash: { type: String, required: true },
      row_count: { type: Number, required: true },
      symbol_count: { type: Number, required: true },
      from: { type: String, required: true },
      to: { type: String, required: true },
      superseded_by: { type: String, default: null },
    },
    indexes: [[{ name: 1, created_at: -1, _id: -1 }], [{ created_at: -1, _id: -1 }]],
    updates: false,
  });
