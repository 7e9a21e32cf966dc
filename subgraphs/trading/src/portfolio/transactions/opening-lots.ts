import { presentShares } from '../ledger/splits.js';
import type { SplitsBySymbol, TransactionRecord } from '../ledger/types.js';
import type { PortfolioRecord } from '../portfolio.model.js';

/**
 * The positions that a portfolio had before its first transactions, as the first of them: it held them from its first transaction
 * on, or from when it was made, if that is earlier. They are in present shares, transactions in those of their day.
 */
export function openingTransfers(
  { positions, created_at }: PortfolioRecord,
  firstDate: string,
  splits: SplitsBySymbol,
  newId: () => string,
): TransactionRecord[] {
  const made = created_at.toISOString().slice(0, 10);
  const date = made < firstDate ? made : firstDate;
  return positions.map(({ symbol, quantity, average_cost }) => {
    const factor = presentShares(splits, symbol, date);
    return {
      id: newId(),
      client_key: null,
      date,
      kind: 'transfer_in',
      symbol,
      quantity: quantity / factor,
      price: average_cost === null ? null : average_cost * factor,
      amount: null,
      commission: 0,
      note: 'Held before the first transaction.',
    };
  });
}
