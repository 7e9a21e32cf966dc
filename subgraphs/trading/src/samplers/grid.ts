import type { Dimension, ParameterSpace, ParameterValue } from '../signals/types.js';
import { axisOf } from './axis.js';
import { stepCount } from './draw.js';
import { createPermutation } from './permutation.js';
import type { Sampler } from './sampler.js';

export interface GridOptions {
  /** Points of a float without step, of a logarithmic dimension, and of one with more than 10,000 values; ends included. 10. */
  readonly gridSize?: number | undefined;
}

/** Beyond this, points can't be numbered exactly. */
const MOST_POINTS = 2 ** 52;
/** Of a discrete dimension with more than these, `gridSize` stand for all. */
const MOST_VALUES = 10_000;

/** A dimension's values, each with the dimensions that are active beside it. */
interface Branch {
  readonly name: string;
  readonly choices: readonly {
    readonly value: ParameterValue;
    readonly children: readonly Branch[];
    readonly count: number;
  }[];
  /** Combinations of it and of all below it. */
  readonly count: number;
}

/**
 * Each combination of the dimensions' values once, in an order that the seed shuffles: trial n is the n-th that is allowed, null from where none is left.
 * Inactive dimensions make no combinations. Of more than 2^52 combinations the first 2^52 are gone through.
 */
export function createGridSampler({ gridSize = 10 }: GridOptions = {}): Sampler {
  return ({ space, seed, number, isAllowed }) => {
    const roots = branchesOf(space, gridSize);
    const total = Math.min(MOST_POINTS, countAll(roots));
    const permute = createPermutation(total, seed);
    let allowed = 0;
    for (let i = 0; i < total; i++) {
      const parameters: Record<string, ParameterValue> = {};
      write(roots, permute(i), parameters);
      if (isAllowed(parameters) && allowed++ === number) return parameters;
    }
    return null;
  };
}

/** How many combinations a grid has, allowed or not. */
export function gridCount(space: ParameterSpace, { gridSize = 10 }: GridOptions = {}): number {
  return countAll(branchesOf(space, gridSize));
}

function branchesOf(space: ParameterSpace, gridSize: number): Branch[] {
  const names = Object.keys(space).sort();
  const below = (parent: string | undefined, value?: ParameterValue): Branch[] =>
    names.flatMap((name) => {
      const when = space[name]?.when;
      const isHere = when?.parameter === parent && (value === undefined || when?.in.includes(value));
      return isHere ? [branch(name)] : [];
    });
  const branch = (name: string): Branch => {
    const choices = valuesOf(name, space[name] as Dimension, gridSize).map((value) => {
      const children = below(name, value);
      return { value, children, count: countAll(children) };
    });
    return { name, choices, count: choices.reduce((sum, { count }) => sum + count, 0) };
  };
  return below(undefined);
}

function valuesOf(name: string, dimension: Dimension, gridSize: number): ParameterValue[] {
  if (dimension.type === 'categorical') return [...dimension.choices];
  const { low, high, type, log } = dimension;
  const step = dimension.step ?? (type === 'int' ? 1 : undefined);
  const count = step === undefined || log ? Number.POSITIVE_INFINITY : stepCount(low, high, step);
  const axis = axisOf(name, dimension);
  if (count <= MOST_VALUES) {
    return Array.from({ length: count }, (_, i) => (axis.kind === 'numeric' ? axis.fromUnit((i + 0.5) / count) : low));
  }
  const scale = (part: number) => (log ? low * (high / low) ** part : low + (high - low) * part);
  const points = Array.from({ length: gridSize }, (_, i) => {
    const value = Math.min(high, Math.max(low, scale(gridSize === 1 ? 0.5 : i / (gridSize - 1))));
    return step !== undefined && axis.kind === 'numeric' ? axis.fromUnit(axis.toUnit(value)) : value;
  });
  return [...new Set(points)];
}

function countAll(branches: readonly Branch[]): number {
  return branches.reduce((product, { count }) => product * count, 1);
}

/** The combination of this index, the last branch's values changing slowest. */
function write(branches: readonly Branch[], index: number, parameters: Record<string, ParameterValue>): void {
  let rest = index;
  for (const branch of branches) {
    writeBranch(branch, rest % branch.count, parameters);
    rest = Math.floor(rest / branch.count);
  }
}

function writeBranch({ name, choices }: Branch, index: number, parameters: Record<string, ParameterValue>): void {
  let rest = index;
  for (const { value, children, count } of choices) {
    if (rest < count) {
      parameters[name] = value;
      write(children, rest, parameters);
      return;
    }
    rest -= count;
  }
}
