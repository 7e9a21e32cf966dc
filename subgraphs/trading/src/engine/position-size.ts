import type { Account } from './account.js';
import type { Calendar } from './calendar.js';
import type { Sizing } from './engine-config.js';
import type { EngineSettings } from './settings.js';
import type { Bars, RoundTrip } from './types.js';

/** Trading days a year. */
const DAYS = 252;

export interface PositionSize {
  unit: 'MONEY' | 'SHARES';
  /** NaN where it is undefined so far. */
  amount: number;
}

/** What a full entry in a symbol is worth at a date's close, by the config's sizing. Knows nothing later. */
export function positionSize(
  { sizing, maxLeverage }: EngineSettings,
  { calendar, account, symbol, date, equity }: SizeContext,
): PositionSize {
  if (sizing.method === 'FIXED_QUANTITY') return { unit: 'SHARES', amount: sizing.quantity };
  if (sizing.method === 'FIXED_AMOUNT') return { unit: 'MONEY', amount: sizing.amount };
  const fraction = sizing.fraction ?? 1 / calendar.bars.length;
  if (sizing.method === 'EQUITY_FRACTION') return { unit: 'MONEY', amount: equity * fraction };
  if (sizing.method === 'KELLY') {
    return { unit: 'MONEY', amount: equity * fraction * kellyOf(sizing, account.roundTrips) };
  }
  const volatility = annualVolatility(calendar, symbol, date, sizing.lookback);
  const scale = Math.min(maxLeverage, sizing.annualVolatility / volatility);
  return { unit: 'MONEY', amount: equity * fraction * scale };
}

export interface SizeContext {
  calendar: Calendar;
  account: Account;
  symbol: number;
  date: number;
  equity: number;
}

/** Of the simple returns of the last `lookback` bars: sample standard deviation times the root of 252. NaN where there are fewer, or all are equal. */
function annualVolatility(calendar: Calendar, symbol: number, date: number, lookback: number): number {
  const { close } = calendar.bars[symbol] as Bars;
  const last = calendar.barOn(symbol, date);
  if (last < lookback) return Number.NaN;
  const returns = Float64Array.from({ length: lookback }, (_, i) => {
    const at = last - lookback + 1 + i;
    return (close[at] as number) / (close[at - 1] as number) - 1;
  });
  let mean = 0;
  for (const value of returns) mean += value / lookback;
  let squares = 0;
  for (const value of returns) squares += (value - mean) ** 2;
  return squares === 0 ? Number.NaN : Math.sqrt((squares / (lookback - 1)) * DAYS);
}

/**
 * Kelly (1956) for bets of two outcomes: W - (1 - W) / R, with W the part of the last round trips that gained and R the mean gain over
 * the mean loss, both as returns. 1, or the cap if less, until there are `lookback` of them; without a loss the cap, without a gain the floor.
 */
function kellyOf(
  { lookback, cap = 1, floor = 0.01 }: Sizing & { method: 'KELLY' },
  roundTrips: readonly RoundTrip[],
): number {
  if (roundTrips.length < lookback) return Math.min(1, cap);
  let wins = 0;
  let gains = 0;
  let losses = 0;
  for (let i = roundTrips.length - lookback; i < roundTrips.length; i++) {
    const value = (roundTrips[i] as RoundTrip).return;
    if (value > 0) wins++;
    if (value > 0) gains += value;
    else losses -= value;
  }
  if (wins === 0) return floor;
  if (losses === 0) return cap;
  const ratio = gains / wins / (losses / (lookback - wins));
  const won = wins / lookback;
  return Math.min(cap, Math.max(floor, won - (1 - won) / ratio));
}
