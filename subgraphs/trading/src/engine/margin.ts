import type { Desk } from './decider.js';
import { newOrder } from './order.js';
import type { MarginCall } from './types.js';

/** Watches that equity stays above what positions call for. */
export class Margin {
  readonly calls: MarginCall[] = [];
  readonly #desk: Desk;
  /** Without leverage and shorts equity is what positions are worth at least: there is nothing to watch. */
  readonly #isNeeded: boolean;

  constructor(desk: Desk) {
    this.#desk = desk;
    this.#isNeeded = desk.settings.maxLeverage > 1 || desk.settings.allowShort;
  }

  /** Whether each date's close has to be looked at now. */
  get isWatching(): boolean {
    return this.#isNeeded && this.#desk.account.held.some((quantity) => quantity !== 0);
  }

  /**
   * Below the maintenance margin: entries that wait are cancelled, and every position is reduced by the same part at the market, to
   * `maxLeverage` times equity; to nothing where none is left.
   */
  check(date: number, equity: number): void {
    if (!this.isWatching) return;
    const { calendar, account, broker, settings } = this.#desk;
    let exposure = 0;
    account.held.forEach((held, symbol) => {
      if (held !== 0) exposure += Math.abs(held) * calendar.closeOn(symbol, date);
    });
    const required = settings.maintenanceMargin * exposure;
    if (equity >= required) return;
    const sold = 1 - Math.max(0, (equity * settings.maxLeverage) / exposure);
    let isNew = false;
    for (let symbol = 0; symbol < account.held.length; symbol++) {
      const held = account.held[symbol] as number;
      broker.book.cancel(symbol, ({ reduceOnly, side }) => !reduceOnly && held * side >= 0);
      if (held === 0 || broker.book.has(symbol, ({ reason }) => reason === 'MARGIN_CALL')) continue;
      const part = Math.abs(held) * sold;
      const amount = settings.fractionalShares ? part : Math.min(Math.abs(held), Math.ceil(part));
      const side = held > 0 ? -1 : 1;
      broker.book.add(
        newOrder({ symbol, placed: date, side, size: 'SHARES', amount, reduceOnly: true, reason: 'MARGIN_CALL' }),
      );
      isNew = true;
    }
    if (isNew) this.calls.push({ date: calendar.isoOf(date), equity, exposure, required });
  }
}
