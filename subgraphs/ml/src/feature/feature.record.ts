import type { Connection, UpdatedRecord } from '@quantgraph/shared';

export interface FeatureRecord extends UpdatedRecord {
  name: string;
  description: string | null;
  feature_type: string;
  schema: Record<string, unknown>;
  /** Follows the versions: the one in production, or else the newest, as do `schema` and `statistics`. */
  version: string | null;
  statistics: Record<string, number> | null;
  user_id: string;
}

export type FeaturePage = Connection<FeatureRecord>;
