import { describe, expect, it } from '@jest/globals';
import { validateParameters } from '../signals/parameters.js';
import { getStrategyType } from '../signals/registry.js';
import type { ParameterPropertySchema } from '../signals/types.js';
import { strategyTemplates } from './strategy-templates.js';

it('the ids never change: strategies point to them', () => {
  expect(strategyTemplates.map(({ _id }) => _id)).toEqual([
    'sma-crossover',
    'golden-cross',
    'rsi-mean-reversion',
    'momentum',
    'buy-and-hold',
  ]);
});

describe.each(strategyTemplates)('the template $_id', ({ strategy_type, default_parameters, parameter_schema }) => {
  const type = getStrategyType(strategy_type);

  it('has parameters that its type allows', () => {
    expect(validateParameters(type, default_parameters)).toEqual([]);
  });

  it('asks no more of a parameter than its type does, and has its own within', () => {
    const { properties } = parameter_schema as { properties: Record<string, ParameterPropertySchema> };
    expect(Object.keys(properties)).toEqual(Object.keys(type.parameterSchema.properties));
    for (const [name, { minimum, maximum }] of Object.entries(properties)) {
      const whole = type.parameterSchema.properties[name] as ParameterPropertySchema;
      expect(minimum).toBeGreaterThanOrEqual(whole.minimum);
      expect(maximum).toBeLessThanOrEqual(whole.maximum);
      expect(default_parameters[name]).toBeGreaterThanOrEqual(minimum);
      expect(default_parameters[name]).toBeLessThanOrEqual(maximum);
    }
  });
});
