import type { EngineConfig, EntryOrder, Exits, FillAt, Rebalance, Sizing, VolumeShare } from './engine-config.js';
import { EngineError } from './engine-error.js';

/** A config with its defaults, checked; fractions in place of basis points. */
export interface EngineSettings {
  initialCapital: number;
  commission: number;
  commissionPerShare: number;
  minimumCommission: number;
  fractionalShares: boolean;
  fillAt: FillAt;
  slippage: number;
  volumeShare: VolumeShare | null;
  sizing: Sizing;
  allowShort: boolean;
  maxLeverage: number;
  maintenanceMargin: number;
  entryOrder: Required<EntryOrder>;
  exits: { stopLoss: number | null; takeProfit: number | null; trailingStop: number | null };
  rebalance: Rebalance;
}

const BASIS_POINTS = 10_000;
const DEFAULT_MAINTENANCE = 0.25;

/** The maintenance margin where none is set: what the leverage leaves, a quarter at most. */
export const defaultMaintenance = (maxLeverage: number): number => Math.min(DEFAULT_MAINTENANCE, 1 / maxLeverage);

const REBALANCES: readonly Rebalance[] = ['ON_CHANGE', 'DAILY', 'WEEKLY', 'MONTHLY', 'QUARTERLY'];

/** Throws INVALID_CONFIG, naming the setting. */
export function readEngineConfig(config: EngineConfig): EngineSettings {
  const { initialCapital, commission, fractionalShares = false, fillAt = 'NEXT_OPEN', slippageBps = 0 } = config;
  const { commissionPerShare = 0, minimumCommission = 0, volumeShare = null, allowShort = false } = config;
  const { maxLeverage = 1, rebalance = 'ON_CHANGE', sizing = { method: 'EQUITY_FRACTION' } } = config;
  const { maintenanceMargin = defaultMaintenance(maxLeverage) } = config;
  expect(Number.isFinite(initialCapital) && initialCapital > 0, 'initialCapital above 0', initialCapital);
  expect(commission >= 0 && commission < 1, 'commission from 0 to below 1', commission);
  expectAmount('commissionPerShare', commissionPerShare);
  expectAmount('minimumCommission', minimumCommission);
  expect(slippageBps >= 0 && slippageBps < BASIS_POINTS, 'slippageBps from 0 to below 10000', slippageBps);
  expect(fillAt === 'NEXT_OPEN' || fillAt === 'NEXT_CLOSE', 'fillAt NEXT_OPEN or NEXT_CLOSE', fillAt);
  expect(maxLeverage >= 1 && maxLeverage <= 100, 'maxLeverage from 1 to 100', maxLeverage);
  expect(
    maintenanceMargin > 0 && maintenanceMargin * maxLeverage <= 1,
    `maintenanceMargin above 0 and at most 1 / maxLeverage (${1 / maxLeverage})`,
    maintenanceMargin,
  );
  expect(REBALANCES.includes(rebalance), `rebalance among ${REBALANCES.join(', ')}`, rebalance);
  checkVolumeShare(volumeShare);
  checkSizing(sizing);
  return {
    initialCapital,
    commission,
    commissionPerShare,
    minimumCommission,
    fractionalShares,
    fillAt,
    slippage: slippageBps / BASIS_POINTS,
    volumeShare,
    sizing,
    allowShort,
    maxLeverage,
    maintenanceMargin,
    entryOrder: readEntryOrder(config.entryOrder),
    exits: readExits(config.exits ?? {}),
    rebalance,
  };
}

function checkVolumeShare(volumeShare: VolumeShare | null): void {
  if (!volumeShare) return;
  const { limit, priceImpact } = volumeShare;
  expect(limit > 0 && limit <= 1, 'volumeShare.limit above 0 and at most 1', limit);
  expect(priceImpact >= 0 && priceImpact < 1, 'volumeShare.priceImpact from 0 to below 1', priceImpact);
}

function checkSizing(sizing: Sizing): void {
  const fraction = 'fraction' in sizing ? sizing.fraction : undefined;
  expect(fraction === undefined || (fraction > 0 && fraction <= 100), 'sizing.fraction above 0, at most 100', fraction);
  switch (sizing.method) {
    case 'EQUITY_FRACTION':
      return;
    case 'FIXED_QUANTITY':
      expect(isAboveZero(sizing.quantity), 'sizing.quantity above 0', sizing.quantity);
      return;
    case 'FIXED_AMOUNT':
      expect(isAboveZero(sizing.amount), 'sizing.amount above 0', sizing.amount);
      return;
    case 'VOLATILITY_TARGET':
      expect(isAboveZero(sizing.annualVolatility), 'sizing.annualVolatility above 0', sizing.annualVolatility);
      expectLookback(sizing.lookback);
      return;
    case 'KELLY': {
      const { cap = 1, floor = 0.01 } = sizing;
      expect(floor >= 0 && cap >= floor && cap <= 100, 'sizing.floor from 0 to sizing.cap, that at most 100', cap);
      expectLookback(sizing.lookback);
      return;
    }
    default:
      expect(
        false,
        'sizing.method EQUITY_FRACTION, FIXED_QUANTITY, FIXED_AMOUNT, VOLATILITY_TARGET or KELLY',
        (sizing as Sizing).method,
      );
  }
}

function expectLookback(lookback: number): void {
  expect(Number.isInteger(lookback) && lookback >= 2, 'sizing.lookback of 2 or more', lookback);
}

function readEntryOrder({ type, offsetBps = 0, timeInForce = 'GTC' }: EntryOrder = { type: 'MARKET' }) {
  expect(['MARKET', 'LIMIT', 'STOP'].includes(type), 'entryOrder.type MARKET, LIMIT or STOP', type);
  expect(offsetBps >= 0 && offsetBps < BASIS_POINTS, 'entryOrder.offsetBps from 0 to below 10000', offsetBps);
  expect(timeInForce === 'GTC' || timeInForce === 'DAY', 'entryOrder.timeInForce GTC or DAY', timeInForce);
  return { type, offsetBps, timeInForce };
}

function readExits({ stopLoss = null, takeProfit = null, trailingStop = null }: Exits) {
  const isFraction = (value: number | null) => value === null || (value > 0 && value < 1);
  expect(isFraction(stopLoss), 'exits.stopLoss above 0 and below 1', stopLoss);
  expect(takeProfit === null || isAboveZero(takeProfit), 'exits.takeProfit above 0', takeProfit);
  expect(isFraction(trailingStop), 'exits.trailingStop above 0 and below 1', trailingStop);
  return { stopLoss, takeProfit, trailingStop };
}

const isAboveZero = (value: number) => value > 0 && value < Number.POSITIVE_INFINITY;

function expectAmount(name: string, value: number): void {
  expect(value >= 0 && value < Number.POSITIVE_INFINITY, `${name} of at least 0`, value);
}

function expect(holds: boolean, expected: string, actual: unknown): void {
  if (!holds)
    throw new EngineError(
      'INVALID_CONFIG',
      `Expected ${expected}, got ${Number.isNaN(actual) ? 'none' : String(actual)}.`,
    );
}
