import { definedFunction } from './definitions.js';

/** One symbol's bars as `signal` gets them; NaN where there is no value. */
interface SymbolBars {
  readonly symbol: string;
  readonly dates: readonly string[];
  readonly open: Float64Array;
  readonly high: Float64Array;
  readonly low: Float64Array;
  readonly close: Float64Array;
  readonly volume: Float64Array;
}

const all: SymbolBars[] = [];

/** Adds a symbol's bars: its dates as 'YYYY-MM-DD,YYYY-MM-DD,...' and five columns one after another. */
export function addSymbol(symbol: string, dates: string, columns: ArrayBuffer): void {
  const list = dates.split(',');
  const column = (n: number) => new Float64Array(columns, n * list.length * 8, list.length);
  all.push({
    symbol,
    dates: list,
    open: column(0),
    high: column(1),
    low: column(2),
    close: column(3),
    volume: column(4),
  });
}

/** Calls `signal` and answers its targets, symbol after symbol. Throws for what is no target. */
export function runSignal(parameters: string): ArrayBuffer {
  const sizes = all.map(({ dates }) => dates.length);
  const names = all.map(({ symbol }) => symbol);
  const answer: unknown = definedFunction('signal')(all, JSON.parse(parameters));
  const lists = listsOf(answer, names);
  const targets = new Float64Array(sizes.reduce((sum, size) => sum + size, 0));
  let at = 0;
  for (let s = 0; s < names.length; s++) {
    copyTargets(lists[s], targets.subarray(at, at + (sizes[s] as number)), names[s] as string);
    at += sizes[s] as number;
  }
  return targets.buffer;
}

function listsOf(answer: unknown, names: readonly string[]): readonly unknown[] {
  if (!isList(answer)) throw new Error(`Expected signal to answer a list of targets, got ${kindOf(answer)}.`);
  if (names.length === 1 && !(answer.length === 1 && isList(answer[0]))) return [answer];
  if (answer.length === names.length) return answer as unknown as unknown[];
  throw new Error(`Expected signal to answer ${names.length} lists, one a symbol, got ${answer.length}.`);
}

function copyTargets(list: unknown, into: Float64Array, symbol: string): void {
  if (!isList(list)) throw new Error(`Expected a list of targets for ${symbol}, got ${kindOf(list)}.`);
  if (list.length !== into.length) {
    throw new Error(`Expected ${into.length} targets for ${symbol}, one a bar, got ${list.length}.`);
  }
  for (let i = 0; i < into.length; i++) {
    const value = list[i];
    if (typeof value !== 'number' || value < -1 || value > 1) {
      const got = typeof value === 'number' ? value : kindOf(value);
      throw new Error(`Expected targets from -1 to 1, or NaN, for ${symbol}, got ${got} at bar ${i}.`);
    }
    into[i] = value;
  }
}

function isList(value: unknown): value is ArrayLike<unknown> {
  return Array.isArray(value) || (ArrayBuffer.isView(value) && 'length' in value);
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (value instanceof Promise) return 'a promise: signal may not be async';
  return typeof value;
}
