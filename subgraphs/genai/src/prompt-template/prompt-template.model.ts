import { defineModel, type UpdatedRecord } from '@quantgraph/shared';
import type { Connection, Model } from 'mongoose';

export interface PromptTemplateRecord extends UpdatedRecord {
  name: string;
  description: string | null;
  template: string;
  /** JSON Schema of an object with one property per placeholder. */
  variables: Record<string, unknown>;
  tags: string[];
  user_id: string;
}

export function createPromptTemplateModel(connection: Connection): Model<PromptTemplateRecord> {
  return defineModel<PromptTemplateRecord>(connection, 'PromptTemplate', {
    collection: 'prompt_templates',
    fields: {
      name: { type: String, required: true, maxlength: 100 },
      description: { type: String, default: null, maxlength: 2_000 },
      template: { type: String, required: true, maxlength: 20_000 },
      variables: { type: Object, required: true },
      tags: { type: [String], default: [] },
      user_id: { type: String, required: true },
    },
    indexes: [[{ user_id: 1, created_at: -1 }]],
  });
}
