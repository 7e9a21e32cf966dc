import { completeParameters, validateParameters } from '../signals/parameters.js';
import type { ParameterSpace, Parameters, Problem, StrategyType } from '../signals/types.js';
import { suggest, suggestAllowed } from './random-search.js';
import { conditionProblems } from './validate-conditions.js';
import { dimensionProblems } from './validate-dimension.js';

/**
 * What keeps a space from being searched for this strategy type; none, and {@link suggestAllowed} works on it. `space` may be anything that
 * came as JSON; `fixed` are the strategy's own parameters, for those the space leaves out. Paths are relative to the space.
 */
export function validateSpace(space: unknown, strategyType: StrategyType, fixed: Parameters = {}): Problem[] {
  if (!isRecord(space)) return [{ path: [], message: 'Expected an object from parameter names to dimensions.' }];
  const entries = Object.entries(space);
  if (entries.length === 0) return [{ path: [], message: 'Expected at least one parameter to search, got none.' }];
  const problems = entries.flatMap(([name, dimension]) => problemsAt(name, dimension, strategyType));
  if (problems.length > 0) return problems;
  const conditions = conditionProblems(space as ParameterSpace);
  return conditions.length > 0 ? conditions : combinationProblems(space as ParameterSpace, strategyType, fixed);
}

function problemsAt(name: string, dimension: unknown, strategyType: StrategyType): Problem[] {
  const property = strategyType.parameterSchema.properties[name];
  if (!property) return [{ path: [name], message: `${name} is not a parameter of ${strategyType.name}.` }];
  if (!isRecord(dimension))
    return [{ path: [name], message: 'Expected an object with a type: int, float or categorical.' }];
  return dimensionProblems(dimension, property).map(({ path, message }) => ({ path: [name, ...path], message }));
}

function combinationProblems(space: ParameterSpace, strategyType: StrategyType, fixed: Parameters): Problem[] {
  const drawn = suggestAllowed(space, strategyType, fixed, 0, 0);
  if (drawn) return validateParameters(strategyType, { ...fixed, ...drawn });
  const example = completeParameters(strategyType, { ...fixed, ...suggest(space, 0, 0) });
  const rules = strategyType.check(example).map(({ message }) => message);
  return [{ path: [], message: `Found no allowed combination. One of those tried: ${rules.join(' ')}` }];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
