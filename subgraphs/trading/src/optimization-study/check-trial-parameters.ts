import { validateParameters } from '../signals/parameters.js';
import type { Dimension, Parameters, ParameterValue, Problem } from '../signals/types.js';
import { parameterError } from '../strategy/parameter-error.js';
import { typeOfStrategy } from '../strategy/type-of-strategy.js';
import type { OptimizationStudyRecord } from './optimization-study.model.js';

type Searched = Pick<OptimizationStudyRecord, 'strategy_type' | 'parameters' | 'parameter_space'>;

const ROUNDING = 1e-9;

/** A client's own set to try: each parameter of the space, but those on a condition, with a value that the space has. */
export function checkTrialParameters(study: Searched, given: unknown, field: readonly string[]): Parameters {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    throw parameterError([{ path: [], message: 'Expected an object from parameter names to values.' }], field);
  }
  const set = given as Parameters;
  const { parameter_space: space, parameters } = study;
  const unknown = Object.keys(set).filter((name) => !Object.hasOwn(space, name));
  const problems: Problem[] = [
    ...unknown.map((name) => ({ path: [name], message: `Expected parameters of the study's space, got ${name}.` })),
    ...Object.entries(space).flatMap(([name, dimension]) => valueProblems(name, dimension, set)),
  ];
  if (problems.length > 0) throw parameterError(problems, field);
  const ruled = validateParameters(typeOfStrategy(study), { ...parameters, ...set });
  if (ruled.length > 0) throw parameterError(ruled, field);
  return set;
}

function valueProblems(name: string, dimension: Dimension, set: Parameters): Problem[] {
  const value = Object.hasOwn(set, name) ? set[name] : undefined;
  if (value === undefined) {
    return 'when' in dimension ? [] : [{ path: [name], message: `Expected a value of ${name}, got none.` }];
  }
  const expected = misfit(dimension, value);
  return expected ? [{ path: [name], message: `Expected ${expected}, got ${JSON.stringify(value)}.` }] : [];
}

/** What was expected instead; null where the dimension has the value. */
function misfit(dimension: Dimension, value: ParameterValue): string | null {
  if (dimension.type === 'categorical') {
    return (dimension.choices as readonly ParameterValue[]).includes(value)
      ? null
      : `one of ${JSON.stringify(dimension.choices)}`;
  }
  const { type, low, high, step = type === 'int' ? 1 : undefined } = dimension;
  const steps = step === undefined ? 0 : (Number(value) - low) / step;
  const fits =
    typeof value === 'number' && value >= low && value <= high && Math.abs(steps - Math.round(steps)) < ROUNDING;
  return fits ? null : `a number from ${low} to ${high}${step === undefined ? '' : ` by steps of ${step}`}`;
}
