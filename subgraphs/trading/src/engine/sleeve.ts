import { EngineError } from './engine-error.js';
import { toIsoDate } from './epoch-day.js';
import type { EngineSettings } from './settings.js';
import { affordableQuantity, costOf } from './sizing.js';
import type { Bars, OpenPosition, RoundTrip, Trade, UnfilledEntry } from './types.js';

/** What became of one symbol's share of the capital. `values` and `held` are per bar of the symbol, at its close. */
export interface SleeveOutcome {
  bars: Bars;
  capital: number;
  cash: number;
  values: Float64Array;
  held: Uint8Array;
  trades: Trade[];
  roundTrips: RoundTrip[];
  openPosition: OpenPosition | null;
  unfilledEntries: UnfilledEntry[];
}

interface Position {
  index: number;
  quantity: number;
  price: number;
  cost: number;
}

/** One symbol traded with its own cash, by the rules of RULES.md. `target` is aligned with the bars. */
export function runSleeve(bars: Bars, target: Float64Array, capital: number, settings: EngineSettings): SleeveOutcome {
  const sleeve = new Sleeve(bars, capital, settings);
  let previous = 0;
  let wanted = 0;
  for (let i = 0; i < bars.dates.length; i++) {
    if (wanted > previous) sleeve.enter(i);
    else if (wanted < previous) sleeve.exit(i);
    sleeve.mark(i);
    previous = wanted;
    wanted = target[i] as number;
  }
  return sleeve.outcome();
}

class Sleeve {
  readonly #bars: Bars;
  readonly #settings: EngineSettings;
  readonly #capital: number;
  #cash: number;
  #position: Position | null = null;
  readonly #values: Float64Array;
  readonly #held: Uint8Array;
  readonly #trades: Trade[] = [];
  readonly #roundTrips: RoundTrip[] = [];
  readonly #unfilledEntries: UnfilledEntry[] = [];

  constructor(bars: Bars, capital: number, settings: EngineSettings) {
    this.#bars = bars;
    this.#settings = settings;
    this.#capital = capital;
    this.#cash = capital;
    this.#values = new Float64Array(bars.dates.length);
    this.#held = new Uint8Array(bars.dates.length);
  }

  enter(index: number): void {
    const { commission, slippage, fractionalShares } = this.#settings;
    const price = this.#fillPrice(index) * (1 + slippage);
    const quantity = affordableQuantity(this.#cash, price, commission, fractionalShares);
    if (quantity === 0) {
      this.#unfilledEntries.push({ symbol: this.#bars.symbol, date: this.#dateAt(index), price, cash: this.#cash });
      return;
    }
    const cost = costOf(quantity, price, commission);
    this.#cash -= cost;
    this.#position = { index, quantity, price, cost };
    this.#record('BUY', index, quantity, price);
  }

  exit(index: number): void {
    const position = this.#position;
    if (!position) return;
    const { commission, slippage } = this.#settings;
    const { quantity, price: entryPrice, cost } = position;
    const price = this.#fillPrice(index) * (1 - slippage);
    const value = quantity * price;
    const proceeds = value - value * commission;
    this.#cash += proceeds;
    this.#position = null;
    this.#record('SELL', index, quantity, price);
    this.#roundTrips.push({
      symbol: this.#bars.symbol,
      entryDate: this.#dateAt(position.index),
      exitDate: this.#dateAt(index),
      quantity,
      entryPrice,
      exitPrice: price,
      pnl: proceeds - cost,
      return: (proceeds - cost) / cost,
      bars: index - position.index,
    });
  }

  mark(index: number): void {
    const position = this.#position;
    this.#held[index] = position ? 1 : 0;
    this.#values[index] = this.#cash + (position ? position.quantity * (this.#bars.close[index] as number) : 0);
  }

  outcome(): SleeveOutcome {
    return {
      bars: this.#bars,
      capital: this.#capital,
      cash: this.#cash,
      values: this.#values,
      held: this.#held,
      trades: this.#trades,
      roundTrips: this.#roundTrips,
      openPosition: this.#openPosition(),
      unfilledEntries: this.#unfilledEntries,
    };
  }

  #openPosition(): OpenPosition | null {
    if (!this.#position) return null;
    const { index, quantity, price, cost } = this.#position;
    const lastPrice = this.#bars.close.at(-1) as number;
    const value = quantity * lastPrice;
    return {
      symbol: this.#bars.symbol,
      entryDate: this.#dateAt(index),
      quantity,
      entryPrice: price,
      lastPrice,
      value,
      unrealizedPnl: value - cost,
    };
  }

  #fillPrice(index: number): number {
    const { fillAt } = this.#settings;
    const price = (fillAt === 'NEXT_OPEN' ? this.#bars.open : this.#bars.close)[index] as number;
    if (!Number.isNaN(price)) return price;
    const { symbol } = this.#bars;
    const date = this.#dateAt(index);
    const signalled = this.#dateAt(index - 1);
    const message = `${symbol} on ${date}: expected an open for the order signalled on ${signalled}, but this bar has only a close. Fill at NEXT_CLOSE, or choose a range whose bars have opens.`;
    throw new EngineError('MISSING_OPEN', message, { symbol, date });
  }

  #record(action: 'BUY' | 'SELL', index: number, quantity: number, price: number): void {
    const commission = quantity * price * this.#settings.commission;
    this.#trades.push({ date: this.#dateAt(index), symbol: this.#bars.symbol, action, quantity, price, commission });
  }

  #dateAt(index: number): string {
    return toIsoDate(this.#bars.dates[index] as number);
  }
}
