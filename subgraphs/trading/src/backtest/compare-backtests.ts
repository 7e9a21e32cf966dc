import { isDeepStrictEqual } from 'node:util';
import type { BacktestResultRecord } from '../backtest-result/backtest-result.loader.js';
import { codeHashOf } from '../strategy/code-hash.js';
import type { StrategyRecord } from '../strategy/strategy.loader.js';
import type { BacktestRecord } from './backtest.model.js';
import { completeConfig } from './config-record.js';

/** A backtest with what its columns in the comparison are read from. */
export interface Compared {
  readonly backtest: BacktestRecord;
  readonly strategy: StrategyRecord | null;
  readonly latestResult: BacktestResultRecord | null;
}

export interface ComparisonRow {
  readonly metric: string;
  readonly values: (number | null)[];
  /** Each value less the first. */
  readonly differences: (number | null)[];
  /** Each difference over the size of the first value. */
  readonly relativeDifferences: (number | null)[];
}

export interface BacktestComparison {
  readonly backtests: BacktestRecord[];
  /** What is compared, in the order of `backtests`: what curves are read by. */
  readonly compared: readonly Compared[];
  readonly rows: ComparisonRow[];
  readonly changedInputs: { input: string; values: unknown[] }[];
}

/** Inputs that nothing but a result tells of. */
const RUN_ONLY = new Set(['engineVersion', 'dataHash', 'firstDate', 'lastDate']);

type Row = Readonly<Record<string, unknown>>;

const graphName = (stored: string) => stored.replace(/_([a-z0-9])/g, (_all, letter: string) => letter.toUpperCase());

/** Backtests side by side: every metric of their latest results, and those inputs in which they differ. */
export function compareBacktests(compared: readonly Compared[]): BacktestComparison {
  const metrics = tabulate(compared.map(metricsOf));
  const inputs = tabulate(compared.map(inputsOf));
  return {
    backtests: compared.map(({ backtest }) => backtest),
    compared,
    rows: metrics.map(([metric, values]) => rowOf(metric, values as (number | null)[])),
    changedInputs: inputs
      .filter(([input, values]) => {
        // What only a run knows is compared among those that ran.
        const told = RUN_ONLY.has(input) ? values.filter((_value, i) => compared[i]?.latestResult) : values;
        return told.some((value) => !isDeepStrictEqual(value, told[0]));
      })
      .map(([input, values]) => ({ input, values })),
  };
}

function rowOf(metric: string, values: (number | null)[]): ComparisonRow {
  const [first = null] = values;
  const differences = values.map((value) => (value === null || first === null ? null : value - first));
  const relativeDifferences = differences.map((difference) =>
    difference === null || !first ? null : difference / Math.abs(first),
  );
  return { metric, values, differences, relativeDifferences };
}

function metricsOf({ latestResult }: Compared): Row {
  return named({ ...latestResult?.performance, ...latestResult?.risk_metrics });
}

/** What the latest result was computed from, or will be, where there is none yet. */
function inputsOf({ backtest, strategy, latestResult }: Compared): Row {
  const ran = latestResult?.provenance;
  const parameters = Object.entries(ran?.parameters ?? strategy?.parameters ?? {});
  const config = Object.entries(named(completeConfig(backtest.config)));
  return {
    strategyType: ran?.strategy_type ?? strategy?.strategy_type ?? null,
    strategyVersion: ran?.strategy_version ?? strategy?.version ?? null,
    codeHash: ran ? (ran.code_hash ?? null) : codeHashOf(strategy?.code),
    ...Object.fromEntries(parameters.map(([name, value]) => [`parameters.${name}`, value])),
    ...Object.fromEntries(config.map(([name, value]) => [`config.${name}`, value])),
    engineVersion: ran?.engine_version ?? null,
    dataHash: ran?.data_hash ?? null,
    firstDate: ran?.first_date ?? null,
    lastDate: ran?.last_date ?? null,
  };
}

const named = (stored: object): Row =>
  Object.fromEntries(Object.entries(stored).map(([name, value]) => [graphName(name), value]));

/** Every name that any row has, with its value in each row, null where it has none. */
function tabulate(rows: readonly Row[]): [string, unknown[]][] {
  const names = [...new Set(rows.flatMap(Object.keys))];
  return names.map((name) => [name, rows.map((row) => row[name] ?? null)]);
}
