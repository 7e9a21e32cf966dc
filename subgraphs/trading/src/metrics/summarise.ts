import { PERFORMANCE_FIGURES } from './performance-figures.js';
import { riskMetricsOf } from './risk-figures.js';
import type { Figure, Performance, RiskMetrics, RunOutcome } from './types.js';

/** The figures of a run in their stored shapes. */
export function summarise(run: RunOutcome): { performance: Performance; riskMetrics: RiskMetrics } {
  const performance = Object.entries(PERFORMANCE_FIGURES).map(([name, figure]) => [name, figure(run)] as const);
  return {
    performance: defined(Object.fromEntries(performance) as unknown as Performance),
    riskMetrics: defined(riskMetricsOf(run)),
  };
}

/** Some figures of a run, null where undefined. The others are not worked out, but the risk figures, which sort the returns together. */
export function figuresOf(run: RunOutcome, figures: readonly Figure[]): (number | null)[] {
  const risk = figures.every(isPerformance) ? null : riskMetricsOf(run);
  return figures.map((name) =>
    finiteOrNull(isPerformance(name) ? PERFORMANCE_FIGURES[name](run) : (risk?.[name] ?? null)),
  );
}

const isPerformance = (name: Figure): name is keyof Performance => name in PERFORMANCE_FIGURES;

/** What overflows is no figure: a stored result and the graph hold finite numbers only. */
const finiteOrNull = (value: number | null): number | null => (Number.isFinite(value) ? value : null);

const defined = <T extends object>(figures: T): T =>
  Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, finiteOrNull(value)])) as T;
