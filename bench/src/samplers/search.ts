import { performance } from 'node:perf_hooks';
import { samplerOf } from '@quantgraph/trading/dist/samplers/registry.js';
import type { SeenTrial } from '@quantgraph/trading/dist/samplers/sampler.js';
import type { Problem } from './problems.js';

/** Searches of one problem: of each seed the trials' values in their order, and milliseconds a trial that went into sampling. */
export interface Searches {
  readonly values: readonly (readonly number[])[];
  readonly ms: readonly number[];
}

/** By trading's TPE as it comes, a search for each seed, one trial after the other. */
export function searchOurs(problem: Problem, seeds: readonly number[], trialCount: number): Searches {
  const searches = seeds.map((seed) => search(problem, seed, trialCount));
  return { values: searches.map(({ values }) => values), ms: searches.map(({ ms }) => ms) };
}

function search({ space, direction, isAllowed, value }: Problem, seed: number, trialCount: number) {
  const sample = samplerOf('tpe');
  const trials: SeenTrial[] = [];
  const values: number[] = [];
  let ms = 0;
  for (let number = 0; number < trialCount; number++) {
    const begun = performance.now();
    const parameters = sample({ space, directions: [direction], seed, number, trials, isAllowed });
    ms += performance.now() - begun;
    if (!parameters) throw new Error(`Expected parameters for trial ${number} of seed ${seed}, got none.`);
    const found = value(parameters);
    values.push(found);
    trials.push({ number, state: 'completed', parameters, values: [found], constraints: [], reports: [] });
  }
  return { values, ms: ms / trialCount };
}
