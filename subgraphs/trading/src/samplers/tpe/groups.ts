import type { ParameterSpace, Parameters, ParameterValue } from '../../signals/types.js';
import { inParentOrder, isActive } from '../active.js';
import { type Axis, axisOf } from '../axis.js';
import type { SeenTrial } from '../sampler.js';
import type { Point } from './mixture.js';

/** Dimensions that are active together, parents' groups before their children's. */
export interface Group {
  readonly axes: readonly Axis[];
  readonly isUnconditional: boolean;
  isActive(parameters: Parameters): boolean;
}

/** By condition, so that each group has its own density over trials in which it was active; each dimension alone if not multivariate. */
export function groupsOf(space: ParameterSpace, isMultivariate: boolean): Group[] {
  const groups = new Map<string, Group & { axes: Axis[] }>();
  for (const [name, dimension] of inParentOrder(space)) {
    const { when } = dimension;
    const key = isMultivariate ? JSON.stringify(when ? [when.parameter, when.in] : []) : name;
    const group = groups.get(key) ?? {
      axes: [],
      isUnconditional: !when,
      isActive: (parameters) => isActive(dimension, parameters),
    };
    group.axes.push(axisOf(name, dimension));
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** Where trials lie in a group. Those that it was not active in, or that lack a value of it, are left out. */
export function pointsOf({ axes }: Group, trials: readonly SeenTrial[]): Point[] {
  const points: Point[] = [];
  for (const { parameters } of trials) {
    const point = new Float64Array(axes.length);
    const isWhole = axes.every((axis, i) => {
      const value = parameters[axis.name];
      if (value === undefined) return false;
      point[i] = axis.kind === 'categorical' ? axis.indexOf(value) : axis.toUnit(value);
      return (point[i] as number) >= 0;
    });
    if (isWhole) points.push(point);
  }
  return points;
}

/** The values that a point of a group means, into `parameters`. */
export function writeValues({ axes }: Group, point: Point, parameters: Record<string, ParameterValue>): void {
  axes.forEach((axis, i) => {
    const place = point[i] as number;
    parameters[axis.name] =
      axis.kind === 'categorical' ? (axis.choices[place] as ParameterValue) : axis.fromUnit(place);
  });
}
