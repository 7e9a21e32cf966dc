import type { Parameters, ParameterValue } from '../../signals/types.js';
import { quasiRandom } from '../quasi-random.js';
import { drawAllowed } from '../random-search.js';
import { isFinished } from '../rank-trials.js';
import type { Sampler, SamplerInput } from '../sampler.js';
import { createRandomSource, type RandomSource } from '../xoshiro128.js';
import { type Group, groupsOf, pointsOf, writeValues } from './groups.js';
import { createMixture, type Mixture, type Point } from './mixture.js';
import { type Split, splitTrials } from './split-trials.js';
import { type TpeSettings, TUNED } from './tpe-settings.js';

/** Rounds of candidates before what is allowed is drawn at random. */
const MAX_ROUNDS = 20;

/** A group with the densities of its good and its bad trials. */
interface Estimate {
  readonly group: Group;
  readonly good: Mixture;
  readonly bad: Mixture;
}

interface Candidate {
  readonly parameters: Parameters;
  /** The logarithm of the good density over the bad one. */
  readonly score: number;
}

export interface TpeOptions {
  readonly multivariate?: boolean | undefined;
  readonly startupTrials?: number | undefined;
}

/**
 * Tree-structured Parzen estimator (Bergstra 2011; Watanabe 2023): draws candidates from the density of the good trials and takes the one whose good
 * density is highest over its bad one. A candidate is a whole set of parameters, through all conditions, so what is not allowed is left out
 * before the choice. Where all dimensions are discrete, what was tried before is taken only if no candidate is new.
 */
export function createTpeSampler(options: TpeOptions = {}, tuned: TpeSettings = TUNED): Sampler {
  const settings = {
    ...tuned,
    isMultivariate: options.multivariate ?? tuned.isMultivariate,
    startupTrials: options.startupTrials ?? tuned.startupTrials,
  };
  return (input) => {
    const { space, seed, number, trials, directions, isAllowed } = input;
    const random = createRandomSource(seed, number);
    const finished = trials.filter(isFinished).length;
    if (finished < settings.startupTrials) {
      const q = settings.isQuasi ? quasiRandom(space, seed, number) : null;
      if (q && isAllowed(q)) return q;
      return drawAllowed(space, random, isAllowed);
    }
    const split = splitTrials(trials, directions, settings.goodCount(finished));
    const estimates = groupsOf(space, settings.isMultivariate).map((group) => estimateOf(group, split, settings));
    const isNew = newnessOf(input, estimates);
    for (let round = 0; round < MAX_ROUNDS; round++) {
      const candidates = settings.isMultivariate
        ? Array.from({ length: settings.candidates }, () => drawJointly(estimates, random))
        : [drawOneByOne(estimates, settings.candidates, random)];
      const allowed = candidates.filter(({ parameters }) => isAllowed(parameters));
      const fresh = allowed.filter(({ parameters }) => isNew(parameters));
      const best = bestOf(fresh) ?? (round >= 2 ? bestOf(allowed) : undefined);
      if (best) return best.parameters;
    }
    return drawAllowed(space, random, isAllowed);
  };
}

function estimateOf(group: Group, { good, bad }: Split, settings: TpeSettings): Estimate {
  const [goodPoints, badPoints] = [pointsOf(group, good), pointsOf(group, bad)];
  return {
    group,
    good: createMixture(group.axes, goodPoints, {
      weights: settings.goodWeights(goodPoints.length),
      widths: settings.goodWidth(goodPoints.length + 1, group.axes.length),
    }),
    bad: createMixture(group.axes, badPoints, {
      weights: settings.badWeights(badPoints.length),
      widths: settings.badWidth(badPoints.length + 1, group.axes.length),
    }),
  };
}

/** A point of each group that is active beside what groups before it got. */
function drawJointly(estimates: readonly Estimate[], random: RandomSource): Candidate {
  const parameters: Record<string, ParameterValue> = {};
  let score = 0;
  for (const estimate of estimates) {
    if (!estimate.group.isActive(parameters)) continue;
    const point = estimate.good.draw(random);
    score += scoreOf(estimate, point);
    writeValues(estimate.group, point, parameters);
  }
  return { parameters, score };
}

/** The best of some points of each group, each group for itself. */
function drawOneByOne(estimates: readonly Estimate[], count: number, random: RandomSource): Candidate {
  const parameters: Record<string, ParameterValue> = {};
  let sum = 0;
  for (const estimate of estimates) {
    if (!estimate.group.isActive(parameters)) continue;
    const points = Array.from({ length: count }, () => estimate.good.draw(random));
    const best = bestOf(points.map((point) => ({ point, score: scoreOf(estimate, point) })));
    if (!best) continue;
    sum += best.score;
    writeValues(estimate.group, best.point, parameters);
  }
  return { parameters, score: sum };
}

function scoreOf({ good, bad }: Estimate, point: Point): number {
  return Math.log(good.density(point)) - Math.log(bad.density(point));
}

function bestOf<T extends { readonly score: number }>(some: readonly T[]): T | undefined {
  return some.reduce<T | undefined>((best, one) => (best && best.score >= one.score ? best : one), undefined);
}

/** Whether a set of parameters was not tried yet. Among continuous ones nothing comes twice, so nobody looks. */
function newnessOf({ trials }: SamplerInput, estimates: readonly Estimate[]): (parameters: Parameters) => boolean {
  const axes = estimates.flatMap(({ group }) => group.axes);
  if (axes.some((axis) => axis.kind === 'numeric' && !axis.isDiscrete)) return () => true;
  const keyOf = (parameters: Parameters) => JSON.stringify(axes.map(({ name }) => parameters[name] ?? null));
  const tried = new Set(trials.map(({ parameters }) => keyOf(parameters)));
  return (parameters) => !tried.has(keyOf(parameters));
}
