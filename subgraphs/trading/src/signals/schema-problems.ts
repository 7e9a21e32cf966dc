import { type ErrorObject, Ajv2020 as JsonSchemaValidator, type ValidateFunction } from 'ajv/dist/2020.js';
import type { Parameters, Problem } from './types.js';

const CACHE_LIMIT = 500;
const compiled = new Map<string, ValidateFunction>();

/** What a JSON Schema of parameters says against these: what was expected of each, and what came. */
export function schemaProblems(schema: object, parameters: Parameters): Problem[] {
  const validate = validatorOf(schema);
  return validate(parameters) ? [] : (validate.errors ?? []).map(toProblem);
}

/** By text, since stored schemas are new objects at every read; a validator of its own each, as one keeps all it compiled. */
function validatorOf(schema: object): ValidateFunction {
  const text = JSON.stringify(schema);
  const known = compiled.get(text);
  if (known) return known;
  const validate = new JsonSchemaValidator({ allErrors: true, verbose: true }).compile(schema);
  if (compiled.size >= CACHE_LIMIT) compiled.clear();
  compiled.set(text, validate);
  return validate;
}

function toProblem({ instancePath, keyword, params, message, parentSchema, data }: ErrorObject): Problem {
  const path = instancePath.split('/').slice(1);
  if (keyword === 'additionalProperties') {
    const name = String(params.additionalProperty);
    const known = Object.keys((parentSchema?.properties as object | undefined) ?? {}).join(', ') || 'none';
    return { path: [...path, name], message: `Expected only known parameters (${known}), but got ${name}.` };
  }
  const rule = (message ?? keyword).replace(/^must /, '');
  return {
    path,
    message: `Expected ${path.join('.') || 'the parameters'} to ${rule}, but got ${JSON.stringify(data)}.`,
  };
}
