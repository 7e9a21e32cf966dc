import type { Dimension, ParameterSpace, Problem } from '../signals/types.js';
import { axisOf } from './axis.js';

/** What is wrong with the conditions of dimensions that are valid but for them: `when` may hold anything. Paths are relative to the space. */
export function conditionProblems(space: ParameterSpace): Problem[] {
  const problems = Object.entries(space).flatMap(([name, { when }]) =>
    when === undefined
      ? []
      : problemsOf(name, when, space).map(({ path, message }) => ({ path: [name, 'when', ...path], message })),
  );
  return problems.length > 0 ? problems : circleProblems(space);
}

function problemsOf(name: string, when: unknown, space: ParameterSpace): Problem[] {
  if (typeof when !== 'object' || when === null || Array.isArray(when)) {
    return [{ path: [], message: `Expected an object with parameter and in, got ${JSON.stringify(when)}.` }];
  }
  const { parameter, in: values, ...unknown } = when as Record<string, unknown>;
  const [odd] = Object.keys(unknown);
  if (odd) return [{ path: [odd], message: `Expected only parameter and in, got ${odd}.` }];
  const parent = typeof parameter === 'string' && Object.hasOwn(space, parameter) ? space[parameter] : undefined;
  if (!parent || parameter === name) {
    return [
      { path: ['parameter'], message: `Expected another parameter of the space, got ${JSON.stringify(parameter)}.` },
    ];
  }
  if (!Array.isArray(values) || values.length === 0) {
    return [
      {
        path: ['in'],
        message: `Expected a list of at least one value of ${parameter}, got ${JSON.stringify(values)}.`,
      },
    ];
  }
  return values.flatMap((value: unknown, i) =>
    takes(parent, value)
      ? []
      : [
          {
            path: ['in', String(i)],
            message: `Expected a value that ${parameter} can take, got ${JSON.stringify(value)}.`,
          },
        ],
  );
}

/** Whether a dimension can take a value, so that a condition on it can be met. */
function takes(dimension: Dimension, value: unknown): boolean {
  if (dimension.type === 'categorical') return (dimension.choices as readonly unknown[]).includes(value);
  if (typeof value !== 'number' || !(value >= dimension.low && value <= dimension.high)) return false;
  const axis = axisOf('', dimension);
  return axis.kind === 'numeric' && (!axis.isDiscrete || axis.fromUnit(axis.toUnit(value)) === value);
}

function circleProblems(space: ParameterSpace): Problem[] {
  return Object.keys(space).flatMap((name) => {
    const seen = [name];
    for (let parent = space[name]?.when?.parameter; parent !== undefined; parent = space[parent]?.when?.parameter) {
      if (parent === name) {
        const circle = [...seen, name].join(' -> ');
        return [{ path: [name, 'when', 'parameter'], message: `Expected conditions without a circle, got ${circle}.` }];
      }
      if (seen.includes(parent)) return [];
      seen.push(parent);
    }
    return [];
  });
}
