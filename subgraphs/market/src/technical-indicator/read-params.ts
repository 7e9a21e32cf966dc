import { badUserInput } from '@quantgraph/shared';
import { INDICATORS, type IndicatorType } from '../indicators/indicator-types.js';
import type { IndicatorParameter, IndicatorParams } from '../indicators/types/definition.js';

/** All parameters of an indicator, those that are not given as their defaults; BAD_USER_INPUT for what it doesn't take. */
export function readParams(type: IndicatorType, params: unknown): IndicatorParams {
  const given = params ?? {};
  if (typeof given !== 'object' || Array.isArray(given)) {
    throw badUserInput(`Expected \`params\` as an object such as { "period": 20 }, but got ${JSON.stringify(params)}.`);
  }
  const { parameters } = INDICATORS[type];
  const names = Object.keys(parameters);
  const unknown = Object.keys(given).find((key) => !names.includes(key));
  if (unknown !== undefined) {
    const taken = names.map((name) => `"${name}"`).join(', ');
    throw badUserInput(
      names.length === 0
        ? `Expected no parameters of ${type}, but got "${unknown}".`
        : `Expected no other parameter of ${type} than ${taken}, but got "${unknown}".`,
    );
  }
  const values = new Map(Object.entries(given));
  return Object.fromEntries(
    Object.entries(parameters).map(([name, parameter]) => [
      name,
      values.has(name) ? readValue(name, parameter, values.get(name)) : parameter.default,
    ]),
  );
}

function readValue(name: string, parameter: IndicatorParameter, value: unknown): number | string {
  const isRight =
    parameter.kind === 'CHOICE'
      ? parameter.choices.some((choice) => choice === value)
      : typeof value === 'number' &&
        value >= parameter.min &&
        value <= parameter.max &&
        (parameter.kind === 'NUMBER' || Number.isInteger(value));
  if (isRight) return value as number | string;
  throw badUserInput(`Expected \`${name}\` as ${expectedOf(parameter)}, but got ${JSON.stringify(value)}.`);
}

function expectedOf(parameter: IndicatorParameter): string {
  if (parameter.kind === 'CHOICE') return `one of ${parameter.choices.join(', ')}`;
  return `a ${parameter.kind === 'INTEGER' ? 'whole ' : ''}number from ${parameter.min} to ${parameter.max}`;
}
