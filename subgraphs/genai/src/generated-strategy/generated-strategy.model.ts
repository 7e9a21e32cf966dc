import { defineModel, type StoredRecord } from '@quantgraph/shared';
import type { Connection, Model } from 'mongoose';

export interface GeneratedStrategyRecord extends StoredRecord {
  name: string;
  description: string | null;
  strategy_type: string | null;
  code: string;
  parameters: Record<string, unknown>;
  prompt: string;
  model_used: string;
  user_id: string;
  prompt_template_id: string | null;
  chat_session_id: string | null;
}

export function createGeneratedStrategyModel(connection: Connection): Model<GeneratedStrategyRecord> {
  return defineModel<GeneratedStrategyRecord>(connection, 'GeneratedStrategy', {
    collection: 'generated_strategies',
    fields: {
      name: { type: String, required: true, maxlength: 100 },
      description: { type: String, default: null, maxlength: 2_000 },
      strategy_type: { type: String, default: null, match: /^[A-Z][A-Z0-9_]{0,49}$/ },
      code: { type: String, required: true, maxlength: 100_000 },
      parameters: { type: Object, default: () => ({}) },
      prompt: { type: String, required: true, maxlength: 50_000 },
      model_used: { type: String, required: true, maxlength: 100 },
      user_id: { type: String, required: true },
      prompt_template_id: { type: String, default: null },
      chat_session_id: { type: String, default: null },
    },
    indexes: [
      [{ user_id: 1, created_at: -1 }],
      [{ user_id: 1, prompt_template_id: 1, created_at: -1 }],
      [{ user_id: 1, chat_session_id: 1, created_at: -1 }],
    ],
    updates: false,
  });
}
