import { DomainError, type Problem, type Viewer } from '@quantgraph/shared';
import type { Coverage, MarketClient } from '../market-data/market.client.js';
import { orUnavailable } from '../peer-calls/or-unavailable.js';
import { readConfigInput } from './config-input.js';
import type { CompleteConfig } from './config-record.js';

const PATH = ['input', 'config'];

/**
 * A client's config, checked by itself and against the prices that there are: every symbol known, with bars in the range,
 * and with the prices that orders fill at; the benchmark known, and the snapshot. A DomainError names each field at fault;
 * UNAVAILABLE while market is down.
 */
export async function checkConfig(market: MarketClient, viewer: Viewer, input: unknown): Promise<CompleteConfig> {
  const config = readConfigInput(input, PATH);
  const { start_date: from, end_date: to, benchmark, snapshot_id: snapshot } = config;
  if (from && to && from > to) {
    throw new DomainError('INVALID_INPUT', `Expected an end on or after ${from}, but got ${to}.`, [...PATH, 'endDate']);
  }
  const asked = benchmark ? [...new Set([...config.symbols, benchmark])] : config.symbols;
  const [coverage, isCut] = await orUnavailable(
    Promise.all([market.coverage(asked, viewer), snapshot === null || market.hasSnapshot(snapshot, viewer)]),
    'Market data',
  );
  const problems = config.symbols.flatMap((symbol) => problemsOf(symbol, coverage.get(symbol), config));
  if (benchmark) problems.push(...benchmarkProblems(benchmark, coverage.get(benchmark), config));
  if (!isCut) problems.push(problem(`There is no snapshot ${snapshot}.`, 'snapshotId'));
  if (problems.length > 0) throw new DomainError(problems);
  return config;
}

const problem = (message: string, field: string): Problem => ({
  code: 'INVALID_INPUT',
  message,
  field: [...PATH, field],
});

function benchmarkProblems(symbol: string, coverage: Coverage | undefined, config: CompleteConfig): Problem[] {
  if (!coverage) return [problem(`There are no prices of ${symbol}.`, 'benchmark')];
  const { start_date: start, end_date: end } = config;
  const isOutside = (start && start > coverage.to) || (end && end < coverage.from);
  if (!isOutside) return [];
  const message = `Prices of ${symbol} are from ${coverage.from} to ${coverage.to}, none of them in the range.`;
  return [problem(message, 'benchmark')];
}

function problemsOf(symbol: string, coverage: Coverage | undefined, config: CompleteConfig): Problem[] {
  if (!coverage) return [problem(`There are no prices of ${symbol}.`, 'symbols')];
  const { from, to, openFrom, openTo } = coverage;
  const { start_date: start, end_date: end } = config;
  if (start && start > to) return [problem(`Prices of ${symbol} end on ${to}, before ${start}.`, 'startDate')];
  if (end && end < from) return [problem(`Prices of ${symbol} begin on ${from}, after ${end}.`, 'endDate')];
  if (config.fill_at !== 'NEXT_OPEN') return [];
  if (!openFrom || !openTo)
    return [problem(`${symbol} has closing prices only: expected fillAt NEXT_CLOSE.`, 'fillAt')];
  const opens = `${symbol} has opening prices from ${openFrom} to ${openTo} only; expected a range within, or fillAt NEXT_CLOSE.`;
  if (start && start < openFrom && from < openFrom) return [problem(opens, 'startDate')];
  if (end && end > openTo && to > openTo) return [problem(opens, 'endDate')];
  return [];
}
