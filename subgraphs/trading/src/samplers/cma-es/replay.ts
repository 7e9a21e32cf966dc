import type { ParameterSpace } from '../../signals/types.js';
import type { NumericAxis } from '../axis.js';
import { asMinimized } from '../pareto.js';
import { rankTrials } from '../rank-trials.js';
import type { Direction, SeenTrial } from '../sampler.js';
import { defaultPopulation, type Evolution } from './evolution.js';
import { advance, firstRun } from './run.js';
import { endedOnly, isOf, restsOn, stepsOf } from './run-memory.js';

export interface ReplayInput {
  readonly axes: readonly NumericAxis[];
  /** What the axes were made of. */
  readonly space: ParameterSpace;
  readonly trials: readonly SeenTrial[];
  readonly directions: readonly Direction[];
  readonly seed: number;
  readonly number: number;
  readonly populationSize?: number | undefined;
}

/**
 * The distribution that trial `number` is drawn from. Trials by number are generations, each a population, and all whole ones before it are gone through
 * anew, so nothing has to be kept. Trials without an outcome are left out.
 */
export function replay({ axes, space, trials, directions, seed, number, populationSize }: ReplayInput): Evolution {
  const byNumber = new Map(trials.map((trial) => [trial.number, trial]));
  const population = populationSize ?? defaultPopulation(axes.length);
  const settings = { seed, areAllDiscrete: axes.every(({ isDiscrete }) => isDiscrete) };
  const steps = stepsOf(JSON.stringify([seed, population, directions, axes.map(({ name }) => [name, space[name]])]));
  let run = firstRun(axes.length, population);
  let first = 0;
  for (let generation = 0; first + run.population <= number; generation++) {
    const members: SeenTrial[] = [];
    for (let i = first; i < first + run.population; i++) {
      const trial = byNumber.get(i);
      if (trial) members.push(trial);
    }
    first += run.population;
    const known = steps[generation];
    if (known && isOf(known, members)) {
      run = known.after;
      continue;
    }
    const whole = members.filter(({ parameters }) => axes.every(({ name }) => typeof parameters[name] === 'number'));
    const rankedTrials = rankTrials(whole, directions, whole.length);
    const ranked = rankedTrials.map(({ parameters }) => unitsOf(axes, parameters));
    const best = bestOf(rankedTrials[0], directions);
    const isKnown = restsOn(known, ranked, best);
    run = isKnown ? known.after : advance(run, ranked, best, settings);
    if (!isKnown) steps.length = generation;
    steps[generation] = { ended: endedOnly(members), ranked, best, after: run };
  }
  return run.evolution;
}

function unitsOf(axes: readonly NumericAxis[], parameters: SeenTrial['parameters']): Float64Array {
  return Float64Array.from(axes, (axis) => axis.toUnit(parameters[axis.name] as number));
}

/** NaN where the best has no values that compare. */
function bestOf(trial: SeenTrial | undefined, directions: readonly Direction[]): number {
  if (trial?.state !== 'completed' || directions.length > 1) return Number.NaN;
  return asMinimized(trial.values ?? [], directions)[0] ?? Number.NaN;
}
