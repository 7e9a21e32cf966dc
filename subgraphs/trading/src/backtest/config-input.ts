import { DomainError, parseInput } from '@quantgraph/shared';
import { z } from 'zod';
import { EngineError } from '../engine/engine-error.js';
import { readEngineConfig } from '../engine/settings.js';
import { hasDuplicates, symbolField } from '../inputs/symbols-field.js';
import { type CompleteConfig, completeConfig, type StoredSizing } from './config-record.js';
import { engineConfigOf } from './engine-config-of.js';

const MAX_SYMBOLS = 50;

const numberFrom = (low: number, high: number) => {
  const message = `Expected a number from ${low} to ${high}.`;
  return z.number(message).min(low, message).max(high, message);
};

const wholeFrom = (low: number, high: number) =>
  numberFrom(low, high).int(`Expected a whole number from ${low} to ${high}.`);

/** Above 0. */
const amountUpTo = (high: number) => {
  const message = `Expected a number above 0 and at most ${high}.`;
  return z.number(message).positive(message).max(high, message);
};

const sizing = z.object({
  method: z.enum(['EQUITY_FRACTION', 'FIXED_QUANTITY', 'FIXED_AMOUNT', 'VOLATILITY_TARGET', 'KELLY']),
  fraction: amountUpTo(10).nullish(),
  quantity: amountUpTo(1e12).nullish(),
  amount: amountUpTo(1e15).nullish(),
  annualVolatility: amountUpTo(10).nullish(),
  lookback: wholeFrom(2, 1_000).nullish(),
  cap: amountUpTo(10).nullish(),
  floor: numberFrom(0, 10).nullish(),
});

const volumeShare = z.object({ limit: amountUpTo(1), priceImpact: numberFrom(0, 0.99).nullish() });

const entryOrder = z.object({
  type: z.enum(['MARKET', 'LIMIT', 'STOP']),
  offsetBps: numberFrom(0, 5_000).nullish(),
  timeInForce: z.enum(['GTC', 'DAY']).nullish(),
});

const exits = z.object({
  stopLoss: numberFrom(0.0001, 0.99).nullish(),
  takeProfit: numberFrom(0.0001, 100).nullish(),
  trailingStop: numberFrom(0.0001, 0.99).nullish(),
});

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
  commissionPerShare: numberFrom(0, 1_000).nullish(),
  minimumCommission: numberFrom(0, 1e6).nullish(),
  fractionalShares: z.boolean().nullish(),
  fillAt: z.enum(['NEXT_OPEN', 'NEXT_CLOSE']).nullish(),
  slippageBps: numberFrom(0, 1_000).nullish(),
  volumeShare: volumeShare.nullish(),
  sizing: sizing.nullish(),
  allowShort: z.boolean().nullish(),
  maxLeverage: numberFrom(1, 10).nullish(),
  maintenanceMargin: amountUpTo(1).nullish(),
  entryOrder: entryOrder.nullish(),
  exits: exits.nullish(),
  rebalance: z.enum(['ON_CHANGE', 'DAILY', 'WEEKLY', 'MONTHLY', 'QUARTERLY']).nullish(),
  priceAdjustment: z.enum(['SPLIT', 'TOTAL_RETURN']).nullish(),
  benchmark: symbolField.nullish(),
  snapshotId: z.string().nullish(),
  seed: wholeFrom(0, 2_147_483_647).nullish(),
});

type ConfigInput = z.infer<typeof configInput>;

/** A client's config with its defaults, checked by itself. A DomainError names each field at fault. */
export function readConfigInput(input: unknown, path: readonly string[]): CompleteConfig {
  const given = parseInput(configInput, input, [...path]);
  const config = completeConfig({
    symbols: given.symbols,
    start_date: given.startDate ?? null,
    end_date: given.endDate ?? null,
    initial_capital: given.initialCapital ?? 100_000,
    commission: given.commission ?? 0.001,
    fractional_shares: given.fractionalShares ?? false,
    fill_at: given.fillAt ?? 'NEXT_OPEN',
    slippage_bps: given.slippageBps ?? 0,
    ...withoutNulls({
      commission_per_share: given.commissionPerShare,
      minimum_commission: given.minimumCommission,
      volume_share: given.volumeShare && {
        limit: given.volumeShare.limit,
        price_impact: given.volumeShare.priceImpact ?? 0.1,
      },
      sizing: given.sizing && sizingOf(given.sizing),
      allow_short: given.allowShort,
      max_leverage: given.maxLeverage,
      maintenance_margin: given.maintenanceMargin,
      rebalance: given.rebalance,
      price_adjustment: given.priceAdjustment,
      benchmark: given.benchmark,
      snapshot_id: given.snapshotId,
      seed: given.seed,
      ...ordersOf(given),
    }),
  });
  checkTerms(config, path);
  return config;
}

function ordersOf({ entryOrder: entry, exits: leave }: ConfigInput) {
  return {
    entry_order: entry && {
      type: entry.type,
      offset_bps: entry.offsetBps ?? 0,
      time_in_force: entry.timeInForce ?? 'GTC',
    },
    exits: leave && {
      stop_loss: leave.stopLoss ?? null,
      take_profit: leave.takeProfit ?? null,
      trailing_stop: leave.trailingStop ?? null,
    },
  };
}

function sizingOf(given: z.infer<typeof sizing>): StoredSizing {
  return {
    method: given.method,
    fraction: given.fraction ?? null,
    quantity: given.quantity ?? null,
    amount: given.amount ?? null,
    annual_volatility: given.annualVolatility ?? null,
    lookback: given.lookback ?? null,
    cap: given.cap ?? null,
    floor: given.floor ?? null,
  };
}

/** What the engine asks of the terms together: its message begins with the setting's name. */
function checkTerms(config: CompleteConfig, path: readonly string[]): void {
  try {
    readEngineConfig(engineConfigOf(config));
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    const [name = ''] = /(?<=^Expected )[\w.]+/.exec(error.message) ?? [];
    throw new DomainError('INVALID_INPUT', error.message, [...path, ...name.split('.')]);
  }
}

type Given<T> = { [K in keyof T]?: NonNullable<T[K]> };

function withoutNulls<T extends object>(given: T): Given<T> {
  const known = Object.entries(given).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(known) as Given<T>;
}
