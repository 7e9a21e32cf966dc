import type { Subgraph, Viewer } from '@quantgraph/shared';
import { ask } from '@quantgraph/shared/test-kit';
import { eventually } from './a-trading-subgraph.js';

/** A trial as tests look at it. */
export interface Trial {
  readonly number: number;
  readonly state: string;
  readonly parameters: Record<string, number> | null;
  readonly value: number | null;
  readonly values: number[] | null;
  readonly constraints: number[];
  readonly reports: { step: number; value: number }[];
  readonly deviations: (number | null)[] | null;
  readonly trainValues: (number | null)[] | null;
  readonly window: number | null;
  readonly worker: string | null;
  readonly error: string | null;
}

/** A study with its first 100 trials by number. */
export interface StudyAnswer {
  readonly trialCount: number;
  readonly trials: readonly Trial[];
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever it asked for.
  readonly [field: string]: any;
}

const TRIAL =
  'number state parameters value values constraints reports { step value } deviations trainValues window worker error';

/** The study with `selection`. */
export async function readStudy(subgraph: Subgraph, viewer: Viewer, id: string, selection = ''): Promise<StudyAnswer> {
  const query = `query ($id: ID!) { optimizationStudy(id: $id) {
    status nTrials completedTrials bestParams bestValue errorDetails { code message }
    trials(first: 100) { totalCount nodes { ${TRIAL} } } ${selection}
  } }`;
  const { data, errors } = await ask(subgraph, viewer, query, { id });
  if (errors.length > 0) throw new Error(errors[0]?.message);
  const { trials, ...study } = data.optimizationStudy;
  return { ...study, trialCount: trials.totalCount, trials: trials.nodes };
}

/** As {@link readStudy}, once it runs no more. */
export const endedStudy = (subgraph: Subgraph, viewer: Viewer, id: string, selection = '') =>
  eventually(async () => {
    const study = await readStudy(subgraph, viewer, id, selection);
    return study.status !== 'RUNNING' && study;
  });

export const numbersOf = (trials: readonly Trial[]): number[] => trials.map(({ number }) => number);

/** From 0 to below `count`. */
export const upTo = (count: number): number[] => Array.from({ length: count }, (_, number) => number);
