import type { PortfolioRecord } from '../portfolio.model.js';
import type { PortfolioBook } from './portfolio-book.js';

/** What a portfolio holds at latest prices, in present shares. */
export interface HeldNow {
  readonly cash: number;
  readonly positions: readonly { readonly symbol: string; readonly quantity: number; readonly price: number }[];
  /** Cash and all positions. */
  readonly value: number;
  /** Symbols without a price; where there are any, `value` is not whole. */
  readonly unpriced: readonly string[];
  /** The oldest day among the latest prices; null without positions. */
  readonly asOf: string | null;
}

/** Fails with UNAVAILABLE while market is down. */
export async function heldNow(portfolio: PortfolioRecord, book: PortfolioBook): Promise<HeldNow> {
  const [positions, ledger] = await Promise.all([book.positionsBy(portfolio, 'fifo'), book.ledgerOf(portfolio)]);
  const prices = await book.pricesOf(positions.map(({ symbol }) => symbol));
  const priced = positions.flatMap(({ symbol, quantity }) => {
    const latest = prices.get(symbol);
    return latest ? [{ symbol, quantity, price: latest.price }] : [];
  });
  const cash = ledger?.cash ?? 0;
  return {
    cash,
    positions: priced,
    value: cash + priced.reduce((sum, { quantity, price }) => sum + quantity * price, 0),
    unpriced: positions.flatMap(({ symbol }) => (prices.has(symbol) ? [] : [symbol])),
    asOf: [...prices.values()].map(({ date }) => date).sort()[0] ?? null,
  };
}
