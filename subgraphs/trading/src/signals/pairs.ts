import type { Bars } from '../engine/types.js';
import { type RollingRegression, rollingRegression } from './rolling-regression.js';
import { choiceAt, defaultsOf, numberAt, schemaOf, unlessBelow } from './strategy-schema.js';
import type { Parameters, StrategyType } from './types.js';

const properties = {
  lookback: {
    type: 'integer',
    description: 'Days on which both have bars, over which the hedge ratio and the spread are measured.',
    default: 60,
    minimum: 10,
    maximum: 1000,
  },
  entry: {
    type: 'number',
    description: 'Trades the spread once it is this many standard deviations from its mean. Below stop.',
    default: 2,
    minimum: 0.1,
    maximum: 10,
  },
  exit: {
    type: 'number',
    description:
      'Closes once the spread is within this many standard deviations of its mean, or beyond the mean. Below entry.',
    default: 0.5,
    minimum: 0,
    maximum: 10,
  },
  stop: {
    type: 'number',
    description:
      'Gives up once the spread is this many standard deviations from its mean, until it is within entry again.',
    default: 4,
    minimum: 0.2,
    maximum: 100,
  },
  hedge: {
    type: 'string',
    description: 'DOLLAR: both sides of equal value. BETA: their values as 1 to the hedge ratio at the entry.',
    enum: ['DOLLAR', 'BETA'],
    default: 'DOLLAR',
  },
  gross: {
    type: 'number',
    description: 'Values of both sides together, as a part of the equity.',
    default: 1,
    minimum: 0.01,
    maximum: 10,
  },
} as const;

/**
 * Trades two symbols against each other (Gatev, Goetzmann, Rouwenhorst, Review of Financial Studies 19, 2006; hedge ratio as Vidyamurthy,
 * Pairs Trading, 2004): the spread is the residual of a rolling least squares fit of one log price on the other, over the days up to that
 * one. The first by name is the one explained. The symbols are aligned by date: only days on which both have a bar are measured and
 * decided on, and a bar without its counterpart keeps what is held (NaN). Without a positive hedge ratio nothing is entered.
 */
export const pairs: StrategyType = {
  name: 'PAIRS',
  description:
    'Sells the dearer and buys the cheaper of two symbols when their spread is far from its mean, and closes when it is back.',
  targets: 'WEIGHT',
  symbolCount: 2,
  parameterSchema: schemaOf(properties),
  defaultParameters: defaultsOf(properties),
  defaultSpace: {
    lookback: { type: 'int', low: 20, high: 250 },
    entry: { type: 'float', low: 1, high: 3 },
    exit: { type: 'float', low: 0, high: 1 },
  },
  check: (parameters) => [...unlessBelow(parameters, 'exit', 'entry'), ...unlessBelow(parameters, 'entry', 'stop')],
  checkSymbols: ({ length }) =>
    length === 2 ? [] : [{ path: [], message: `Expected exactly 2 symbols for PAIRS, got ${length}.` }],
  signal({ bars }, parameters) {
    const [first, second] = bars as readonly [Bars, Bars];
    const isSwapped = second.symbol < first.symbol;
    const [own, other] = isSwapped ? pairTargets(second, first, parameters) : pairTargets(first, second, parameters);
    return isSwapped ? [other, own] : [own, other];
  },
};

function pairTargets(y: Bars, x: Bars, parameters: Parameters): [Float64Array, Float64Array] {
  const both = commonBars(y, x);
  const fit = rollingRegression(logPrices(y, both.y), logPrices(x, both.x), numberAt(parameters, 'lookback'));
  const sides = spreadSides(fit, parameters);
  const targets: [Float64Array, Float64Array] = [
    new Float64Array(y.dates.length).fill(Number.NaN),
    new Float64Array(x.dates.length).fill(Number.NaN),
  ];
  const gross = numberAt(parameters, 'gross');
  const isBeta = choiceAt(parameters, 'hedge') === 'BETA';
  let ratio = 1;
  for (let i = 0; i < sides.length; i++) {
    const side = sides[i] as number;
    if (isBeta && side !== 0 && side !== sides[i - 1]) ratio = fit.slope[i] as number;
    targets[0][both.y[i] as number] = (side * gross) / (1 + ratio);
    targets[1][both.x[i] as number] = side === 0 ? 0 : (-side * gross * ratio) / (1 + ratio);
  }
  return targets;
}

function logPrices({ close }: Bars, at: Int32Array): Float64Array {
  const logs = new Float64Array(at.length);
  for (let i = 0; i < at.length; i++) logs[i] = Math.log(close[at[i] as number] as number);
  return logs;
}

/** Where each has its bar on the days on which both have one. */
function commonBars({ dates: ofY }: Bars, { dates: ofX }: Bars): { y: Int32Array; x: Int32Array } {
  const most = Math.min(ofY.length, ofX.length);
  const y = new Int32Array(most);
  const x = new Int32Array(most);
  let count = 0;
  for (let i = 0, j = 0; i < ofY.length && j < ofX.length; ) {
    const gap = (ofY[i] as number) - (ofX[j] as number);
    if (gap === 0) {
      y[count] = i;
      x[count++] = j;
    }
    if (gap <= 0) i++;
    if (gap >= 0) j++;
  }
  return { y: y.subarray(0, count), x: x.subarray(0, count) };
}

/** 1 where the spread is bought, -1 where it is sold, 0 where there is no position. */
export function spreadSides({ slope, score }: RollingRegression, parameters: Parameters): Int8Array {
  const [entry, exit, stop] = ['entry', 'exit', 'stop'].map((name) => numberAt(parameters, name)) as [
    number,
    number,
    number,
  ];
  const sides = new Int8Array(score.length);
  let side = 0;
  let isStopped = false;
  for (let i = 0; i < score.length; i++) {
    const z = score[i] as number;
    if (side !== 0 && -side * z <= exit) side = 0;
    if (Math.abs(z) >= stop) {
      side = 0;
      isStopped = true;
    } else if (Math.abs(z) < entry) isStopped = false;
    else if (side === 0 && !isStopped && (slope[i] as number) > 0) side = z >= entry ? -1 : Number(z <= -entry);
    sides[i] = side;
  }
  return sides;
}
