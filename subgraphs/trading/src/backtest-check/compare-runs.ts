import type { BacktestResultRecord, ResultSeries } from '../backtest-result/backtest-result.loader.js';
import type { BacktestAnswer } from '../backtest-worker/types.js';

export type ReproducedPart = 'DATA' | 'ENGINE_VERSION' | 'TRADES' | 'VALUES' | 'METRICS';

export interface Difference {
  readonly part: ReproducedPart;
  readonly message: string;
}

/** What a run made again rests on and gave. */
export interface Rerun {
  readonly dataHash: string;
  readonly engineVersion: string;
  readonly answer: BacktestAnswer;
}

type Stored = Pick<BacktestResultRecord, 'provenance' | 'performance' | 'risk_metrics'> & ResultSeries;

/** In what a stored result and the same run made again differ, part by part: to the last bit. */
export function differencesOf(stored: Stored, { dataHash, engineVersion, answer }: Rerun): Difference[] {
  const { data_hash, engine_version } = stored.provenance;
  return [
    ...differing('DATA', data_hash === dataHash, () => `Expected data with the hash ${data_hash}, got ${dataHash}.`),
    ...differing(
      'ENGINE_VERSION',
      engine_version === engineVersion,
      () => `Expected engine ${engine_version}, got ${engineVersion}.`,
    ),
    ...differing('TRADES', isSame(stored.trades, answer.trades), () => tradesMessage(stored.trades, answer.trades)),
    ...valueDifferences(stored, answer),
    ...metricDifferences(stored, answer),
  ];
}

function differing(part: ReproducedPart, isEqual: boolean, message: () => string): Difference[] {
  return isEqual ? [] : [{ part, message: message() }];
}

function tradesMessage(stored: ResultSeries['trades'], came: BacktestAnswer['trades']): string {
  if (stored.length !== came.length) return `Expected ${stored.length} trades, got ${came.length}.`;
  const at = stored.findIndex((trade, i) => !isSame(trade, came[i]));
  return `Expected trade ${at + 1} to be ${JSON.stringify(stored[at])}, got ${JSON.stringify(came[at])}.`;
}

function valueDifferences(
  { portfolio_value: stored }: Stored,
  { portfolio_value: came }: BacktestAnswer,
): Difference[] {
  const { dates, values } = came;
  const at = stored.dates.findIndex((date, i) => date !== dates[i] || stored.values[i] !== values[i]);
  if (at < 0 && stored.dates.length === dates.length) return [];
  if (at < 0) return [{ part: 'VALUES', message: `Expected ${stored.dates.length} days, got ${dates.length}.` }];
  const expected = `${stored.values[at]} on ${stored.dates[at]}`;
  return [{ part: 'VALUES', message: `Expected the value ${expected}, got ${values[at]} on ${dates[at]}.` }];
}

/** Figures that rest on what was tried before, which is not of the run. */
const NOT_OF_THE_RUN: readonly string[] = ['deflated_sharpe_ratio', 'trials_counted'];

/** Of the run's own figures that the stored result has: a later version may have more. */
function metricDifferences(stored: Stored, came: BacktestAnswer): Difference[] {
  const before: Record<string, unknown> = { ...stored.performance, ...stored.risk_metrics };
  const now: Record<string, unknown> = { ...came.performance, ...came.risk_metrics };
  const names = Object.keys(before).filter(
    (name) => !NOT_OF_THE_RUN.includes(name) && !isSame(before[name], now[name]),
  );
  if (names.length === 0) return [];
  const listed = names.map((name) => `${name} ${JSON.stringify(before[name])}, got ${JSON.stringify(now[name])}`);
  return [{ part: 'METRICS', message: `Expected ${listed.join('; ')}.` }];
}

/** As the store and the graph tell numbers apart: 0 and -0 are one. */
function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
