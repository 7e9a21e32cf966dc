import type { Connection, UpdatedRecord } from '@quantgraph/shared';
import type { EvaluationResults } from './evaluation-results.js';

export interface EvaluationScenarioRecord extends UpdatedRecord {
  name: string;
  description: string | null;
  config: Record<string, unknown>;
  model_ids: string[];
  experiment_id: string | null;
  results: EvaluationResults | null;
  user_id: string;
}

export type EvaluationScenarioPage = Connection<EvaluationScenarioRecord>;
