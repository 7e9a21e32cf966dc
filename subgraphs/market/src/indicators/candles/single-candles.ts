import { at } from '../series.js';
import type { Candles } from './candles.js';

/** 100 for a bullish pattern that ends on a candle, -100 for a bearish one, 80 in place of 100 where it only just fits, 0 for none. */
export type Pattern = (candles: Candles, index: number) => number;

const isDoji = (c: Candles, i: number) => c.body(i) <= c.measure('bodyDoji', i);
const isLong = (c: Candles, i: number) => c.body(i) > c.measure('bodyLong', i);
const isShort = (c: Candles, i: number) => c.body(i) < c.measure('bodyShort', i);
const hasUpper = (c: Candles, i: number) => c.upperShadow(i) > c.measure('shadowLong', i);
const hasLower = (c: Candles, i: number) => c.lowerShadow(i) > c.measure('shadowLong', i);
const hasNoUpper = (c: Candles, i: number) => c.upperShadow(i) < c.measure('shadowVeryShort', i);
const hasNoLower = (c: Candles, i: number) => c.lowerShadow(i) < c.measure('shadowVeryShort', i);
const hasShortShadows = (c: Candles, i: number) =>
  c.upperShadow(i) < c.measure('shadowShort', i) && c.lowerShadow(i) < c.measure('shadowShort', i);

const when = (isThere: boolean, value: number): number => (isThere ? value : 0);

export const doji: Pattern = (c, i) => when(isDoji(c, i), 100);

export const dragonflyDoji: Pattern = (c, i) =>
  when(isDoji(c, i) && hasNoUpper(c, i) && c.lowerShadow(i) > c.measure('shadowVeryShort', i), 100);

export const gravestoneDoji: Pattern = (c, i) =>
  when(isDoji(c, i) && hasNoLower(c, i) && c.upperShadow(i) > c.measure('shadowVeryShort', i), 100);

export const longLeggedDoji: Pattern = (c, i) => when(isDoji(c, i) && (hasLower(c, i) || hasUpper(c, i)), 100);

const isHammer = (c: Candles, i: number) => isShort(c, i) && hasLower(c, i) && hasNoUpper(c, i);
const isInvertedHammer = (c: Candles, i: number) => isShort(c, i) && hasUpper(c, i) && hasNoLower(c, i);

export const hammer: Pattern = (c, i) =>
  when(isHammer(c, i) && c.bottom(i) <= at(c.low, i - 1) + c.measure('near', i - 1), 100);

export const hangingMan: Pattern = (c, i) =>
  when(isHammer(c, i) && c.bottom(i) >= at(c.high, i - 1) - c.measure('near', i - 1), -100);

export const invertedHammer: Pattern = (c, i) => when(isInvertedHammer(c, i) && c.gapsDown(i), 100);

export const shootingStar: Pattern = (c, i) => when(isInvertedHammer(c, i) && c.gapsUp(i), -100);

export const marubozu: Pattern = (c, i) =>
  when(isLong(c, i) && hasNoUpper(c, i) && hasNoLower(c, i), 100 * c.colour(i));

export const closingMarubozu: Pattern = (c, i) =>
  when(isLong(c, i) && (c.isWhite(i) ? hasNoUpper(c, i) : hasNoLower(c, i)), 100 * c.colour(i));

export const beltHold: Pattern = (c, i) =>
  when(isLong(c, i) && (c.isWhite(i) ? hasNoLower(c, i) : hasNoUpper(c, i)), 100 * c.colour(i));

export const longLine: Pattern = (c, i) => when(isLong(c, i) && hasShortShadows(c, i), 100 * c.colour(i));

export const shortLine: Pattern = (c, i) => when(isShort(c, i) && hasShortShadows(c, i), 100 * c.colour(i));

export const spinningTop: Pattern = (c, i) =>
  when(isShort(c, i) && c.upperShadow(i) > c.body(i) && c.lowerShadow(i) > c.body(i), 100 * c.colour(i));

export const highWave: Pattern = (c, i) => {
  const long = c.measure('shadowVeryLong', i);
  return when(isShort(c, i) && c.upperShadow(i) > long && c.lowerShadow(i) > long, 100 * c.colour(i));
};
