import { defineModel, type StoredRecord } from '@quantgraph/shared';
import type { Connection, Model } from 'mongoose';

/** A whole export, which has the id of the job that made it. It is not there until all of its chunks are. */
export interface AccountExportRecord extends StoredRecord {
  user_id: string;
  /** Of several attempts, the one whose chunks these are. */
  run: string;
  chunk_count: number;
  /** Bytes of the file in UTF-8. */
  byte_length: number;
}

/** A piece of the file's text; its id is `<run>:<index>`. */
export interface AccountExportChunkRecord extends StoredRecord {
  export_id: string;
  user_id: string;
  text: string;
}

const KEPT_SECONDS = 7 * 86_400;

export function createAccountExportModel(connection: Connection): Model<AccountExportRecord> {
  return defineModel<AccountExportRecord>(connection, 'AccountExport', {
    collection: 'account_exports',
    fields: {
      user_id: { type: String, required: true },
      run: { type: String, required: true },
      chunk_count: { type: Number, required: true, min: 1 },
      byte_length: { type: Number, required: true, min: 1 },
    },
    indexes: [[{ user_id: 1 }], [{ created_at: 1 }, { expireAfterSeconds: KEPT_SECONDS }]],
    updates: false,
  });
}

/** Kept a day longer than the export, so that one who has begun to load it gets it all. */
export function createAccountExportChunkModel(connection: Connection): Model<AccountExportChunkRecord> {
  return defineModel<AccountExportChunkRecord>(connection, 'AccountExportChunk', {
    collection: 'account_export_chunks',
    fields: {
      export_id: { type: String, required: true },
      user_id: { type: String, required: true },
      text: { type: String, required: true },
    },
    indexes: [[{ export_id: 1 }], [{ user_id: 1 }], [{ created_at: 1 }, { expireAfterSeconds: KEPT_SECONDS + 86_400 }]],
    updates: false,
  });
}
