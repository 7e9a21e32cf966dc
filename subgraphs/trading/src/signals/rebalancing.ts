import { defaultsOf, schemaOf, weightsAt } from './strategy-schema.js';
import type { StrategyType } from './types.js';

const properties = {
  weights: {
    type: 'object',
    description:
      'Part of the equity by symbol, negative for short; what they leave of 1 stays cash. Equal parts of all symbols when empty.',
    additionalProperties: { type: 'number', minimum: -10, maximum: 10 },
    maxProperties: 50,
    default: {},
  },
} as const;

/**
 * A portfolio of constant weights, brought back to them by the backtest's rebalancing calendar. A symbol that the weights don't name is
 * not held. Symbols need no common calendar: each has its weight at each of its bars, and before its first bar that part stays cash.
 */
export const rebalancing: StrategyType = {
  name: 'REBALANCING',
  description:
    'Holds the symbols in constant parts of the equity, and trades back to them when the backtest rebalances.',
  targets: 'WEIGHT',
  parameterSchema: schemaOf(properties),
  defaultParameters: defaultsOf(properties),
  defaultSpace: {},
  check(parameters) {
    const weights = Object.values(weightsAt(parameters, 'weights'));
    if (weights.length === 0 || weights.some((weight) => weight !== 0)) return [];
    return [
      { path: ['weights'], message: 'Expected at least one weight other than 0, or none at all for equal ones.' },
    ];
  },
  checkSymbols(symbols, parameters) {
    const missing = Object.keys(weightsAt(parameters, 'weights')).filter((symbol) => !symbols.includes(symbol));
    if (missing.length === 0) return [];
    const message = `Expected every symbol that has a weight, but ${missing.join(', ')} is not among ${symbols.join(', ')}.`;
    return [{ path: [], message }];
  },
  signal({ bars }, parameters) {
    const weights = weightsAt(parameters, 'weights');
    const isEqual = Object.keys(weights).length === 0;
    return bars.map(({ symbol, dates }) =>
      new Float64Array(dates.length).fill(isEqual ? 1 / bars.length : (weights[symbol] ?? 0)),
    );
  },
};
