import type { SplitsBySymbol } from './types.js';

/** How many present shares one share of a day has become: the ratios of all splits after that day, multiplied. */
export function presentShares(splits: SplitsBySymbol, symbol: string, date: string): number {
  let factor = 1;
  for (const split of splits.get(symbol) ?? []) if (split.date > date) factor *= split.ratio;
  return factor;
}
