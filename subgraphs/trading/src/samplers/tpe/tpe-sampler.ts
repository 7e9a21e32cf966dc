import type { Parameters, ParameterValue } from '../../signals/types.js';
import { drawAllowed } from '../random-search.js';
import { isFinished } from '../rank-trials.js';
import type { Sampler, SamplerInput } from '../sampler.js';
import { createRandomSource, type RandomSource } from '../xoshiro128.js';
import { type Group, groupsOf, pointsOf, writeValues } from './groups.js';
import { createMixture, type Mixture, type Point } from './mixture.js';
import { type Split, splitTrials } from './split-trials.js';
import { DEFAULT_SETTINGS, type TpeSettings } from './tpe-settings.js';

/** Rounds of candidates before what is allowed is drawn at random, and before what was tried is tried again. */
const MAX_ROUNDS = 20;
const NEWNESS_ROUNDS = 2;

/** A group with the densities of its good and its bad trials. */
interface Estimate {
  readonly group: Group;
  readonly good: Mixture;
  readonly bad: Mixture;
}

interface Candidate {
  /** A point of each group that is active, in the groups' order. */
  readonly points: readonly (Point | undefined)[];
  /** The logarithm of the good density over the bad one. */
  readonly score: number;
}

export type TpeOptions = Partial<{ multivariate: boolean | undefined; startupTrials: number | undefined }>;

/**
 * Tree-structured Parzen estimator (Bergstra 2011; Watanabe 2023): draws candidates from the density of the good trials and takes the one whose good
 * density is highest over its bad one. A candidate is a whole set of parameters, through all conditions, so what is not allowed is left out
 * before the choice. Where all dimensions are discrete, what was tried before is taken only if no candidate is new.
 */
export function createTpeSampler({ multivariate, startupTrials }: TpeOptions = {}): Sampler {
  const settings: TpeSettings = {
    ...DEFAULT_SETTINGS,
    isMultivariate: multivariate ?? DEFAULT_SETTINGS.isMultivariate,
    startupTrials: Math.max(1, startupTrials ?? DEFAULT_SETTINGS.startupTrials),
  };
  return (input) => {
    const { space, seed, number, trials, directions, isAllowed } = input;
    const random = createRandomSource(seed, number);
    const finished = trials.filter(isFinished).length;
    if (finished < settings.startupTrials) return drawAllowed(space, random, isAllowed);
    const split = splitTrials(trials, directions, settings.goodCount(finished));
    const estimates = groupsOf(space, settings.isMultivariate).map((group) => estimateOf(group, split, settings));
    return chooseAllowed(input, estimates, settings, random) ?? drawAllowed(space, random, isAllowed);
  };
}

function estimateOf(group: Group, { good, bad }: Split, settings: TpeSettings): Estimate {
  const [goodPoints, badPoints] = [pointsOf(group, good), pointsOf(group, bad)];
  const goodCount = goodPoints.length;
  const badCount = badPoints.length;
  return {
    group,
    good: createMixture(group.axes, goodPoints, {
      weights: settings.goodWeights(goodCount),
      widths: settings.goodWidths(goodCount + 1),
    }),
    bad: createMixture(group.axes, badPoints, {
      weights: new Float64Array(badCount).fill(1),
      widths: settings.badWidths(badCount + 1),
    }),
  };
}

/** The best of some candidates that is allowed, and new where that can be told; others are drawn while there is none. */
function chooseAllowed(
  input: SamplerInput,
  estimates: readonly Estimate[],
  { isMultivariate, candidates: count }: TpeSettings,
  random: RandomSource,
): Parameters | undefined {
  const isNew = newnessOf(input, estimates);
  let tried: Parameters | undefined;
  for (let round = 0; round < MAX_ROUNDS && !(tried && round > NEWNESS_ROUNDS); round++) {
    const candidates = isMultivariate
      ? Array.from({ length: count }, () => drawJointly(estimates, random))
      : [drawOneByOne(estimates, count, random)];
    candidates.sort((a, b) => b.score - a.score);
    for (const { points } of candidates) {
      const parameters = parametersOf(estimates, points);
      if (!input.isAllowed(parameters)) continue;
      if (isNew(parameters)) return parameters;
      tried ??= parameters;
    }
  }
  return tried;
}

/** A point of each group that is active beside what groups before it got. */
function drawJointly(estimates: readonly Estimate[], random: RandomSource): Candidate {
  const points: (Point | undefined)[] = [];
  let score = 0;
  for (const estimate of estimates) {
    if (!isActiveAfter(estimate, estimates, points)) {
      points.push(undefined);
      continue;
    }
    const point = estimate.good.draw(random);
    score += scoreOf(estimate, point);
    points.push(point);
  }
  return { points, score };
}

/** The best of some points of each group, each group for itself. */
function drawOneByOne(estimates: readonly Estimate[], count: number, random: RandomSource): Candidate {
  const points: (Point | undefined)[] = [];
  for (const estimate of estimates) {
    const drawn = isActiveAfter(estimate, estimates, points)
      ? Array.from({ length: count }, () => estimate.good.draw(random))
      : [];
    const scores = drawn.map((point) => scoreOf(estimate, point));
    points.push(drawn[scores.indexOf(Math.max(...scores))]);
  }
  return { points, score: 0 };
}

/** Whether a group is active beside the points of those before it. */
function isActiveAfter(
  { group }: Estimate,
  estimates: readonly Estimate[],
  points: readonly (Point | undefined)[],
): boolean {
  return group.isUnconditional || group.isActive(parametersOf(estimates, points));
}

function parametersOf(estimates: readonly Estimate[], points: readonly (Point | undefined)[]): Parameters {
  const parameters: Record<string, ParameterValue> = {};
  points.forEach((point, i) => {
    const group = estimates[i]?.group;
    if (point && group) writeValues(group, point, parameters);
  });
  return parameters;
}

function scoreOf({ good, bad }: Estimate, point: Point): number {
  return Math.log(good.density(point)) - Math.log(bad.density(point));
}

/** Whether a set of parameters was not tried yet. Among continuous ones nothing comes twice, so nobody looks. */
function newnessOf({ trials }: SamplerInput, estimates: readonly Estimate[]): (parameters: Parameters) => boolean {
  const axes = estimates.flatMap(({ group }) => group.axes);
  if (axes.some((axis) => axis.kind === 'numeric' && !axis.isDiscrete)) return () => true;
  return (parameters) => !trials.some((trial) => axes.every(({ name }) => trial.parameters[name] === parameters[name]));
}
