import { figuresOf, runBacktest } from '@quantgraph/trading';
import { barsFromColumns } from '@quantgraph/trading/dist/engine/bars.js';
import { smaCrossover } from '@quantgraph/trading/dist/signals/sma-crossover.js';
import type { Parameters } from '@quantgraph/trading/dist/signals/types.js';
import type { Problem } from './problems.js';

/** The key of a pair in {@link Problem.table}. */
const keyOf = ({ short_window, long_window }: Parameters) => `${short_window},${long_window}`;

/** The Sharpe ratio of a moving-average crossover over bars of a CSV with date, open and close, of every allowed pair of windows, by trading's engine. */
export function smaCrossoverProblem(csv: string): Problem {
  const rows = csv.trim().split('\n').slice(1);
  const cells = rows.map((row) => row.split(','));
  const unknown = cells.map(() => null);
  const series = barsFromColumns('AAPL', {
    date: cells.map(([date]) => date as string),
    open: unknown,
    high: unknown,
    low: unknown,
    close: cells.map(([, , close]) => Number(close)),
    volume: unknown,
  });
  const parameterSets = allPairs();
  const config = { initialCapital: 100_000, commission: 0.001, fillAt: 'NEXT_CLOSE' as const };
  const bars = [series];
  const table = Object.fromEntries(
    parameterSets.flatMap((parameters) => {
      const outcome = runBacktest({ bars, signal: { strategyType: smaCrossover.name, parameters }, config });
      const [value] = figuresOf(outcome, ['sharpe_ratio']);
      return typeof value === 'number' ? [[keyOf(parameters), value] as const] : [];
    }),
  );
  return {
    space: smaCrossover.defaultSpace,
    direction: 'maximize',
    table,
    isAllowed: (parameters) => Object.hasOwn(table, keyOf(parameters)),
    value: (parameters) => table[keyOf(parameters)] as number,
  };
}

function allPairs(): Parameters[] {
  const pairs: Parameters[] = [];
  for (let short = 5; short <= 50; short++) {
    for (let long = Math.max(20, short + 1); long <= 200; long++)
      pairs.push({ short_window: short, long_window: long });
  }
  return pairs;
}
