import type {
  BooleanPropertySchema,
  ParameterPropertySchema,
  ParameterSchema,
  Parameters,
  Problem,
  Weights,
} from './types.js';

type Properties = Readonly<Record<string, ParameterPropertySchema>>;

/** For types that follow a trend: whether they trade falls as they trade rises. */
export const ALLOW_SHORT: BooleanPropertySchema = {
  type: 'boolean',
  description: 'Whether it goes short on the mirrored rule. Flat there when false.',
  default: false,
};

/** The JSON Schema of a strategy type with these parameters. */
export function schemaOf(properties: Properties): ParameterSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    additionalProperties: false,
    properties,
  };
}

/** The defaults that the properties name. */
export function defaultsOf(properties: Properties): Parameters {
  return Object.fromEntries(Object.entries(properties).map(([name, property]) => [name, property.default]));
}

/** A number among complete, valid parameters. */
export function numberAt(parameters: Parameters, name: string): number {
  const value = parameters[name];
  if (typeof value !== 'number') throw new TypeError(`Expected parameter ${name} to be a number, got ${typeof value}.`);
  return value;
}

/** A boolean among complete, valid parameters. */
export function booleanAt(parameters: Parameters, name: string): boolean {
  const value = parameters[name];
  if (typeof value !== 'boolean')
    throw new TypeError(`Expected parameter ${name} to be a boolean, got ${typeof value}.`);
  return value;
}

/** A choice among complete, valid parameters. */
export function choiceAt(parameters: Parameters, name: string): string {
  const value = parameters[name];
  if (typeof value !== 'string') throw new TypeError(`Expected parameter ${name} to be a string, got ${typeof value}.`);
  return value;
}

/** Weights by symbol among complete, valid parameters. */
export function weightsAt(parameters: Parameters, name: string): Weights {
  const value = parameters[name];
  if (typeof value !== 'object') throw new TypeError(`Expected parameter ${name} to be weights, got ${typeof value}.`);
  return value;
}

/** A problem at `lower` unless it is below `upper`; both are numbers among complete parameters. */
export function unlessBelow(parameters: Parameters, lower: string, upper: string): Problem[] {
  const low = numberAt(parameters, lower);
  const high = numberAt(parameters, upper);
  if (low < high) return [];
  return [{ path: [lower], message: `Expected ${lower} below ${upper} (${high}), got ${low}.` }];
}
