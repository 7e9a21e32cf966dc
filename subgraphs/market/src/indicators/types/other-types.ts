import { standardDeviation, variance } from '../dispersion.js';
import { type Line, ofRegression } from '../linear-regression.js';
import { averagePrice, medianPrice, typicalPrice, weightedClose } from '../prices.js';
import { averageTrueRange, normalizedTrueRange, trueRange } from '../true-range.js';
import { accumulation, accumulationOscillator, onBalanceVolume } from '../volumes.js';
import { byPeriod, define, number, period, withoutParameters } from './definition.js';

const PRICES = ['high', 'low', 'close'] as const;

const regression = (description: string, figureOf: (line: Line, bars: number) => number) =>
  byPeriod(
    { description, inputs: ['close'] },
    period(14),
    (n) => n - 1,
    ({ close }, n) => ofRegression(close, n, (line) => figureOf(line, n)),
  );

/** Volatility, volume, prices of a bar, and statistics. */
export const OTHER_TYPES = {
  ATR: byPeriod(
    { description: 'Average true range by Wilder.', inputs: PRICES },
    period(14),
    (n) => n,
    (bars, n) => averageTrueRange(bars, n),
  ),
  NATR: byPeriod(
    { description: 'Average true range, in percent of the close.', inputs: PRICES },
    period(14),
    (n) => n,
    (bars, n) => normalizedTrueRange(bars, n),
  ),
  TRANGE: withoutParameters({ description: 'True range of one bar.', inputs: PRICES }, 1, trueRange),
  STDDEV: define({
    description: 'Standard deviation of closes, of the whole population.',
    inputs: ['close'],
    outputs: ['value'],
    parameters: { period: period(5), deviations: number(1, 0, 100, 'What it is multiplied by.') },
    lookback: (params) => params.period - 1,
    compute: ({ close }, params) => [standardDeviation(close, params.period, params.deviations)],
  }),
  VAR: byPeriod(
    { description: 'Variance of closes, of the whole population.', inputs: ['close'] },
    period(5),
    (n) => n - 1,
    ({ close }, n) => variance(close, n),
  ),
  AD: withoutParameters(
    { description: 'Accumulation and distribution line by Chaikin.', inputs: [...PRICES, 'volume'] },
    0,
    (bars) => accumulation(bars, bars.volume),
  ),
  ADOSC: define({
    description: 'Chaikin oscillator: two averages of the accumulation and distribution line.',
    inputs: [...PRICES, 'volume'],
    outputs: ['value'],
    parameters: { fastPeriod: period(3), slowPeriod: period(10) },
    lookback: (p) => Math.max(p.fastPeriod, p.slowPeriod) - 1,
    compute: (bars, p) => [accumulationOscillator(bars, bars.volume, p.fastPeriod, p.slowPeriod)],
  }),
  OBV: withoutParameters({ description: 'On-balance volume.', inputs: ['close', 'volume'] }, 0, ({ close, volume }) =>
    onBalanceVolume(close, volume),
  ),
  AVGPRICE: withoutParameters(
    { description: 'Mean of open, high, low and close.', inputs: ['open', ...PRICES] },
    0,
    ({ open, ...bars }) => averagePrice(open, bars),
  ),
  MEDPRICE: withoutParameters({ description: 'Mean of high and low.', inputs: ['high', 'low'] }, 0, ({ high, low }) =>
    medianPrice(high, low),
  ),
  TYPPRICE: withoutParameters({ description: 'Mean of high, low and close.', inputs: PRICES }, 0, typicalPrice),
  WCLPRICE: withoutParameters(
    { description: 'Mean of high, low and twice the close.', inputs: PRICES },
    0,
    weightedClose,
  ),
  LINEARREG: regression(
    'End of the least-squares line through closes.',
    ({ intercept, slope }, bars) => intercept + slope * (bars - 1),
  ),
  LINEARREG_SLOPE: regression('Slope of the least-squares line, a bar.', ({ slope }) => slope),
  LINEARREG_INTERCEPT: regression('Start of the least-squares line.', ({ intercept }) => intercept),
  LINEARREG_ANGLE: regression(
    'Angle of the least-squares line, in degrees.',
    ({ slope }) => (Math.atan(slope) * 180) / Math.PI,
  ),
  TSF: regression(
    'Time series forecast: the least-squares line one bar on.',
    ({ intercept, slope }, bars) => intercept + slope * bars,
  ),
};
