import { Account } from './account.js';
import { assertBars } from './bars.js';
import { benchmarkValues } from './benchmark-values.js';
import { Broker } from './broker.js';
import { type Calendar, calendarOf } from './calendar.js';
import type { Desk } from './decider.js';
import { deciderOf } from './decider-of.js';
import { Margin } from './margin.js';
import { readEngineConfig } from './settings.js';
import type { BacktestInput, BacktestOutcome, Bars } from './types.js';

/**
 * Trades the bars by the signal, as RULES.md says. Pure and deterministic: the same input gives the same output, bit for
 * bit, in whatever order the symbols come. The input is left as it was. Throws {@link EngineError}.
 */
export function runBacktest({ bars, signal, config, benchmark }: BacktestInput): BacktestOutcome {
  const settings = readEngineConfig(config);
  const calendar = calendarOf(bars);
  if (benchmark) assertBars(benchmark);
  const account = new Account(calendar, settings.initialCapital);
  const desk: Desk = { calendar, account, broker: new Broker(calendar, account, settings), settings };
  const margin = new Margin(desk);
  const { dates } = calendar;
  const valuation = simulate(desk, deciderOf(signal, desk), margin);
  return {
    initialCapital: settings.initialCapital,
    trades: account.trades,
    roundTrips: account.roundTrips,
    openPositions: account.openPositions(),
    unfilledEntries: desk.broker.executor.unfilled,
    marginCalls: margin.calls,
    dates,
    ...valuation,
    benchmark: benchmark ? benchmarkValues(benchmark, dates, settings.initialCapital) : null,
    cash: account.cash,
  };
}

type Valuation = Pick<BacktestOutcome, 'values' | 'invested'>;

/**
 * Date by date: waiting orders meet the bars, positions are marked at the close, margin is checked, the strategy decides. Where
 * no order waits and nothing is to be decided or watched, a stretch of dates is only valued.
 */
function simulate(
  { calendar, account, broker }: Desk,
  decider: ReturnType<typeof deciderOf>,
  margin: Margin,
): Valuation {
  const count = calendar.dates.length;
  const valuation: Valuation = { values: new Float64Array(count), invested: new Uint8Array(count) };
  for (let date = 0; date < count; date++) {
    broker.trade(date);
    const isQuiet = broker.book.isEmpty && !margin.isWatching;
    const next = isQuiet ? decider.next(date) : date;
    value(calendar, account, valuation, date, Math.min(next + 1, count));
    if (next >= count) break;
    date = next;
    const equity = valuation.values[date] as number;
    margin.check(date, equity);
    decider.decide(date, equity);
  }
  return valuation;
}

/**
 * Marks cash and positions at the closes of the dates from `from` to before `to`: the inner loop of every run. Plain loops, as most
 * stretches are too short for what `fill` costs to begin.
 */
function value(
  { bars, latest }: Calendar,
  { cash, held }: Account,
  { values, invested }: Valuation,
  from: number,
  to: number,
): void {
  let isInvested = false;
  for (let symbol = 0; symbol < held.length; symbol++) {
    const quantity = held[symbol] as number;
    if (quantity === 0) continue;
    const { close } = bars[symbol] as Bars;
    const bar = latest[symbol] as Int32Array;
    for (let date = from; date < to; date++) {
      const before = isInvested ? (values[date] as number) : cash;
      values[date] = before + quantity * (close[bar[date] as number] as number);
      invested[date] = 1;
    }
    isInvested = true;
  }
  if (isInvested) return;
  for (let date = from; date < to; date++) values[date] = cash;
}
