import { correlatePairs, type Dated } from '../correlation/pairwise-correlation.js';
import { type Bars, readBars } from './bars.js';
import type { DuckDb } from './duck-db.js';
import type { KeptBars } from './kept-bars.js';

export interface Correlations {
  readonly values: (number | null)[][];
  readonly observations: number[][];
}

const MIN_OBSERVATIONS = 3;

/** Correlation of daily returns of each pair of symbols. A return spans two bars of the symbol's own. */
export async function readCorrelations(
  db: DuckDb,
  kept: KeptBars,
  symbols: readonly string[],
  { from, to }: { readonly from: string | null; readonly to: string | null },
): Promise<Correlations> {
  const bars = await readBars(db, kept, symbols, { from, to, interval: 'DAY', limit: null });
  const pairs = correlatePairs(bars.map(returnsOf));
  return {
    values: pairs.map((row) =>
      row.map(({ value, observations }) => (observations < MIN_OBSERVATIONS || Number.isNaN(value) ? null : value)),
    ),
    observations: pairs.map((row) => row.map(({ observations }) => observations)),
  };
}

/** What came since the bar before, of each bar but the first. */
function returnsOf({ day, close }: Bars): Dated {
  const returns = new Float64Array(Math.max(close.length - 1, 0));
  for (let row = 0; row < returns.length; row += 1) {
    returns[row] = (close[row + 1] as number) / (close[row] as number) - 1;
  }
  return { day: day.subarray(1), values: returns };
}
