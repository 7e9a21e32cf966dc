import type { Connection, UpdatedRecord } from '@quantgraph/shared';

export interface PredictionRecord extends UpdatedRecord {
  model_id: string;
  symbol: string;
  /** YYYY-MM-DD. */
  date: string;
  value: number;
  user_id: string;
}

export type PredictionPage = Connection<PredictionRecord>;
