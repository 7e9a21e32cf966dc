import { EngineError } from './engine-error.js';
import type { EngineConfig, FillAt } from './types.js';

/** A config with its defaults, checked. */
export interface EngineSettings {
  initialCapital: number;
  commission: number;
  fractionalShares: boolean;
  fillAt: FillAt;
  slippage: number;
}

const BASIS_POINTS = 10_000;

/** Throws INVALID_CONFIG, naming the setting. */
export function readEngineConfig(config: EngineConfig): EngineSettings {
  const { initialCapital, commission, fractionalShares = false, fillAt = 'NEXT_OPEN', slippageBps = 0 } = config;
  expect(Number.isFinite(initialCapital) && initialCapital > 0, 'initialCapital above 0', initialCapital);
  expect(commission >= 0 && commission < 1, 'commission from 0 to below 1', commission);
  expect(slippageBps >= 0 && slippageBps < BASIS_POINTS, 'slippageBps from 0 to below 10000', slippageBps);
  expect(fillAt === 'NEXT_OPEN' || fillAt === 'NEXT_CLOSE', 'fillAt NEXT_OPEN or NEXT_CLOSE', fillAt);
  return { initialCapital, commission, fractionalShares, fillAt, slippage: slippageBps / BASIS_POINTS };
}

function expect(holds: boolean, expected: string, actual: unknown): void {
  if (!holds) throw new EngineError('INVALID_CONFIG', `Expected ${expected}, got ${String(actual)}.`);
}
