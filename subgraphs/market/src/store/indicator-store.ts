import { groupBy } from '@quantgraph/shared';
import { paramsKey } from '../indicators/indicator-params.js';
import { readBars } from './bars.js';
import type { DuckDb } from './duck-db.js';
import {
  askName,
  computeSeries,
  type IndicatorAsk,
  type IndicatorRange,
  type IndicatorSeries,
} from './indicator-series.js';
import type { KeptBars } from './kept-bars.js';
import { keepSeries, readKept, readStates } from './kept-indicators.js';
import { createTurns } from './turns.js';

/** Daily indicators, kept once they were asked for often; a series whose prices have changed since is computed again. */
export interface IndicatorStore {
  /** A series for each ask, in order. Kept ones are two statements together, computed ones are as well. */
  read(asks: readonly IndicatorAsk[], range: IndicatorRange): Promise<IndicatorSeries[]>;
}

/** How many times a series is asked for before it is kept: the last of them keeps it. */
const OFTEN = 3;
// What is forgotten beyond is only how often some series were asked for
const MAX_COUNTED = 10_000;

/** Counts asks in this process's memory. `often`: after how many a series is kept. */
export function createIndicatorStore(db: DuckDb, kept: KeptBars, { often = OFTEN } = {}): IndicatorStore {
  const counts = new Map<string, number>();
  // One writer at a time: two requests for the same new series must not write it twice
  const inTurn = createTurns();

  function isOften(ask: IndicatorAsk): boolean {
    const name = askName(ask);
    const count = (counts.get(name) ?? 0) + 1;
    if (counts.size >= MAX_COUNTED) counts.clear();
    counts.set(name, count);
    return count >= often;
  }

  /** Series of one indicator with one set of parameters. */
  async function keepStale(asks: readonly IndicatorAsk[]): Promise<void> {
    const stale = (await readStates(db, asks)).filter(({ isKept }) => !isKept);
    const [first] = stale;
    if (!first) return;
    const { type, params } = first.ask;
    const symbols = stale.map(({ ask }) => ask.symbol);
    const bars = await readBars(db, kept, symbols, { from: null, to: null, interval: 'DAY', limit: null });
    const series = bars.map((ofSymbol) => computeSeries(ofSymbol, type, params, null));
    await db.transaction((session) => keepSeries(session, series, stale));
  }

  async function keep(asks: readonly IndicatorAsk[]): Promise<void> {
    const alike = groupBy(asks, ({ type, params }) => `${type} ${paramsKey(params)}`);
    for (const group of alike.values()) {
      await inTurn(() => keepStale(group));
    }
  }

  async function compute(asks: readonly IndicatorAsk[], { from, to }: IndicatorRange): Promise<IndicatorSeries[]> {
    const symbols = [...new Set(asks.map(({ symbol }) => symbol))];
    const bars = await readBars(db, kept, symbols, { from: null, to, interval: 'DAY', limit: null });
    return asks.map(({ symbol, type, params }) => {
      const ofSymbol = bars[symbols.indexOf(symbol)];
      if (!ofSymbol) throw new Error(`No bars were read for ${symbol}.`);
      return computeSeries(ofSymbol, type, params, from);
    });
  }

  return {
    async read(asks, range) {
      const states = await readStates(db, asks);
      const missing = states.filter(({ isKept }) => !isKept).map(({ ask }) => ask);
      const wanted = missing.filter(isOften);
      await keep(wanted);
      const isStored = new Set(
        [...states.filter(({ isKept }) => isKept).map(({ ask }) => ask), ...wanted].map(askName),
      );
      const stored = asks.filter((ask) => isStored.has(askName(ask)));
      const others = asks.filter((ask) => !isStored.has(askName(ask)));
      const [read, computed] = await Promise.all([
        stored.length === 0 ? [] : readKept(db, stored, range),
        others.length === 0 ? [] : compute(others, range),
      ]);
      const all = [...read, ...computed];
      const found = new Map([...stored, ...others].map((ask, index) => [askName(ask), all[index]]));
      return asks.map((ask) => {
        const series = found.get(askName(ask));
        if (!series) throw new Error(`No series was read for ${askName(ask)}.`);
        return series;
      });
    },
  };
}
