import { createCandles } from '../candles/candles.js';
import {
  darkCloudCover,
  dojiStar,
  engulfing,
  eveningDojiStar,
  eveningStar,
  haramiCross,
  haramiOfBodies,
  morningDojiStar,
  morningStar,
  piercing,
  threeBlackCrows,
  threeInside,
  threeOutside,
  threeWhiteSoldiers,
} from '../candles/several-candles.js';
import {
  beltHold,
  closingMarubozu,
  doji,
  dragonflyDoji,
  gravestoneDoji,
  hammer,
  hangingMan,
  highWave,
  invertedHammer,
  longLeggedDoji,
  longLine,
  marubozu,
  type Pattern,
  shootingStar,
  shortLine,
  spinningTop,
} from '../candles/single-candles.js';
import { mapBars } from '../series.js';
import { define, number, type PriceColumns, withoutParameters } from './definition.js';

const INPUTS = ['open', 'high', 'low', 'close'] as const;

function find(bars: PriceColumns, lookback: number, pattern: Pattern): Float64Array {
  const candles = createCandles(bars);
  return mapBars(bars.close.length, (index) => (index < lookback ? Number.NaN : pattern(candles, index)));
}

const candle = (name: string, lookback: number, pattern: Pattern) =>
  withoutParameters({ description: `Candle pattern: ${name}.`, inputs: INPUTS }, lookback, (bars) =>
    find(bars, lookback, pattern),
  );

const penetrating = (name: string, lookback: number, byDefault: number, pattern: (penetration: number) => Pattern) =>
  define({
    description: `Candle pattern: ${name}.`,
    inputs: INPUTS,
    outputs: ['value'],
    parameters: {
      penetration: number(
        byDefault,
        0,
        1,
        'How far into the first body the last candle has to close, as a share of it.',
      ),
    },
    lookback: () => lookback,
    compute: (bars, { penetration }) => [find(bars, lookback, pattern(penetration))],
  });

/** Candle patterns: 100 where a bullish one ends, -100 for a bearish one, 80 in place of 100 where it only just fits, else 0. */
export const CANDLE_TYPES = {
  CDLDOJI: candle('doji', 10, doji),
  CDLDRAGONFLYDOJI: candle('dragonfly doji', 10, dragonflyDoji),
  CDLGRAVESTONEDOJI: candle('gravestone doji', 10, gravestoneDoji),
  CDLLONGLEGGEDDOJI: candle('long-legged doji', 10, longLeggedDoji),
  CDLHAMMER: candle('hammer', 11, hammer),
  CDLHANGINGMAN: candle('hanging man', 11, hangingMan),
  CDLINVERTEDHAMMER: candle('inverted hammer', 11, invertedHammer),
  CDLSHOOTINGSTAR: candle('shooting star', 11, shootingStar),
  CDLMARUBOZU: candle('marubozu', 10, marubozu),
  CDLCLOSINGMARUBOZU: candle('closing marubozu', 10, closingMarubozu),
  CDLBELTHOLD: candle('belt-hold', 10, beltHold),
  CDLLONGLINE: candle('long line', 10, longLine),
  CDLSHORTLINE: candle('short line', 10, shortLine),
  CDLSPINNINGTOP: candle('spinning top', 10, spinningTop),
  CDLHIGHWAVE: candle('high wave', 10, highWave),
  CDLENGULFING: candle('engulfing', 2, engulfing),
  CDLHARAMI: candle('harami', 11, haramiOfBodies),
  CDLHARAMICROSS: candle('harami cross', 11, haramiCross),
  CDLDOJISTAR: candle('doji star', 11, dojiStar),
  CDLPIERCING: candle('piercing line', 11, piercing),
  CDLDARKCLOUDCOVER: penetrating('dark cloud cover', 11, 0.5, darkCloudCover),
  CDLMORNINGSTAR: penetrating('morning star', 12, 0.3, morningStar),
  CDLEVENINGSTAR: penetrating('evening star', 12, 0.3, eveningStar),
  CDLMORNINGDOJISTAR: penetrating('morning doji star', 12, 0.3, morningDojiStar),
  CDLEVENINGDOJISTAR: penetrating('evening doji star', 12, 0.3, eveningDojiStar),
  CDL3INSIDE: candle('three inside up or down', 12, threeInside),
  CDL3OUTSIDE: candle('three outside up or down', 3, threeOutside),
  CDL3WHITESOLDIERS: candle('three advancing white soldiers', 12, threeWhiteSoldiers),
  CDL3BLACKCROWS: candle('three black crows', 13, threeBlackCrows),
};
