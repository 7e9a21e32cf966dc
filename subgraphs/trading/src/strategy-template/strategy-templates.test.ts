import { describe, expect, it } from '@jest/globals';
import { validateParameters } from '../signals/parameters.js';
import { getStrategyType, strategyTypes } from '../signals/registry.js';
import type { NumberPropertySchema, ParameterPropertySchema } from '../signals/types.js';
import { strategyTemplates } from './strategy-templates.js';

it('the ids never change: strategies point to them', () => {
  expect(strategyTemplates.map(({ _id }) => _id)).toEqual([
    'sma-crossover',
    'golden-cross',
    'ema-crossover',
    'macd',
    'bollinger-breakout',
    'donchian-breakout',
    'donchian-breakout-long-short',
    'momentum',
    'adx-trend',
    'rsi-mean-reversion',
    'rsi-2',
    'bollinger-reversion',
    'stochastic',
    'pairs',
    'pairs-beta',
    'dual-momentum',
    'sector-rotation',
    'volatility-target',
    'equal-weight',
    'buy-and-hold',
    'ml-signal',
  ]);
});

it('every type has one, but the one that needs code', () => {
  const covered = new Set(strategyTemplates.map(({ strategy_type }) => strategy_type as string));
  expect(strategyTypes.map(({ name }) => name).filter((name) => !covered.has(name))).toEqual(['CUSTOM']);
});

const isNumber = (property: ParameterPropertySchema | undefined): property is NumberPropertySchema =>
  property !== undefined && 'minimum' in property;

describe.each(strategyTemplates)('the template $_id', ({ strategy_type, default_parameters, parameter_schema }) => {
  const type = getStrategyType(strategy_type);

  it('has parameters that its type allows', () => {
    expect(validateParameters(type, default_parameters)).toEqual([]);
  });

  it('asks no more of a parameter than its type does, and has its own within', () => {
    const { properties } = parameter_schema as { properties: Record<string, ParameterPropertySchema> };
    expect(Object.keys(properties)).toEqual(Object.keys(type.parameterSchema.properties));
    for (const [name, property] of Object.entries(properties)) {
      const whole = type.parameterSchema.properties[name];
      if (!isNumber(property) || !isNumber(whole)) {
        expect(property).toEqual(whole);
        continue;
      }
      expect(property.minimum).toBeGreaterThanOrEqual(whole.minimum);
      expect(property.maximum).toBeLessThanOrEqual(whole.maximum);
      expect(default_parameters[name]).toBeGreaterThanOrEqual(property.minimum);
      expect(default_parameters[name]).toBeLessThanOrEqual(property.maximum);
    }
  });
});
