import type { Connection, UpdatedRecord } from '@quantgraph/shared';

export interface ModelDeploymentRecord extends UpdatedRecord {
  model_id: string;
  /** The model's name when it was deployed: deployments of one name in one environment follow each other. */
  model_name: string;
  environment: 'dev' | 'staging' | 'prod';
  status: 'deployed' | 'rollback';
  config: Record<string, unknown>;
  user_id: string;
  deployed_at: Date;
}

export type ModelDeploymentPage = Connection<ModelDeploymentRecord>;
