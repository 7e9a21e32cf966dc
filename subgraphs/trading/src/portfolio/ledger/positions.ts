import type { Lot } from './types.js';

/** The open lots of each symbol as one position, in the stored shape; a cost that is not known leaves the average unknown. */
export function positionsOf(lots: readonly Lot[]): { symbol: string; quantity: number; average_cost: number | null }[] {
  const sums = new Map<string, { quantity: number; cost: number | null }>();
  for (const { symbol, quantity, unitCost } of lots) {
    const sum = sums.get(symbol) ?? { quantity: 0, cost: 0 };
    sum.quantity += quantity;
    sum.cost = sum.cost === null || unitCost === null ? null : sum.cost + quantity * unitCost;
    sums.set(symbol, sum);
  }
  return [...sums].map(([symbol, { quantity, cost }]) => ({
    symbol,
    quantity,
    average_cost: cost === null ? null : cost / quantity,
  }));
}
