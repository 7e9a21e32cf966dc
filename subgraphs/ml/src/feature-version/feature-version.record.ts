import type { Connection, StoredRecord } from '@quantgraph/shared';

export interface FeatureVersionRecord extends StoredRecord {
  feature_id: string;
  version: string;
  schema: Record<string, unknown>;
  statistics: Record<string, number> | null;
  status: 'draft' | 'production';
  user_id: string;
}

export type FeatureVersionPage = Connection<FeatureVersionRecord>;
