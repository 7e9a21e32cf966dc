import type { Connection, UpdatedRecord } from '@quantgraph/shared';

export interface MLModelRecord extends UpdatedRecord {
  name: string;
  model_type: 'LightGBM' | 'CatBoost' | 'Prophet' | 'LSTM';
  version: string;
  parameters: Record<string, unknown>;
  metrics: Record<string, number>;
  status: 'training' | 'production' | 'archived';
  artifact_path: string | null;
  feature_ids: string[];
  user_id: string;
}

export type MLModelPage = Connection<MLModelRecord>;
