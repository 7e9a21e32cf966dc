import { DomainError, parseInput } from '@quantgraph/shared';
import { z } from 'zod';
import { type OptimizationStudyRecord, settingsOf } from './optimization-study.model.js';
import type { TrialReport, TrialState } from './optimization-trial.model.js';

export interface TellInput {
  readonly studyId: string;
  readonly number: number;
  readonly state?: TrialState | null | undefined;
  readonly values?: readonly number[] | null | undefined;
  readonly constraints?: readonly number[] | null | undefined;
  readonly reports?: readonly TrialReport[] | null | undefined;
}

export interface ReportInput {
  readonly studyId: string;
  readonly number: number;
  readonly step: number;
  readonly value: number;
}

/** Reports that a trial may have. */
export const MOST_REPORTS = 1_000;

const finite = z.number('Expected a number.');
const reportInput = z.object({
  step: z.number().int('Expected a whole number.').min(0, 'Expected a step of at least 0.'),
  value: finite,
});
const tellInput = z.object({
  state: z.enum(['completed', 'pruned', 'failed'], 'Expected COMPLETED, PRUNED or FAILED.').nullish(),
  values: z.array(finite).nullish(),
  constraints: z.array(finite).nullish(),
  reports: z
    .array(reportInput)
    .max(MOST_REPORTS, `Expected at most ${MOST_REPORTS} reports.`)
    .refine(
      (reports) => reports.every(({ step }, i) => i === 0 || step > (reports[i - 1]?.step ?? step)),
      'Expected rising steps.',
    )
    .nullish(),
});

export const readReport = (input: ReportInput) => parseInput(reportInput, input);

/** What a client tells of a trial, checked against what the study asks for. */
export function readTell(study: OptimizationStudyRecord, input: TellInput) {
  const { state, values, constraints, reports } = parseInput(tellInput, input);
  const { objectives, constraints: rules } = settingsOf(study);
  const expectCount = (field: string, expected: number, got: readonly number[] | null | undefined, what: string) => {
    if ((got?.length ?? 0) === expected) return;
    throw new DomainError('INVALID_INPUT', `Expected ${expected} ${what}, but got ${got?.length ?? 0}.`, [
      'input',
      field,
    ]);
  };
  if ((state ?? 'completed') === 'completed') {
    expectCount('values', objectives.length, values, 'values, one an objective');
    expectCount('constraints', rules.length, constraints, 'violations, one a constraint');
  } else if (values?.length || constraints?.length) {
    throw new DomainError(
      'INVALID_INPUT',
      `Expected values and constraints of a COMPLETED trial only, but got some of one that ${state === 'pruned' ? 'was pruned' : 'failed'}.`,
      ['input', values?.length ? 'values' : 'constraints'],
    );
  }
  return { state: state ?? 'completed', values: values ?? [], constraints: constraints ?? [], reports } as const;
}
