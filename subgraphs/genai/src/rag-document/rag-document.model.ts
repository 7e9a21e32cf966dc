import { defineModel, type StoredRecord } from '@quantgraph/shared';
import type { Connection, Model } from 'mongoose';

export type DocumentType = 'backtest' | 'strategy' | 'market_insight';

/** Open metadata; these entries mean something to us. */
export interface DocumentMetadata {
  /** What the text was made from; one document per owner and source. */
  source_id?: string;
  backtest_id?: string;
  backtest_result_id?: string;
  strategy_id?: string;
  strategy_type?: string;
  symbol?: string;
  [key: string]: unknown;
}

export interface RAGDocumentRecord extends StoredRecord {
  /** The same as `_id`, and the vector's id. */
  document_id: string;
  document_type: DocumentType;
  user_id: string;
  content: string;
  content_hash: string;
  metadata: DocumentMetadata;
  /** Whether a vector of the content with this hash and metadata is kept. */
  is_embedded: boolean;
  /** Why the embeddings server refuses this content; null unless it does. */
  embedding_error: string | null;
}

export function createRAGDocumentModel(connection: Connection): Model<RAGDocumentRecord> {
  return defineModel<RAGDocumentRecord>(connection, 'RAGDocument', {
    collection: 'rag_documents',
    fields: {
      document_id: { type: String, required: true },
      document_type: { type: String, enum: ['backtest', 'strategy', 'market_insight'], required: true },
      user_id: { type: String, required: true },
      content: { type: String, required: true, maxlength: 20_000 },
      content_hash: { type: String, required: true },
      metadata: { type: Object, default: () => ({}) },
      is_embedded: { type: Boolean, default: false },
      embedding_error: { type: String, default: null },
    },
    indexes: [
      [{ document_id: 1 }, { unique: true }],
      [{ user_id: 1, document_type: 1 }],
      [{ user_id: 1, created_at: -1 }],
      [{ user_id: 1, 'metadata.strategy_id': 1 }],
      [{ user_id: 1, 'metadata.backtest_result_id': 1 }],
      [
        { user_id: 1, 'metadata.source_id': 1 },
        { unique: true, partialFilterExpression: { 'metadata.source_id': { $exists: true } } },
      ],
      [{ document_type: 1, is_embedded: 1, _id: 1 }],
    ],
    updates: false,
  });
}
