import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { barsFromColumns } from '../engine/bars.js';
import { runBacktest } from '../engine/run-backtest.js';
import type { EngineConfig } from '../engine/types.js';
import { addTrials, deflatedSharpeRatio, NO_TRIALS } from '../metrics/deflated-sharpe-ratio.js';
import { monthlyReturns, yearlyReturns } from '../metrics/period-returns.js';
import { dailyReturns } from '../metrics/periods.js';
import { summarise } from '../metrics/summarise.js';
import type { RunOutcome } from '../metrics/types.js';
import type { Parameters } from '../signals/types.js';
import { readAapl, within } from '../test/real-bars.js';

interface FiguresCase {
  title: string;
  strategyType: string;
  parameters: Parameters;
  from: string;
  to: string;
  config: EngineConfig;
  /** By name, then by who defines it. */
  figures: Record<string, Record<string, number>>;
  /** By '2013-05', and by '2013'. */
  monthlyReturns: Record<string, number>;
  yearlyReturns: Record<string, number>;
}

const reference: { trialsBefore: Record<string, number>; cases: FiguresCase[] } = JSON.parse(
  readFileSync(new URL('../../reference/metrics.json', import.meta.url), 'utf8'),
);
const aapl = readAapl();

const before = Object.values(reference.trialsBefore)
  .map((sharpe) => ({ count: 1, known: 1, sum: sharpe, sumOfSquares: sharpe * sharpe }))
  .reduce(addTrials, NO_TRIALS);

/** The run beside the stock itself as its benchmark. */
function runOf({ strategyType, parameters, config, from, to }: FiguresCase): RunOutcome {
  const { date, openPrice, highPrice, lowPrice, closePrice, volume } = within(aapl, from, to);
  const columns = { date, open: openPrice, high: highPrice, low: lowPrice, close: closePrice, volume };
  const bars = barsFromColumns('AAPL', columns);
  const scale = config.initialCapital / (bars.close[0] as number);
  const outcome = runBacktest({ bars: [bars], signal: { strategyType, parameters }, config });
  return { ...outcome, benchmark: bars.close.map((close) => close * scale) };
}

function figuresOf(run: RunOutcome): Record<string, number | null> {
  const { performance, riskMetrics } = summarise(run);
  const { value } = deflatedSharpeRatio(dailyReturns(run.values), before);
  return { ...performance, ...riskMetrics, deflated_sharpe_ratio: value };
}

/** Equal to 1e-9 of the value; to 1e-12 where that is nothing, as it is after the sum of many returns. */
const isEqual = (actual: number | null | undefined, expected: number) =>
  Math.abs((actual ?? Number.NaN) - expected) <= Math.max(1e-9 * Math.abs(expected), 1e-12);

describe.each(reference.cases)(
  'figures beside empyrical, quantstats and scipy (see reference/README.md): $title',
  (given) => {
    const run = runOf(given);
    const figures = figuresOf(run);

    it.each(Object.entries(given.figures))('%s', (name, byPeer) => {
      const differing = Object.entries(byPeer).filter(([, expected]) => !isEqual(figures[name], expected));
      expect({ value: figures[name], differing }).toEqual({ value: figures[name], differing: [] });
    });

    it('returns by month and year', () => {
      const expected = { ...given.monthlyReturns, ...given.yearlyReturns };
      const periods = [...monthlyReturns(run.values, run.dates), ...yearlyReturns(run.values, run.dates)].map(
        (period) => [nameOf(period), period.return] as const,
      );
      expect(periods.map(([name]) => name).sort()).toEqual(Object.keys(expected).sort());
      expect(periods.filter(([name, gain]) => !isEqual(gain, expected[name] as number))).toEqual([]);
    });
  },
);

const nameOf = ({ year, month }: { year: number; month?: number }) =>
  month === undefined ? `${year}` : `${year}-${`${month}`.padStart(2, '0')}`;
