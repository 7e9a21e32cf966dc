import { type ErrorObject, Ajv2020 as JsonSchemaValidator, type ValidateFunction } from 'ajv/dist/2020.js';
import type { Parameters, Problem, StrategyType } from './types.js';

const validator = new JsonSchemaValidator({ allErrors: true });
const compiled = new WeakMap<StrategyType, ValidateFunction>();

/** The parameters with the type's defaults for those left out. */
export function completeParameters(type: StrategyType, parameters: Parameters): Parameters {
  return { ...type.defaultParameters, ...parameters };
}

/** What is wrong with these parameters (those left out count as their defaults): the schema's rules first, then the cross-field ones. */
export function validateParameters(type: StrategyType, parameters: Parameters): Problem[] {
  const complete = completeParameters(type, parameters);
  const validate = compiled.get(type) ?? compile(type);
  if (!validate(complete)) return (validate.errors ?? []).map(toProblem);
  return type.check(complete);
}

function compile(type: StrategyType): ValidateFunction {
  const validate = validator.compile(type.parameterSchema);
  compiled.set(type, validate);
  return validate;
}

function toProblem({ instancePath, keyword, params, message }: ErrorObject): Problem {
  const path = instancePath.split('/').slice(1);
  if (keyword === 'additionalProperties') {
    const name = String(params.additionalProperty);
    return { path: [...path, name], message: `${name} is not a parameter of this strategy type.` };
  }
  return { path, message: `${path.join('.') || 'The parameters'} ${message ?? keyword}.` };
}
