import { EngineError } from '../engine/engine-error.js';
import { schemaOf } from './strategy-schema.js';
import type { StrategyType } from './types.js';

/** A strategy in code of its owner's. The code declares the parameters, and runs in a sandbox, before the engine. */
export const custom: StrategyType = {
  name: 'CUSTOM',
  description: 'Decides by code of its own, in TypeScript or JavaScript, which declares its parameters.',
  parameterSchema: { ...schemaOf({}), additionalProperties: true },
  defaultParameters: {},
  defaultSpace: {},
  check: () => [],
  signal() {
    throw new EngineError('INVALID_SIGNAL', 'Expected what the code of a custom strategy decides, got its type alone.');
  },
};
