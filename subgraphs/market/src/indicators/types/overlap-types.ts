import { bollingerBands, middleOf } from '../bands.js';
import { movingAverageLookback } from '../moving-average-kinds.js';
import { dema, ema, kama, sma, t3, tema, trima, wma } from '../moving-averages.js';
import { parabolicSar } from '../parabolic-sar.js';
import { byPeriod, define, maType, number, period } from './definition.js';

const closes = (description: string) => ({ description, inputs: ['close'] as const });

/** What lies over the prices in a chart. */
export const OVERLAP_TYPES = {
  SMA: byPeriod(
    closes('Simple moving average.'),
    period(20),
    (n) => n - 1,
    ({ close }, n) => sma(close, n),
  ),
  EMA: byPeriod(
    closes('Exponential moving average.'),
    period(30),
    (n) => n - 1,
    ({ close }, n) => ema(close, n),
  ),
  WMA: byPeriod(
    closes('Linearly weighted moving average.'),
    period(30),
    (n) => n - 1,
    ({ close }, n) => wma(close, n),
  ),
  DEMA: byPeriod(
    closes('Double exponential moving average.'),
    period(30),
    (n) => 2 * (n - 1),
    ({ close }, n) => dema(close, n),
  ),
  TEMA: byPeriod(
    closes('Triple exponential moving average.'),
    period(30),
    (n) => 3 * (n - 1),
    ({ close }, n) => tema(close, n),
  ),
  TRIMA: byPeriod(
    closes('Triangular moving average.'),
    period(30),
    (n) => n - 1,
    ({ close }, n) => trima(close, n),
  ),
  KAMA: byPeriod(
    closes("Kaufman's adaptive moving average."),
    period(30),
    (n) => n,
    ({ close }, n) => kama(close, n),
  ),
  T3: define({
    ...closes("Tillson's T3 moving average."),
    outputs: ['value'],
    parameters: { period: period(5), volumeFactor: number(0.7, 0, 1, 'How much of the lag is taken back.') },
    lookback: (params) => 6 * (params.period - 1),
    compute: ({ close }, params) => [t3(close, params.period, params.volumeFactor)],
  }),
  BBANDS: define({
    ...closes('Bollinger bands: an average, and standard deviations above and below it.'),
    outputs: ['upper', 'middle', 'lower'],
    parameters: {
      period: period(20),
      deviationsUp: number(2, 0, 100, 'Standard deviations of the upper band.'),
      deviationsDown: number(2, 0, 100, 'Standard deviations of the lower band.'),
      maType: maType('SMA', 'Kind of the middle average.'),
    },
    lookback: (params) => movingAverageLookback(params.period, params.maType),
    compute: ({ close }, params) => bollingerBands(close, params),
  }),
  MIDPOINT: byPeriod(
    closes('Halfway between the highest and the lowest close.'),
    period(14),
    (n) => n - 1,
    ({ close }, n) => middleOf(close, close, n),
  ),
  MIDPRICE: byPeriod(
    { description: 'Halfway between the highest high and the lowest low.', inputs: ['high', 'low'] },
    period(14),
    (n) => n - 1,
    ({ high, low }, n) => middleOf(high, low, n),
  ),
  SAR: define({
    description: 'Parabolic stop and reverse by Wilder.',
    inputs: ['high', 'low'],
    outputs: ['value'],
    parameters: {
      acceleration: number(0.02, 0, 1, 'What each new extreme adds to the acceleration.'),
      maximum: number(0.2, 0, 1, 'The largest acceleration.'),
    },
    lookback: () => 1,
    compute: ({ high, low }, params) => [parabolicSar(high, low, params.acceleration, params.maximum)],
  }),
};
