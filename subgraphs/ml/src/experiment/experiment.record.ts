import type { Connection, UpdatedRecord } from '@quantgraph/shared';

export interface ExperimentRecord extends UpdatedRecord {
  name: string;
  description: string | null;
  parameters: Record<string, unknown>;
  model_ids: string[];
  metrics: Record<string, number>;
  user_id: string;
}

export type ExperimentPage = Connection<ExperimentRecord>;
