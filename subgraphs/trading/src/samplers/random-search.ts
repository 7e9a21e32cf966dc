import { completeParameters } from '../signals/parameters.js';
import type { Dimension, ParameterSpace, Parameters, ParameterValue, StrategyType } from '../signals/types.js';
import { draw } from './draw.js';
import { createRandomSource, type RandomSource } from './xoshiro128.js';

/** Draws before a space counts as holding no allowed combination. */
const MAX_DRAWS = 10_000;

/**
 * The parameters of one trial of a seeded random search: the same arguments give the same answer, whatever was asked before and in
 * whatever order the space names its parameters. So a resumed study goes on where it was. `seed` and `trialNumber` are safe
 * integers of at least 0; the space is valid.
 */
export function suggest(space: ParameterSpace, seed: number, trialNumber: number): Parameters {
  return drawAll(inNameOrder(space), createRandomSource(seed, trialNumber));
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
  const dimensions = inNameOrder(space);
  const random = createRandomSource(seed, trialNumber);
  for (let i = 0; i < MAX_DRAWS; i++) {
    const drawn = drawAll(dimensions, random);
    const complete = completeParameters(strategyType, { ...fixed, ...drawn });
    if (strategyType.check(complete).length === 0) return drawn;
  }
  return null;
}

function inNameOrder(space: ParameterSpace): [string, Dimension][] {
  return Object.entries(space).sort(([a], [b]) => (a < b ? -1 : 1));
}

function drawAll(dimensions: readonly [string, Dimension][], random: RandomSource): Parameters {
  const drawn: Record<string, ParameterValue> = {};
  for (const [name, dimension] of dimensions) drawn[name] = draw(dimension, random);
  return drawn;
}
