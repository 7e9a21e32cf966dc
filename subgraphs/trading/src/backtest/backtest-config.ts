import { DomainError, type Problem, parseInput, type Viewer } from '@quantgraph/shared';
import type { SchemaDefinition } from 'mongoose';
import { z } from 'zod';
import type { EngineConfig, FillAt } from '../engine/types.js';
import { hasDuplicates, symbolField } from '../inputs/symbols-field.js';
import type { Coverage, MarketClient } from '../market-data/market.client.js';
import { orUnavailable } from '../peer-calls/or-unavailable.js';

/** What a backtest trades, when and on which terms, as it is stored. Null dates: as far as the prices reach. */
export interface BacktestConfig {
  symbols: string[];
  start_date: string | null;
  end_date: string | null;
  initial_capital: number;
  commission: number;
  fractional_shares: boolean;
  fill_at: FillAt;
  slippage_bps: number;
}

/** The config's stored fields, with their validators. */
export const configFields: SchemaDefinition = {
  symbols: { type: [String], required: true },
  start_date: { type: String, default: null },
  end_date: { type: String, default: null },
  initial_capital: { type: Number, required: true, min: 0 },
  commission: { type: Number, required: true, min: 0, max: 0.1 },
  fractional_shares: { type: Boolean, required: true },
  fill_at: { type: String, required: true, enum: ['NEXT_OPEN', 'NEXT_CLOSE'] },
  slippage_bps: { type: Number, required: true, min: 0, max: 1_000 },
};

const MAX_SYMBOLS = 50;

const numberFrom = (low: number, high: number) => {
  const message = `Expected a number from ${low} to ${high}.`;
  return z.number(message).min(low, message).max(high, message);
};

const configInput = z.object({
  symbols: z
    .array(symbolField)
    .min(1, 'Expected at least one symbol, but got none.')
    .max(MAX_SYMBOLS, `Expected at most ${MAX_SYMBOLS} symbols.`)
    .refine((symbols) => !hasDuplicates(symbols), 'Expected each symbol once.'),
  startDate: z.string().nullish(),
  endDate: z.string().nullish(),
  initialCapital: z
    .number()
    .positive('Expected a capital above 0.')
    .max(1e15, 'Expected a capital of at most 1e15.')
    .nullish(),
  commission: numberFrom(0, 0.1).nullish(),
  fractionalShares: z.boolean().nullish(),
  fillAt: z.enum(['NEXT_OPEN', 'NEXT_CLOSE']).nullish(),
  slippageBps: numberFrom(0, 1_000).nullish(),
});

const PATH = ['input', 'config'];

/**
 * A client's config, checked by itself and against the prices that there are: every symbol known, with bars in the range,
 * and with the prices that orders fill at. A DomainError names each field at fault; UNAVAILABLE while market is down.
 */
export async function checkConfig(market: MarketClient, viewer: Viewer, input: unknown): Promise<BacktestConfig> {
  const given = parseInput(configInput, input, PATH);
  const config: BacktestConfig = {
    symbols: given.symbols,
    start_date: given.startDate ?? null,
    end_date: given.endDate ?? null,
    initial_capital: given.initialCapital ?? 100_000,
    commission: given.commission ?? 0.001,
    fractional_shares: given.fractionalShares ?? false,
    fill_at: given.fillAt ?? 'NEXT_OPEN',
    slippage_bps: given.slippageBps ?? 0,
  };
  const { start_date: from, end_date: to } = config;
  if (from && to && from > to) {
    throw new DomainError('INVALID_INPUT', `Expected an end on or after ${from}, but got ${to}.`, [...PATH, 'endDate']);
  }
  const coverage = await orUnavailable(market.coverage(config.symbols, viewer), 'Market data');
  const problems = config.symbols.flatMap((symbol) => problemsOf(symbol, coverage.get(symbol), config));
  if (problems.length > 0) throw new DomainError(problems);
  return config;
}

function problemsOf(symbol: string, coverage: Coverage | undefined, config: BacktestConfig): Problem[] {
  const problem = (message: string, field: string): Problem[] => [
    { code: 'INVALID_INPUT', message, field: [...PATH, field] },
  ];
  if (!coverage) return problem(`There are no prices of ${symbol}.`, 'symbols');
  const { from, to, openFrom, openTo } = coverage;
  const { start_date: start, end_date: end } = config;
  if (start && start > to) return problem(`Prices of ${symbol} end on ${to}, before ${start}.`, 'startDate');
  if (end && end < from) return problem(`Prices of ${symbol} begin on ${from}, after ${end}.`, 'endDate');
  if (config.fill_at !== 'NEXT_OPEN') return [];
  if (!openFrom || !openTo) return problem(`${symbol} has closing prices only: expected fillAt NEXT_CLOSE.`, 'fillAt');
  const opens = `${symbol} has opening prices from ${openFrom} to ${openTo} only; expected a range within, or fillAt NEXT_CLOSE.`;
  if (start && start < openFrom && from < openFrom) return problem(opens, 'startDate');
  if (end && end > openTo && to > openTo) return problem(opens, 'endDate');
  return [];
}

/** The terms of a config, as the engine takes them. */
export const engineConfigOf = (config: BacktestConfig): EngineConfig => ({
  initialCapital: config.initial_capital,
  commission: config.commission,
  fractionalShares: config.fractional_shares,
  fillAt: config.fill_at,
  slippageBps: config.slippage_bps,
});
