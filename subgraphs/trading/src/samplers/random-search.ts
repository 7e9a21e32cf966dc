import { completeParameters } from '../signals/parameters.js';
import type { Dimension, ParameterSpace, Parameters, ParameterValue, StrategyType } from '../signals/types.js';
import { inParentOrder, isActive } from './active.js';
import { draw } from './draw.js';
import type { SamplerInput } from './sampler.js';
import { createRandomSource, type RandomSource } from './xoshiro128.js';

/** Draws before a space counts as holding no allowed combination. */
const MAX_DRAWS = 10_000;

/**
 * The parameters of one trial of a seeded random search: the same arguments give the same answer, whatever was asked before and in
 * whatever order the space names its parameters. So a resumed study goes on where it was. `seed` and `trialNumber` are safe
 * integers of at least 0; the space is valid.
 */
export function suggest(space: ParameterSpace, seed: number, trialNumber: number): Parameters {
  return drawAll(inParentOrder(space), createRandomSource(seed, trialNumber));
}

/**
 * As {@link suggest}, drawing on until `strategyType.check` allows the parameters, completed by `fixed` and then the defaults. Answers the
 * space's parameters only; null if none of 10,000 draws is allowed.
 */
export function suggestAllowed(
  space: ParameterSpace,
  strategyType: StrategyType,
  fixed: Parameters,
  seed: number,
  trialNumber: number,
): Parameters | null {
  const isAllowed = (drawn: Parameters) =>
    strategyType.check(completeParameters(strategyType, { ...fixed, ...drawn })).length === 0;
  return randomSampler({ space, seed, number: trialNumber, isAllowed });
}

/** Random search as a sampler: draws on until something is allowed; null if none of 10,000 draws is. */
export function randomSampler({
  space,
  seed,
  number,
  isAllowed,
}: Pick<SamplerInput, 'space' | 'seed' | 'number' | 'isAllowed'>): Parameters | null {
  return drawAllowed(space, createRandomSource(seed, number), isAllowed);
}

/** What a random source gives next that is allowed; null if none of 10,000 draws is. */
export function drawAllowed(
  space: ParameterSpace,
  random: RandomSource,
  isAllowed: (parameters: Parameters) => boolean,
): Parameters | null {
  const dimensions = inParentOrder(space);
  for (let i = 0; i < MAX_DRAWS; i++) {
    const drawn = drawAll(dimensions, random);
    if (isAllowed(drawn)) return drawn;
  }
  return null;
}

/** Inactive dimensions take no random number: of a space without conditions all do, in name order. */
function drawAll(dimensions: readonly [string, Dimension][], random: RandomSource): Parameters {
  const drawn: Record<string, ParameterValue> = {};
  for (const [name, dimension] of dimensions) {
    if (isActive(dimension, drawn)) drawn[name] = draw(dimension, random);
  }
  return drawn;
}
