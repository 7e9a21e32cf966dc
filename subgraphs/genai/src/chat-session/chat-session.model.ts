import { defineModel, type UpdatedRecord } from '@quantgraph/shared';
import { type Connection, type Model, Schema } from 'mongoose';

export type ChatRole = 'user' | 'assistant' | 'system';

export interface CitationRecord {
  document_id: string;
  score: number | null;
}

export interface ChatMessageRecord {
  role: ChatRole;
  content: string;
  timestamp: Date;
  citations: CitationRecord[];
}

/** A session as it is read everywhere: its messages are fetched apart, since there may be megabytes of them. */
export interface ChatSessionRecord extends UpdatedRecord {
  /** The same as `_id`. */
  session_id: string;
  user_id: string;
  context: Record<string, unknown>;
  is_active: boolean;
  message_count: number;
  /** Bytes of all contents, which keep the record below what the store takes. */
  history_bytes: number;
  /** Every document that any message cites, once. */
  cited_document_ids: string[];
}

/** A session with its messages. */
export interface ChatHistoryRecord extends ChatSessionRecord {
  conversation_history: ChatMessageRecord[];
}

/** Messages that a session may have. */
export const MAX_MESSAGES = 1_000;
/** Bytes of all messages that a session may have: a quarter of what the store takes in one record. */
export const MAX_HISTORY_BYTES = 4 * 1024 * 1024;

const citation = new Schema<CitationRecord>(
  { document_id: { type: String, required: true }, score: { type: Number, default: null, min: -1, max: 1 } },
  { _id: false, strict: 'throw' },
);

const message = new Schema<ChatMessageRecord>(
  {
    role: { type: String, enum: ['user', 'assistant', 'system'], required: true },
    content: { type: String, required: true, maxlength: 20_000 },
    timestamp: { type: Date, required: true },
    citations: { type: [citation], default: [] },
  },
  { _id: false, strict: 'throw' },
);

export function createChatSessionModel(connection: Connection): Model<ChatHistoryRecord> {
  return defineModel<ChatHistoryRecord>(connection, 'ChatSession', {
    collection: 'chat_sessions',
    fields: {
      session_id: { type: String, required: true },
      user_id: { type: String, required: true },
      conversation_history: { type: [message], default: [], select: false },
      context: { type: Object, default: () => ({}) },
      is_active: { type: Boolean, default: true },
      message_count: { type: Number, default: 0, min: 0, max: MAX_MESSAGES },
      history_bytes: { type: Number, default: 0, min: 0 },
      cited_document_ids: { type: [String], default: [] },
    },
    indexes: [
      [{ session_id: 1 }, { unique: true }],
      [{ user_id: 1, is_active: 1 }],
      [{ user_id: 1, updated_at: -1 }],
      [{ user_id: 1, cited_document_ids: 1 }],
    ],
  });
}
