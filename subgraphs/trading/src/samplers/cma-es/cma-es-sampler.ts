import type { ParameterSpace, Parameters, ParameterValue } from '../../signals/types.js';
import { type Axis, axisOf, type NumericAxis } from '../axis.js';
import { drawAllowed } from '../random-search.js';
import type { Sampler, SamplerInput } from '../sampler.js';
import { createRandomSource, type RandomSource } from '../xoshiro128.js';
import { drawPoint, type Evolution } from './evolution.js';
import { replay } from './replay.js';

export interface CmaEsOptions {
  /** Points of a generation, before restarts double it. 4 + floor(3 ln n) for n dimensions. */
  readonly populationSize?: number | undefined;
  /** Gives the parameters that no covariance can be told of. */
  readonly others: Sampler;
}

/** Draws outside of the bounds, or not allowed, before the nearest inside, or a random one, is taken. */
const MAX_DRAWS = 100;

/**
 * CMA-ES (Hansen 2016) on the numeric dimensions that are always active and that no condition names, on the unit cube, logarithms included. A point outside is drawn anew.
 * Whole and stepped values are rounded, and drawn with at least a width that leaves the mean's value at times (Hansen 2011, mixed integer).
 * All other parameters come from `others`, independently. Several objectives are ranked by fronts and hypervolume.
 */
export function createCmaEsSampler({ populationSize, others }: CmaEsOptions): Sampler {
  return (input) => {
    const { axes, rest } = partsOf(input.space);
    if (axes.length === 0) return others(input);
    const evolution = replay({ ...input, axes, populationSize });
    const random = createRandomSource(input.seed, input.number);
    const beside =
      Object.keys(rest).length > 0
        ? others({ ...input, space: rest, trials: within(rest, input), isAllowed: () => true })
        : {};
    if (!beside) return null;
    const widths = leastWidths(axes, evolution);
    for (let i = 0; i < MAX_DRAWS; i++) {
      const parameters: Record<string, ParameterValue> = { ...beside };
      const point = insidePoint(evolution, widths, random);
      axes.forEach((axis, k) => {
        parameters[axis.name] = axis.fromUnit(point[k] as number);
      });
      if (input.isAllowed(parameters)) return parameters;
    }
    return drawAllowed(input.space, random, input.isAllowed);
  };
}

/** The axes of the evolution, and the space of what is left: conditions in it name parameters of it alone. */
function partsOf(space: ParameterSpace): { axes: NumericAxis[]; rest: ParameterSpace } {
  const parents = new Set(Object.values(space).flatMap(({ when }) => when?.parameter ?? []));
  const isEvolved = (name: string) => space[name]?.type !== 'categorical' && !space[name]?.when && !parents.has(name);
  const names = Object.keys(space).sort();
  return {
    axes: names
      .filter(isEvolved)
      .map((name) => axisOf(name, space[name] as ParameterSpace[string]))
      .filter(isNumeric),
    rest: Object.fromEntries(
      names.filter((name) => !isEvolved(name)).map((name) => [name, space[name] as ParameterSpace[string]]),
    ),
  };
}

function isNumeric(axis: Axis): axis is NumericAxis {
  return axis.kind === 'numeric';
}

/** Trials with the parameters of a smaller space. */
function within(space: ParameterSpace, { trials }: SamplerInput): SamplerInput['trials'] {
  const cut = (parameters: Parameters) =>
    Object.fromEntries(Object.entries(parameters).filter(([name]) => space[name]));
  return trials.map((trial) => ({ ...trial, parameters: cut(trial.parameters) }));
}

/** A point in the cube, drawn anew while it is outside; in the end the nearest one. */
function insidePoint(evolution: Evolution, widths: Float64Array, random: RandomSource): Float64Array {
  let point = evolution.mean;
  for (let i = 0; i < MAX_DRAWS; i++) {
    point = drawPoint(evolution, random).map((x, k) => {
      const centre = evolution.mean[k] as number;
      return centre + (x - centre) * (widths[k] as number);
    });
    if (point.every((x) => x >= 0 && x <= 1)) return point;
  }
  return point.map((x) => Math.min(1, Math.max(0, x)));
}

/** How much wider than the evolution's each coordinate is drawn: 1 but for discrete axes that it has nearly settled. */
function leastWidths(axes: readonly NumericAxis[], { mean, sigma, covariance }: Evolution): Float64Array {
  return Float64Array.from(axes, (axis, i) => {
    if (!axis.isDiscrete) return 1;
    const [from, to] = axis.cell(Math.min(1, Math.max(0, mean[i] as number)));
    const width = sigma * Math.sqrt((covariance[i] as Float64Array)[i] as number);
    return Math.max(1, (0.3 * (to - from)) / width);
  });
}
