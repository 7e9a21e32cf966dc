import type { BarView } from '../../engine/bar-strategy.js';
import { definedFunction } from './definitions.js';

const COLUMNS = ['open', 'high', 'low', 'close', 'volume'] as const;
const MAX_ANSWER_LENGTH = 500_000;

/** One symbol's bars up to now: columns that grow by a bar when it comes. */
class History {
  readonly dates: string[] = [];
  readonly #columns = COLUMNS.map(() => new Float64Array(64));

  get length(): number {
    return this.dates.length;
  }
  get open(): Float64Array {
    return this.#column(0);
  }
  get high(): Float64Array {
    return this.#column(1);
  }
  get low(): Float64Array {
    return this.#column(2);
  }
  get close(): Float64Array {
    return this.#column(3);
  }
  get volume(): Float64Array {
    return this.#column(4);
  }

  add(date: string, bar: BarView['bars'][string]): void {
    const at = this.dates.length;
    COLUMNS.forEach((name, c) => {
      let column = this.#columns[c] as Float64Array<ArrayBuffer>;
      if (at === column.length) {
        column = new Float64Array(2 * at);
        column.set(this.#columns[c] as Float64Array);
        this.#columns[c] = column;
      }
      column[at] = bar[name] ?? Number.NaN;
    });
    this.dates.push(date);
  }

  #column(c: number): Float64Array {
    return (this.#columns[c] as Float64Array).subarray(0, this.dates.length);
  }
}

const history: Record<string, History> = Object.create(null);
const seen: Record<string, number> = Object.create(null);
const state = {};
let parameters: unknown;

/** What every call of `onBar` gets. */
export function startBars(given: string): void {
  parameters = JSON.parse(given);
}

/** Hands a bar in, and answers what `onBar` decides, as JSON; '' for nothing. Numbers that are not finite come as texts. */
export function decide(viewText: string): string {
  const view = JSON.parse(viewText) as BarView;
  for (const symbol of Object.keys(view.bars)) {
    const bar = view.bars[symbol] as BarView['bars'][string];
    if (bar.index <= (seen[symbol] ?? -1)) continue;
    seen[symbol] = bar.index;
    history[symbol] ??= new History();
    history[symbol].add(view.date, bar);
  }
  const answer: unknown = definedFunction('onBar')(view, history, parameters, state);
  if (answer === undefined || answer === null) return '';
  if (answer instanceof Promise)
    throw new Error('Expected onBar to answer orders, got a promise: it may not be async.');
  const text = JSON.stringify(answer, (_name, value: unknown) =>
    typeof value === 'number' && !Number.isFinite(value) ? String(value) : value,
  );
  if (typeof text !== 'string') throw new Error(`Expected onBar to answer orders, got ${typeof answer}.`);
  if (text.length <= MAX_ANSWER_LENGTH) return text;
  throw new Error(`Expected at most ${MAX_ANSWER_LENGTH} characters of orders a bar, got ${text.length}.`);
}
