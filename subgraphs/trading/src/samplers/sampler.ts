import type { ParameterSpace, Parameters } from '../signals/types.js';

export type Direction = 'minimize' | 'maximize';

export type TrialState = 'running' | 'completed' | 'pruned' | 'failed';

/** A trial as samplers, pruners and analyses see it. */
export interface SeenTrial {
  readonly number: number;
  readonly state: TrialState;
  readonly parameters: Parameters;
  /** One an objective, of a completed trial; a pruned one has the last that it reported; null for all others. */
  readonly values: readonly number[] | null;
  /** One a constraint: at most 0 where it is kept. */
  readonly constraints: readonly number[];
  /** What it reported on its way, by step, steps rising. */
  readonly reports: readonly { readonly step: number; readonly value: number }[];
}

/** What a suggestion rests on, and nothing else: the same input gives the same parameters. */
export interface SamplerInput {
  readonly space: ParameterSpace;
  /** One an objective. */
  readonly directions: readonly Direction[];
  /** A safe integer of at least 0. */
  readonly seed: number;
  /** Of the trial to suggest for, from 0. */
  readonly number: number;
  /** Trials that have begun before, by number. */
  readonly trials: readonly SeenTrial[];
  /** Rules over several parameters that a suggestion has to keep. */
  readonly isAllowed: (parameters: Parameters) => boolean;
}

/** Parameters for a trial; null where nothing that is allowed was found, or nothing is left to try. */
export type Sampler = (input: SamplerInput) => Parameters | null;
