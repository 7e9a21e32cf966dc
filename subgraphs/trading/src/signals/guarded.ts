import { EngineError } from '../engine/engine-error.js';
import { toIsoDate } from '../engine/epoch-day.js';
import type { Bars } from '../engine/types.js';
import type { PriceColumn, StrategyType } from './types.js';

/**
 * The type with a signal that first looks whether it can be had: throws INVALID_PARAMETERS where the type can't trade these symbols, and
 * MISSING_PRICES where a bar lacks a column that it needs.
 */
export function guarded(type: StrategyType): StrategyType {
  return {
    ...type,
    signal(input, parameters) {
      const symbols = input.bars.map(({ symbol }) => symbol);
      const [problem] = type.checkSymbols?.(symbols, parameters) ?? [];
      if (problem) throw new EngineError('INVALID_PARAMETERS', problem.message);
      for (const bars of input.bars) for (const column of type.needs ?? []) assertColumn(type.name, bars, column);
      return type.signal(input, parameters);
    },
  };
}

function assertColumn(name: string, bars: Bars, column: PriceColumn): void {
  const prices = bars[column];
  let missing = 0;
  while (missing < prices.length && !Number.isNaN(prices[missing])) missing++;
  if (missing === prices.length) return;
  const { symbol } = bars;
  const date = toIsoDate(bars.dates[missing] as number);
  const message = `${name} needs the ${column} of every bar, but ${symbol} has none on ${date}. Choose a range in which ${symbol} has them, or a type that needs closes only.`;
  throw new EngineError('MISSING_PRICES', message, { symbol, date });
}
