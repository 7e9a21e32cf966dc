import { schemaProblems } from './schema-problems.js';
import type { Parameters, Problem, StrategyType } from './types.js';

/** The parameters with the type's defaults for those left out. */
export function completeParameters(type: StrategyType, parameters: Parameters): Parameters {
  return { ...type.defaultParameters, ...parameters };
}

/** What is wrong with these parameters (those left out count as their defaults): the schema's rules first, then the cross-field ones. */
export function validateParameters(type: StrategyType, parameters: Parameters): Problem[] {
  const complete = completeParameters(type, parameters);
  const problems = schemaProblems(type.parameterSchema, complete);
  return problems.length > 0 ? problems : type.check(complete);
}
