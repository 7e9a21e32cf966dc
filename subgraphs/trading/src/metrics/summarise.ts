import { PERFORMANCE_FIGURES } from './performance-figures.js';
import { riskMetricsOf } from './risk-figures.js';
import type { Objective, Performance, RiskMetrics, RunOutcome } from './types.js';

/** The figures of a run in their stored shapes. */
export function summarise(run: RunOutcome): { performance: Performance; riskMetrics: RiskMetrics } {
  const performance = Object.entries(PERFORMANCE_FIGURES).map(([name, figure]) => [name, figure(run)] as const);
  return {
    performance: defined(Object.fromEntries(performance) as unknown as Performance),
    riskMetrics: defined(riskMetricsOf(run)),
  };
}

/** One figure of a run, null where it is undefined: what a study maximises. The others are not worked out. */
export const objectiveOf = (run: RunOutcome, objective: Objective): number | null =>
  finiteOrNull(PERFORMANCE_FIGURES[objective](run));

/** What overflows is no figure: a stored result and the graph hold finite numbers only. */
const finiteOrNull = (value: number | null): number | null => (Number.isFinite(value) ? value : null);

const defined = <T extends object>(figures: T): T =>
  Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, finiteOrNull(value)])) as T;
