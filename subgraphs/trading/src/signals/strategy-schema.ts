import type { ParameterPropertySchema, ParameterSchema, Parameters } from './types.js';

/** The JSON Schema of a strategy type with these parameters. */
export function schemaOf(properties: Readonly<Record<string, ParameterPropertySchema>>): ParameterSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    additionalProperties: false,
    properties,
  };
}

/** The defaults that the properties name. */
export function defaultsOf(properties: Readonly<Record<string, ParameterPropertySchema>>): Record<string, number> {
  return Object.fromEntries(Object.entries(properties).map(([name, property]) => [name, property.default]));
}

/** A number among complete, valid parameters. */
export function numberAt(parameters: Parameters, name: string): number {
  const value = parameters[name];
  if (typeof value !== 'number') throw new TypeError(`Expected parameter ${name} to be a number, got ${typeof value}.`);
  return value;
}
