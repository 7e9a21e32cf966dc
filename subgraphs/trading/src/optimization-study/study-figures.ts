import type { Performance, RiskMetrics } from '../metrics/types.js';
import type { Direction } from '../samplers/sampler.js';

/** The figures that a study can search by, and which way is better. Losses are negative, so that more of them is better. */
export const OBJECTIVE_DIRECTIONS = {
  sharpe_ratio: 'maximize',
  sortino_ratio: 'maximize',
  calmar_ratio: 'maximize',
  omega_ratio: 'maximize',
  probabilistic_sharpe_ratio: 'maximize',
  total_return: 'maximize',
  annual_return: 'maximize',
  max_drawdown: 'maximize',
  win_rate: 'maximize',
  profit_factor: 'maximize',
  payoff_ratio: 'maximize',
  expectancy: 'maximize',
  system_quality_number: 'maximize',
  value_at_risk_95: 'maximize',
  conditional_value_at_risk_95: 'maximize',
  volatility: 'minimize',
  downside_deviation: 'minimize',
  max_drawdown_days: 'minimize',
} as const satisfies Partial<Record<keyof Performance | keyof RiskMetrics, Direction>>;

export type StudyObjective = keyof typeof OBJECTIVE_DIRECTIONS;

export const STUDY_OBJECTIVES = Object.keys(OBJECTIVE_DIRECTIONS) as StudyObjective[];

/** The figures that a constraint can bound. */
export const BOUNDED_FIGURES = [
  ...STUDY_OBJECTIVES,
  'total_trades',
  'total_commission',
  'exposure',
  'best_trade',
  'worst_trade',
  'value_at_risk_99',
] as const satisfies readonly (keyof Performance | keyof RiskMetrics)[];

export type BoundedFigure = (typeof BOUNDED_FIGURES)[number];

/** A rule that a trial has to keep: a figure within bounds, one of which may be open. */
export interface StudyConstraint {
  readonly metric: BoundedFigure;
  readonly min: number | null;
  readonly max: number | null;
}

/** One an objective. */
export const directionsOf = (objectives: readonly StudyObjective[]): Direction[] =>
  objectives.map((objective) => OBJECTIVE_DIRECTIONS[objective]);

/** How far a figure is from keeping a rule: at most 0 where it is kept. An undefined figure breaks it, by 1. */
export function violationOf({ min, max }: StudyConstraint, figure: number | null): number {
  if (figure === null) return 1;
  return Math.max(
    min === null ? Number.NEGATIVE_INFINITY : min - figure,
    max === null ? Number.NEGATIVE_INFINITY : figure - max,
  );
}

/** Stored names by those of the graph's enum. */
export const graphNamesOf = <T extends string>(names: readonly T[]) =>
  Object.fromEntries(names.map((name) => [name.toUpperCase(), name])) as { [N in T as Uppercase<N>]: N };
