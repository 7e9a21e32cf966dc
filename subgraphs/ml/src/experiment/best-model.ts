import type { MLModelRecord } from '../model/model.record.js';

/** Which values of a metric are better: lower ones or higher ones. */
export type MetricGoal = 'MINIMIZE' | 'MAXIMIZE';

/** The model with the best value of a metric, the first of equals; null where none has it. */
export function bestModel(models: readonly MLModelRecord[], metric: string, goal: MetricGoal): MLModelRecord | null {
  const sign = goal === 'MINIMIZE' ? -1 : 1;
  const scoreOf = (model: MLModelRecord) => {
    const value = Object.hasOwn(model.metrics, metric) ? model.metrics[metric] : undefined;
    return value === undefined ? Number.NEGATIVE_INFINITY : sign * value;
  };
  let best: MLModelRecord | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const model of models) {
    const score = scoreOf(model);
    if (score <= bestScore) continue;
    best = model;
    bestScore = score;
  }
  return best;
}
