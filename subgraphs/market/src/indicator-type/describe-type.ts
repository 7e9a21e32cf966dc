import type { IndicatorType } from '../indicators/indicator-types.js';
import type { IndicatorDefinition, IndicatorParameter } from '../indicators/types/definition.js';

/** An indicator as the graph tells of it. */
export function describeType(type: IndicatorType, definition: IndicatorDefinition) {
  const { description, inputs, outputs, parameters, lookback } = definition;
  const defaults = Object.fromEntries(Object.entries(parameters).map(([name, parameter]) => [name, parameter.default]));
  return {
    type,
    description,
    inputs: [...inputs],
    outputs: [...outputs],
    parameters: Object.entries(parameters).map(([name, parameter]) => describeParameter(name, parameter)),
    warmUp: lookback(defaults),
  };
}

function describeParameter(name: string, parameter: IndicatorParameter) {
  const range =
    parameter.kind === 'CHOICE'
      ? { min: null, max: null, choices: [...parameter.choices] }
      : { min: parameter.min, max: parameter.max, choices: null };
  return { name, kind: parameter.kind, description: parameter.description, default: parameter.default, ...range };
}
