import { EngineError } from '../engine/engine-error.js';
import { defaultsOf, numberAt, schemaOf } from './strategy-schema.js';
import { symbolBySymbol } from './symbol-by-symbol.js';
import type { StrategyType } from './types.js';

const properties = {
  enter_above: {
    type: 'number',
    description: 'Goes long once the prediction is above this. Not below exit_below.',
    default: 0,
    minimum: -1_000_000,
    maximum: 1_000_000,
  },
  exit_below: {
    type: 'number',
    description: 'Goes flat once the prediction is below this.',
    default: 0,
    minimum: -1_000_000,
    maximum: 1_000_000,
  },
} as const;

/** Trades on a model's predictions. */
export const mlSignal: StrategyType = {
  name: 'ML_SIGNAL',
  description: "Goes long once the model's prediction is above enter_above, and flat once it is below exit_below.",
  parameterSchema: schemaOf(properties),
  defaultParameters: defaultsOf(properties),
  defaultSpace: {
    enter_above: { type: 'float', low: 0, high: 0.02 },
    exit_below: { type: 'float', low: -0.02, high: 0 },
  },
  check(parameters) {
    const enter = numberAt(parameters, 'enter_above');
    const exit = numberAt(parameters, 'exit_below');
    if (exit <= enter) return [];
    return [{ path: ['exit_below'], message: `Expected exit_below at most enter_above (${enter}), got ${exit}.` }];
  },
  signal: symbolBySymbol(({ close }, parameters, { predictions }) => {
    if (predictions?.length !== close.length) {
      const message = `Expected one prediction (or NaN) for each of ${close.length} bars, got ${predictions?.length ?? 'none'}.`;
      throw new EngineError('INVALID_SIGNAL', message);
    }
    return predictionTarget(predictions, numberAt(parameters, 'enter_above'), numberAt(parameters, 'exit_below'));
  }),
};

/**
 * Long from a bar whose prediction is above `enterAbove` until one whose prediction is below `exitBelow`, both strictly; in
 * between, and where there is no prediction (NaN), as before.
 */
export function predictionTarget(predictions: Float64Array, enterAbove: number, exitBelow: number): Float64Array {
  const target = new Float64Array(predictions.length);
  let held = 0;
  for (let i = 0; i < predictions.length; i++) {
    const prediction = predictions[i] as number;
    if (prediction > enterAbove) held = 1;
    else if (prediction < exitBelow) held = 0;
    target[i] = held;
  }
  return target;
}
