import { type AlignedReturns, alignedReturns } from '../figures/aligned-returns.js';
import type { PortfolioBook } from './portfolio-book.js';

const MS_PER_DAY = 86_400_000;

/** A day early enough for `window` trading days and the close before them up to `until`. */
const firstDayFor = (window: number, until: string): string =>
  new Date(Date.parse(until) - Math.ceil((window + 1) * 1.5 + 15) * MS_PER_DAY).toISOString().slice(0, 10);

/** The newest `window` returns up to a day, of symbols that all have prices; a symbol without any leaves no common day. */
export async function returnsOf(
  symbols: readonly string[],
  window: number,
  until: string,
  book: PortfolioBook,
): Promise<AlignedReturns> {
  const closes = await book.closesOf(symbols, firstDayFor(window, until));
  const series = symbols.map((symbol) => closes.get(symbol) ?? { dates: [], closes: [] });
  return alignedReturns(series, window, until);
}
