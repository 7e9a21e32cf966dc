import { badUserInput } from '@quantgraph/shared';
import { symbolField } from '../../inputs/symbols-field.js';
import { type HeldNow, heldNow } from '../book/held-now.js';
import type { PortfolioBook } from '../book/portfolio-book.js';
import { returnsOf } from '../book/portfolio-returns.js';
import { type Holding, riskOf } from '../figures/risk.js';
import type { PortfolioRecord } from '../portfolio.model.js';

const FEWEST_DAYS = 20;
const MOST_DAYS = 2_520;
const NO_RETURNS = { dates: [], rows: [] };

export interface RiskArgs {
  readonly window?: number | null | undefined;
  readonly benchmark?: string | null | undefined;
}

/** A number of trading days as an argument gives it. */
export function checkedWindow(name: string, given: number | null | undefined): number {
  const window = given ?? 252;
  if (window >= FEWEST_DAYS && window <= MOST_DAYS) return window;
  throw badUserInput(`Expected \`${name}\` from ${FEWEST_DAYS} to ${MOST_DAYS}, but got ${window}.`);
}

/** Risk of what a portfolio holds now, by the returns of the newest `window` days that all of it has prices of. */
export async function riskOfPortfolio(portfolio: PortfolioRecord, args: RiskArgs, book: PortfolioBook) {
  const window = checkedWindow('window', args.window);
  const benchmark = args.benchmark == null ? null : checkedSymbol(args.benchmark);
  const held = await heldNow(portfolio, book);
  const holdings: Holding[] = held.positions.map(({ symbol, quantity, price }) => ({
    symbol,
    weight: (quantity * price) / held.value,
  }));
  const isKnown = held.unpriced.length === 0 && held.asOf !== null;
  const symbols = [...holdings.map(({ symbol }) => symbol), ...(benchmark === null ? [] : [benchmark])];
  const { dates, rows } = isKnown ? await returnsOf(symbols, window, held.asOf, book) : NO_RETURNS;
  const benchmarkRow = benchmark === null ? null : (rows[holdings.length] ?? null);
  return {
    ...(isKnown ? riskOf(holdings, rows.slice(0, holdings.length), benchmarkRow) : riskOf([], [], null)),
    from: dates[0] ?? null,
    to: dates.at(-1) ?? null,
    returnCount: dates.length,
    benchmark,
    reason: reasonOf(held, dates.length),
  };
}

function reasonOf({ positions, unpriced }: HeldNow, returnCount: number): string | null {
  if (unpriced.length > 0) return `There are no prices of ${unpriced.join(', ')}.`;
  if (positions.length === 0) return 'No position is held.';
  if (returnCount >= 2) return null;
  return 'There are fewer than two days on which all positions and the benchmark have returns.';
}

function checkedSymbol(given: string): string {
  const parsed = symbolField.safeParse(given);
  if (parsed.success) return parsed.data;
  throw badUserInput(`Expected a symbol such as AAPL as \`benchmark\`, but got ${JSON.stringify(given)}.`);
}
