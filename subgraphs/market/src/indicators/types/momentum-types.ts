import { aroon, aroonOscillator } from '../aroon.js';
import {
  averageDirectionalIndex,
  directionalIndex,
  directionalIndicator,
  directionalMovement,
  directionalRating,
} from '../directional-movement.js';
import { balanceOfPower, commodityChannel, moneyFlow, ultimateOscillator } from '../oscillators.js';
import { momentum, rateOfChange, ratioOfChange, trix } from '../rates-of-change.js';
import { cmo, rsi } from '../relative-strength.js';
import { byPeriod, define, period, withoutParameters } from './definition.js';

const closes = (description: string) => ({ description, inputs: ['close'] as const });
const spans = (description: string) => ({ description, inputs: ['high', 'low'] as const });
const prices = (description: string) => ({ description, inputs: ['high', 'low', 'close'] as const });

/** How fast prices move, and which way. */
export const MOMENTUM_TYPES = {
  RSI: byPeriod(
    closes('Relative strength index by Wilder, 0 to 100.'),
    period(14),
    (n) => n,
    ({ close }, n) => rsi(close, n),
  ),
  CMO: byPeriod(
    closes('Chande momentum oscillator, -100 to 100.'),
    period(14),
    (n) => n,
    ({ close }, n) => cmo(close, n),
  ),
  MOM: byPeriod(
    closes('Change over a number of bars.'),
    period(10, { min: 1 }),
    (n) => n,
    ({ close }, n) => momentum(close, n),
  ),
  ROC: byPeriod(
    closes('Change over a number of bars, in percent.'),
    period(10, { min: 1 }),
    (n) => n,
    ({ close }, n) => rateOfChange(close, n, 100),
  ),
  ROCP: byPeriod(
    closes('Change over a number of bars, as a share.'),
    period(10, { min: 1 }),
    (n) => n,
    ({ close }, n) => rateOfChange(close, n, 1),
  ),
  ROCR: byPeriod(
    closes('The close over that of a number of bars before.'),
    period(10, { min: 1 }),
    (n) => n,
    ({ close }, n) => ratioOfChange(close, n, 1),
  ),
  ROCR100: byPeriod(
    closes('The close in percent of that of a number of bars before.'),
    period(10, { min: 1 }),
    (n) => n,
    ({ close }, n) => ratioOfChange(close, n, 100),
  ),
  TRIX: byPeriod(
    closes('Change of a triple exponential average from bar to bar, in percent.'),
    period(30, { min: 1 }),
    (n) => 3 * (n - 1) + 1,
    ({ close }, n) => trix(close, n),
  ),
  ADX: byPeriod(
    prices('Average directional index by Wilder, 0 to 100.'),
    period(14),
    (n) => 2 * n - 1,
    (bars, n) => averageDirectionalIndex(bars, n),
  ),
  ADXR: byPeriod(
    prices('Average directional index rating, 0 to 100.'),
    period(14),
    (n) => 3 * n - 2,
    (bars, n) => directionalRating(bars, n),
  ),
  DX: byPeriod(
    prices('Directional movement index, 0 to 100.'),
    period(14),
    (n) => n,
    (bars, n) => directionalIndex(bars, n),
  ),
  PLUS_DI: byPeriod(
    prices('Directional indicator of moves up, in percent of the true range.'),
    period(14),
    (n) => n,
    (bars, n) => directionalIndicator(bars, n, 'up'),
  ),
  MINUS_DI: byPeriod(
    prices('Directional indicator of moves down, in percent of the true range.'),
    period(14),
    (n) => n,
    (bars, n) => directionalIndicator(bars, n, 'down'),
  ),
  PLUS_DM: byPeriod(
    spans('Directional movement up.'),
    period(14),
    (n) => n - 1,
    (bars, n) => directionalMovement(bars, n, 'up'),
  ),
  MINUS_DM: byPeriod(
    spans('Directional movement down.'),
    period(14),
    (n) => n - 1,
    (bars, n) => directionalMovement(bars, n, 'down'),
  ),
  AROON: define({
    ...spans('How recent the lowest low and the highest high are, 0 to 100.'),
    outputs: ['down', 'up'],
    parameters: { period: period(14) },
    lookback: (params) => params.period,
    compute: ({ high, low }, params) => aroon(high, low, params.period),
  }),
  AROONOSC: byPeriod(
    spans('Aroon up less Aroon down, -100 to 100.'),
    period(14),
    (n) => n,
    ({ high, low }, n) => aroonOscillator(high, low, n),
  ),
  BOP: withoutParameters(
    { description: 'Balance of power, -1 to 1.', inputs: ['open', 'high', 'low', 'close'] },
    0,
    ({ open, ...bars }) => balanceOfPower(open, bars),
  ),
  CCI: byPeriod(
    prices('Commodity channel index.'),
    period(14),
    (n) => n - 1,
    (bars, n) => commodityChannel(bars, n),
  ),
  MFI: byPeriod(
    { description: 'Money flow index, 0 to 100.', inputs: ['high', 'low', 'close', 'volume'] },
    period(14),
    (n) => n,
    (bars, n) => moneyFlow(bars, bars.volume, n),
  ),
  ULTOSC: define({
    ...prices('Ultimate oscillator, 0 to 100.'),
    outputs: ['value'],
    parameters: {
      firstPeriod: period(7, { min: 1 }),
      secondPeriod: period(14, { min: 1 }),
      thirdPeriod: period(28, { min: 1 }),
    },
    lookback: (p) => Math.max(p.firstPeriod, p.secondPeriod, p.thirdPeriod),
    compute: (bars, p) => [ultimateOscillator(bars, [p.firstPeriod, p.secondPeriod, p.thirdPeriod])],
  }),
};
