import type { Decider, Desk } from './decider.js';
import { EngineError } from './engine-error.js';
import { newOrder, type OrderTerms } from './order.js';
import { type PositionSize, positionSize } from './position-size.js';
import { rebalanceDates } from './rebalance-dates.js';
import type { Bars, TargetKind, TradeReason } from './types.js';

const BASIS_POINTS = 10_000;
const CHANGES = 1;
const REBALANCES = 2;

/** Trades towards the targets of a signal: where one differs from the one before, and on the dates of the rebalancing calendar. */
export class TargetDecider implements Decider {
  readonly #desk: Desk;
  readonly #targets: readonly Float64Array[];
  readonly #kind: TargetKind;
  /** By date: whether any symbol's target changes on it, and whether it is one to rebalance. */
  readonly #marks: Uint8Array;
  /** By symbol, the target that holds. */
  readonly #current: Float64Array;

  /** Throws INVALID_SIGNAL for targets out of bounds. */
  constructor(desk: Desk, targets: readonly Float64Array[], kind: TargetKind) {
    const { calendar, settings } = desk;
    this.#desk = desk;
    this.#targets = targets;
    this.#kind = kind;
    this.#current = new Float64Array(targets.length);
    this.#marks = rebalanceDates(calendar.dates, settings.rebalance, REBALANCES);
    const bound = kind === 'WEIGHT' ? settings.maxLeverage : 1;
    targets.forEach((target, symbol) => {
      this.#markChanges(target, symbol, bound);
    });
  }

  next(from: number): number {
    const marks = this.#marks;
    let date = from;
    while (date < marks.length && marks[date] === 0) date++;
    return date;
  }

  decide(date: number, equity: number): void {
    const { calendar, account, settings } = this.#desk;
    const mark = this.#marks[date] as number;
    if (mark === 0) return;
    const isRebalance = (mark & REBALANCES) !== 0;
    for (let symbol = 0; symbol < this.#targets.length; symbol++) {
      const bar = calendar.barOn(symbol, date);
      if (bar < 0) continue;
      const before = this.#current[symbol] as number;
      const given = (this.#targets[symbol] as Float64Array)[bar] as number;
      const wanted = given < 0 && !settings.allowShort ? 0 : given;
      const target = Number.isNaN(wanted) ? before : wanted;
      this.#current[symbol] = target;
      if (target !== before) this.#trade({ symbol, date, equity, target, reason: 'SIGNAL' });
      else if (isRebalance && target !== 0 && account.held[symbol] !== 0) {
        this.#trade({ symbol, date, equity, target, reason: 'REBALANCE' });
      }
    }
  }

  #markChanges(target: Float64Array, symbol: number, bound: number): void {
    const { calendar } = this.#desk;
    const latest = calendar.latest[symbol] as Int32Array;
    let before = 0;
    let last = -1;
    for (let date = 0; date < latest.length; date++) {
      const bar = latest[date] as number;
      if (bar === last) continue;
      last = bar;
      const value = target[bar] as number;
      if (value === before || Number.isNaN(value)) continue;
      if (value > bound || value < -bound) this.#outOfBounds(symbol, date, value, bound);
      before = value;
      this.#marks[date] = (this.#marks[date] as number) | CHANGES;
    }
  }

  #outOfBounds(symbol: number, date: number, value: number, bound: number): never {
    const place = { symbol: (this.#desk.calendar.bars[symbol] as Bars).symbol, date: this.#desk.calendar.isoOf(date) };
    const what = this.#kind === 'WEIGHT' ? 'weights' : 'directions';
    const message = `${place.symbol} on ${place.date}: expected ${what} from ${-bound} to ${bound}, got ${value}.`;
    throw new EngineError('INVALID_SIGNAL', message, place);
  }

  #trade(move: Move): void {
    const { account, broker, calendar } = this.#desk;
    const { symbol, date, target, equity } = move;
    const held = account.held[symbol] as number;
    broker.book.cancel(symbol, (order) => order.reason === 'SIGNAL' || order.reason === 'REBALANCE');
    if (target === 0) {
      if (held !== 0) this.#leave(move, held);
      return;
    }
    const { unit, amount } = this.#goal(move);
    if (Number.isNaN(amount) || equity <= 0) {
      const lacking = equity > 0 ? 'SIZE_UNDEFINED' : 'BUYING_POWER';
      if (held === 0) broker.executor.noteUnfilled(symbol, date, calendar.closeOn(symbol, date), lacking);
      return;
    }
    const towards = unit === 'SHARES' ? amount - held : amount - held * calendar.closeOn(symbol, date);
    const size = unit === 'SHARES' ? 'TARGET_SHARES' : 'TARGET_VALUE';
    const { reason } = move;
    if (towards !== 0)
      this.#place({ symbol, placed: date, reason, side: towards > 0 ? 1 : -1, size, amount }, move, held);
  }

  /** What a target asks to hold, signed. */
  #goal({ symbol, date, target, equity }: Move): PositionSize {
    if (this.#kind === 'WEIGHT') return { unit: 'MONEY', amount: target * equity };
    const { calendar, account, settings } = this.#desk;
    const { unit, amount } = positionSize(settings, { calendar, account, symbol, date, equity });
    const goal = target * amount;
    return { unit, amount: unit === 'MONEY' || settings.fractionalShares ? goal : Math.trunc(goal) };
  }

  #leave({ symbol, date, reason }: Move, held: number): void {
    const side = held > 0 ? -1 : 1;
    const terms: OrderTerms = {
      symbol,
      placed: date,
      reason,
      side,
      size: 'TARGET_SHARES',
      amount: 0,
      reduceOnly: true,
    };
    this.#desk.broker.book.add(newOrder(terms));
  }

  /** What only reduces goes to market; what turns a position is left at market first and entered as the config says. */
  #place(terms: OrderTerms, move: Move, held: number): void {
    const { broker, settings, calendar } = this.#desk;
    const { type, offsetBps, timeInForce } = settings.entryOrder;
    const { side, symbol, placed, amount } = terms;
    const onlyReduces = held * side < 0 && amount * held >= 0;
    if (!onlyReduces) terms.timeInForce = timeInForce;
    if (!onlyReduces && type !== 'MARKET') {
      if (held * side < 0) this.#leave(move, held);
      const away = (side * offsetBps) / BASIS_POINTS;
      const close = calendar.closeOn(symbol, placed);
      terms.type = type;
      if (type === 'LIMIT') terms.limit = close * (1 - away);
      else terms.stop = close * (1 + away);
    }
    broker.book.add(newOrder(terms));
  }
}

interface Move {
  symbol: number;
  date: number;
  equity: number;
  target: number;
  reason: TradeReason;
}
