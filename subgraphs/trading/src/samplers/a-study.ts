import type { ParameterSpace, Parameters } from '../signals/types.js';
import type { Direction, Sampler, SamplerInput, SeenTrial } from './sampler.js';

/** A study of a test: what is searched, and for what. */
export interface AStudy {
  readonly space: ParameterSpace;
  readonly sampler: Sampler;
  readonly trialCount: number;
  readonly seed?: number;
  readonly directions?: readonly Direction[];
  readonly isAllowed?: SamplerInput['isAllowed'];
  values(parameters: Parameters): readonly number[];
  constraints?(parameters: Parameters): readonly number[];
}

/** What a sampler is asked for trial `number` after these trials. */
export function anInput(study: AStudy, trials: readonly SeenTrial[], number = trials.length): SamplerInput {
  const { space, directions = ['minimize'], seed = 1, isAllowed = () => true } = study;
  return { space, directions, seed, number, trials, isAllowed };
}

/** Makes the trials one after the other, until the sampler has nothing more to try. */
export function runStudy(study: AStudy, trials: SeenTrial[] = []): SeenTrial[] {
  while (trials.length < study.trialCount) {
    const parameters = study.sampler(anInput(study, trials));
    if (!parameters) break;
    trials.push({
      number: trials.length,
      state: 'completed',
      parameters,
      values: study.values(parameters),
      constraints: study.constraints?.(parameters) ?? [],
      reports: [],
    });
  }
  return trials;
}

/** The least value so far after these trials, of one objective. */
export function leastOf(trials: readonly SeenTrial[]): number {
  return Math.min(...trials.map(({ values }) => values?.[0] ?? Number.POSITIVE_INFINITY));
}

export function aCube(dimensions: number, low: number, high: number): ParameterSpace {
  return Object.fromEntries(Array.from({ length: dimensions }, (_, i) => [`x${i}`, { type: 'float', low, high }]));
}

/** x0, x1, ... of a {@link aCube}. */
export function numbersOf(parameters: Parameters): number[] {
  return Object.keys(parameters).map((_, i) => Number(parameters[`x${i}`]));
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] as number;
}
