import type { Direction } from '@quantgraph/trading/dist/samplers/sampler.js';
import type { ParameterSpace, Parameters } from '@quantgraph/trading/dist/signals/types.js';

/** What is searched, and for what. */
export interface Problem {
  readonly space: ParameterSpace;
  readonly direction: Direction;
  /** All values by the parameters' values with commas between, where the problem is a table; what is not in it is not allowed. */
  readonly table?: Readonly<Record<string, number>>;
  isAllowed(parameters: Parameters): boolean;
  value(parameters: Parameters): number;
}

const HARTMANN_A = [
  [10, 3, 17, 3.5, 1.7, 8],
  [0.05, 10, 17, 0.1, 8, 14],
  [3, 3.5, 1.7, 10, 17, 8],
  [17, 8, 0.05, 10, 0.1, 14],
];
const HARTMANN_P = [
  [0.1312, 0.1696, 0.5569, 0.0124, 0.8283, 0.5886],
  [0.2329, 0.4135, 0.8307, 0.3736, 0.1004, 0.9991],
  [0.2348, 0.1451, 0.3522, 0.2883, 0.3047, 0.665],
  [0.4047, 0.8828, 0.8732, 0.5743, 0.1091, 0.0381],
];
const HARTMANN_ALPHA = [1, 1.2, 3, 3.2];

const MIXED_SPACE: ParameterSpace = {
  first: { type: 'categorical', choices: ['rosenbrock', 'camel', 'beale'] },
  second: { type: 'categorical', choices: ['rosenbrock', 'camel', 'beale'] },
  x: { type: 'float', low: -2, high: 2 },
  y: { type: 'float', low: -2, high: 2 },
  count: { type: 'int', low: 1, high: 20 },
  rate: { type: 'float', low: 1e-5, high: 1, log: true },
};

/**
 * The functions are those of Surjanovic and Bingham's Virtual Library of Simulation Experiments, on the ranges that it gives; `mixed` adds two of three functions of
 * the plane, which categories choose, as Ru 2020 (CoCaBO) does, and a whole number and a rate with a best of their own.
 */
export const FUNCTIONS: Readonly<Record<string, Problem>> = {
  branin: minimize({ ...cube(1, -5, 10), x1: { type: 'float', low: 0, high: 15 } }, onNumbers(branin)),
  'hartmann-6': minimize(cube(6, 0, 1), onNumbers(hartmann6)),
  'rosenbrock-4': minimize(cube(4, -5, 10), onNumbers(rosenbrock)),
  'ackley-5': minimize(cube(5, -32.768, 32.768), onNumbers(ackley)),
  'rastrigin-5': minimize(cube(5, -5.12, 5.12), onNumbers(rastrigin)),
  mixed: minimize(MIXED_SPACE, mixed),
};

function minimize(space: ParameterSpace, value: (parameters: Parameters) => number): Problem {
  return { space, direction: 'minimize', isAllowed: () => true, value };
}

function cube(dimensions: number, low: number, high: number): ParameterSpace {
  return Object.fromEntries(Array.from({ length: dimensions }, (_, i) => [`x${i}`, { type: 'float', low, high }]));
}

/** Of x0, x1, ... in their order. */
function onNumbers(value: (x: readonly number[]) => number): (parameters: Parameters) => number {
  return (parameters) => value(Object.keys(parameters).map((_, i) => Number(parameters[`x${i}`])));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function branin([x = 0, y = 0]: readonly number[]): number {
  const bend = y - (5.1 / (4 * Math.PI ** 2)) * x ** 2 + (5 / Math.PI) * x - 6;
  return bend ** 2 + 10 * (1 - 1 / (8 * Math.PI)) * Math.cos(x) + 10;
}

function hartmann6(x: readonly number[]): number {
  const squares = (row: number) =>
    sum(x.map((xi, i) => (HARTMANN_A[row]?.[i] as number) * (xi - (HARTMANN_P[row]?.[i] as number)) ** 2));
  return -sum(HARTMANN_ALPHA.map((alpha, row) => alpha * Math.exp(-squares(row))));
}

function rosenbrock(x: readonly number[]): number {
  return sum(x.slice(1).map((after, i) => 100 * (after - (x[i] as number) ** 2) ** 2 + (1 - (x[i] as number)) ** 2));
}

function ackley(x: readonly number[]): number {
  const spread = Math.sqrt(sum(x.map((xi) => xi ** 2)) / x.length);
  const waves = sum(x.map((xi) => Math.cos(2 * Math.PI * xi))) / x.length;
  return -20 * Math.exp(-0.2 * spread) - Math.exp(waves) + 20 + Math.E;
}

function rastrigin(x: readonly number[]): number {
  return sum(x.map((xi) => xi ** 2 - 10 * Math.cos(2 * Math.PI * xi) + 10));
}

const PARTS: Readonly<Record<string, (x: number, y: number) => number>> = {
  rosenbrock: (x, y) => (100 * (y - x ** 2) ** 2 + (1 - x) ** 2) / 300,
  camel: (x, y) => ((4 - 2.1 * x ** 2 + x ** 4 / 3) * x ** 2 + x * y + (4 * y ** 2 - 4) * y ** 2) / 10,
  beale: (x, y) => ((1.5 - x + x * y) ** 2 + (2.25 - x + x * y ** 2) ** 2 + (2.625 - x + x * y ** 3) ** 2) / 50,
};

function mixed({ first, second, x, y, count, rate }: Parameters): number {
  const part = (name: unknown) => PARTS[String(name)]?.(Number(x), Number(y)) ?? Number.NaN;
  return part(first) + part(second) + ((Number(count) - 7) / 10) ** 2 + 0.1 * (Math.log10(Number(rate)) + 3) ** 2;
}
