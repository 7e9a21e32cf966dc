import type { Bars } from '../engine/types.js';
import { type AlignedDates, alignDates } from './align-dates.js';
import { choiceAt, defaultsOf, numberAt, schemaOf } from './strategy-schema.js';
import type { Parameters, StrategyType } from './types.js';

const DAY_MS = 86_400_000;

const properties = {
  lookback: {
    type: 'integer',
    description: 'Bars over which returns are measured.',
    default: 252,
    minimum: 1,
    maximum: 1000,
  },
  top: {
    type: 'integer',
    description: 'How many symbols are held at most, each with an equal part of the equity.',
    default: 1,
    minimum: 1,
    maximum: 50,
  },
  threshold: {
    type: 'number',
    description: 'A symbol is held only while its return, a fraction, is above this: what cash would have earned, say.',
    default: 0,
    minimum: -1,
    maximum: 10,
  },
  rebalance: {
    type: 'string',
    description: 'When it decides: on the first day of each month that has bars, or every so many days.',
    enum: ['MONTHLY', 'EVERY'],
    default: 'MONTHLY',
  },
  every: {
    type: 'integer',
    description: 'Days with bars from one decision to the next, for EVERY.',
    default: 21,
    minimum: 1,
    maximum: 252,
  },
} as const;

/**
 * Relative and absolute momentum (Antonacci, Dual Momentum Investing, 2014): of the symbols, those that rose most, and of those the ones
 * that rose at all. Symbols are aligned by date. On a date of decision, those with a bar and `lookback` bars before it are ranked; each of
 * the first `top` whose return is above the threshold gets 1 / top of the equity, and what is left stays cash. A symbol without a
 * bar that day can't be decided on: it keeps what it has, and its place among the `top`. Equal returns rank in order of the symbols' names.
 */
export const dualMomentum: StrategyType = {
  name: 'DUAL_MOMENTUM',
  description: 'Holds those symbols that rose most over the lookback, as long as they rose by more than the threshold.',
  targets: 'WEIGHT',
  parameterSchema: schemaOf(properties),
  defaultParameters: defaultsOf(properties),
  defaultSpace: {
    lookback: { type: 'int', low: 60, high: 252 },
    top: { type: 'int', low: 1, high: 3 },
  },
  check: () => [],
  signal({ bars }, parameters) {
    const aligned = alignDates(bars);
    const targets = bars.map(({ dates }) => new Float64Array(dates.length));
    const held = new Float64Array(bars.length);
    const isDecision = decisionDates(aligned.dates, parameters);
    for (let date = 0; date < aligned.dates.length; date++) {
      if (isDecision[date]) decide(bars, aligned, date, parameters, held);
      for (let symbol = 0; symbol < bars.length; symbol++) {
        const index = aligned.indexes[symbol]?.[date] as number;
        if (index >= 0) (targets[symbol] as Float64Array)[index] = held[symbol] as number;
      }
    }
    return targets;
  },
};

/** 1 on dates of decision. The first of a month is known on that day; the last would be known only on the next. */
function decisionDates(dates: Int32Array, parameters: Parameters): Uint8Array {
  const isDecision = new Uint8Array(dates.length);
  if (choiceAt(parameters, 'rebalance') === 'EVERY') {
    const every = numberAt(parameters, 'every');
    for (let i = numberAt(parameters, 'lookback'); i < dates.length; i += every) isDecision[i] = 1;
    return isDecision;
  }
  let nextMonth = startOfNextMonth(dates[0] ?? 0);
  for (let i = 1; i < dates.length; i++) {
    const day = dates[i] as number;
    if (day < nextMonth) continue;
    isDecision[i] = 1;
    nextMonth = startOfNextMonth(day);
  }
  return isDecision;
}

function startOfNextMonth(epochDay: number): number {
  const date = new Date(epochDay * DAY_MS);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1) / DAY_MS;
}

/** Writes the new weights of the symbols that have a bar on the date into `held`. */
function decide(
  bars: readonly Bars[],
  { indexes }: AlignedDates,
  date: number,
  parameters: Parameters,
  held: Float64Array,
): void {
  const top = numberAt(parameters, 'top');
  const lookback = numberAt(parameters, 'lookback');
  let places = top;
  const ranked: { symbol: number; name: string; gain: number }[] = [];
  bars.forEach(({ symbol: name, close }, symbol) => {
    const index = indexes[symbol]?.[date] as number;
    if (index < 0) {
      if (held[symbol] !== 0) places--;
      return;
    }
    held[symbol] = 0;
    const gain = (close[index] as number) / (close[index - lookback] ?? Number.NaN) - 1;
    if (gain > numberAt(parameters, 'threshold')) ranked.push({ symbol, name, gain });
  });
  ranked.sort((a, b) => b.gain - a.gain || (a.name < b.name ? -1 : 1));
  for (const { symbol } of ranked.slice(0, Math.max(0, places))) held[symbol] = 1 / top;
}
