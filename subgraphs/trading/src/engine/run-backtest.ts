import { assertBars } from './bars.js';
import { EngineError } from './engine-error.js';
import { combineSleeves } from './portfolio.js';
import { readEngineConfig } from './settings.js';
import { runSleeve, type SleeveOutcome } from './sleeve.js';
import { targetsOf } from './targets.js';
import type { BacktestInput, BacktestOutcome, Bars } from './types.js';

/**
 * Trades the bars by the signal, as RULES.md says. Pure and deterministic: the same input gives the same output, bit for
 * bit, in whatever order the symbols come. The input is left as it was. Throws {@link EngineError}.
 */
export function runBacktest(input: BacktestInput): BacktestOutcome {
  const settings = readEngineConfig(input.config);
  const bars = inSymbolOrder(input.bars);
  const targets = targetsOf({ ...input, bars });
  const capital = settings.initialCapital / bars.length;
  const sleeves = bars.map((series, i) => runSleeve(series, targets[i] as Float64Array, capital, settings));
  return toOutcome(sleeves, settings.initialCapital);
}

function inSymbolOrder(bars: readonly Bars[]): Bars[] {
  if (bars.length === 0) throw new EngineError('INVALID_BARS', 'Expected bars of at least one symbol, got none.');
  const ordered = [...bars].sort((a, b) => compare(a.symbol, b.symbol));
  ordered.forEach((series, i) => {
    assertBars(series);
    if (series.symbol !== ordered[i + 1]?.symbol) return;
    const { symbol } = series;
    throw new EngineError('INVALID_BARS', `Expected each symbol once, got ${symbol} twice.`, { symbol });
  });
  return ordered;
}

function toOutcome(sleeves: readonly SleeveOutcome[], initialCapital: number): BacktestOutcome {
  return {
    initialCapital,
    trades: sleeves.flatMap((sleeve) => sleeve.trades).sort((a, b) => compare(a.date, b.date)),
    roundTrips: sleeves.flatMap((sleeve) => sleeve.roundTrips).sort((a, b) => compare(a.exitDate, b.exitDate)),
    openPositions: sleeves.flatMap(({ openPosition }) => openPosition ?? []),
    unfilledEntries: sleeves.flatMap((sleeve) => sleeve.unfilledEntries).sort((a, b) => compare(a.date, b.date)),
    ...combineSleeves(sleeves),
    cash: sleeves.reduce((sum, sleeve) => sum + sleeve.cash, 0),
  };
}

/** By code unit, the same on every machine. Sorting is stable, so ties stay in the order of the symbols. */
function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
