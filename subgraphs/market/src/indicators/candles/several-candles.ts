import { at } from '../series.js';
import type { Candles } from './candles.js';
import type { Pattern } from './single-candles.js';

const isLong = (c: Candles, i: number) => c.body(i) > c.measure('bodyLong', i);
const isBlack = (c: Candles, i: number) => !c.isWhite(i);

export const engulfing: Pattern = (c, i) => {
  if (c.colour(i) === c.colour(i - 1)) return 0;
  const [above, below] = [c.top(i) - c.top(i - 1), c.bottom(i - 1) - c.bottom(i)];
  if (above < 0 || below < 0 || above + below === 0) return 0;
  return (above > 0 && below > 0 ? 100 : 80) * c.colour(i);
};

const harami =
  (measure: 'bodyShort' | 'bodyDoji'): Pattern =>
  (c, i) => {
    if (!isLong(c, i - 1) || c.body(i) > c.measure(measure, i)) return 0;
    const [above, below] = [c.top(i - 1) - c.top(i), c.bottom(i) - c.bottom(i - 1)];
    if (above < 0 || below < 0) return 0;
    return (above > 0 && below > 0 ? 100 : 80) * -c.colour(i - 1);
  };
export const haramiOfBodies = harami('bodyShort');
export const haramiCross = harami('bodyDoji');

export const dojiStar: Pattern = (c, i) => {
  if (!isLong(c, i - 1) || c.body(i) > c.measure('bodyDoji', i)) return 0;
  return (c.isWhite(i - 1) ? c.gapsUp(i) : c.gapsDown(i)) ? -100 * c.colour(i - 1) : 0;
};

export const piercing: Pattern = (c, i) =>
  isBlack(c, i - 1) &&
  isLong(c, i - 1) &&
  c.isWhite(i) &&
  isLong(c, i) &&
  at(c.open, i) < at(c.low, i - 1) &&
  at(c.close, i) < at(c.open, i - 1) &&
  at(c.close, i) > at(c.close, i - 1) + c.body(i - 1) * 0.5
    ? 100
    : 0;

/** `penetration`: how far into the body before it the candle has to close, as a share of that body. */
export const darkCloudCover =
  (penetration: number): Pattern =>
  (c, i) =>
    c.isWhite(i - 1) &&
    isLong(c, i - 1) &&
    isBlack(c, i) &&
    at(c.open, i) > at(c.high, i - 1) &&
    at(c.close, i) > at(c.open, i - 1) &&
    at(c.close, i) < at(c.close, i - 1) - c.body(i - 1) * penetration
      ? -100
      : 0;

const star =
  (colour: 1 | -1, measure: 'bodyShort' | 'bodyDoji') =>
  (penetration: number): Pattern =>
  (c, i) => {
    const isThere =
      isLong(c, i - 2) &&
      c.colour(i - 2) === -colour &&
      c.body(i - 1) <= c.measure(measure, i - 1) &&
      (colour === 1 ? c.gapsDown(i - 1) : c.gapsUp(i - 1)) &&
      c.body(i) > c.measure('bodyShort', i) &&
      c.colour(i) === colour &&
      colour * (at(c.close, i) - at(c.close, i - 2)) > c.body(i - 2) * penetration;
    return isThere ? 100 * colour : 0;
  };
export const morningStar = star(1, 'bodyShort');
export const eveningStar = star(-1, 'bodyShort');
export const morningDojiStar = star(1, 'bodyDoji');
export const eveningDojiStar = star(-1, 'bodyDoji');

export const threeInside: Pattern = (c, i) => {
  const isInside =
    isLong(c, i - 2) &&
    c.body(i - 1) <= c.measure('bodyShort', i - 1) &&
    c.top(i - 1) < c.top(i - 2) &&
    c.bottom(i - 1) > c.bottom(i - 2);
  const colour = c.colour(i - 2);
  const turns = c.colour(i) === -colour && colour * (at(c.open, i - 2) - at(c.close, i)) > 0;
  return isInside && turns ? -100 * colour : 0;
};

export const threeOutside: Pattern = (c, i) => {
  const colour = c.colour(i - 1);
  const engulfs = colour === -c.colour(i - 2) && c.top(i - 1) > c.top(i - 2) && c.bottom(i - 1) < c.bottom(i - 2);
  return engulfs && colour * (at(c.close, i) - at(c.close, i - 1)) > 0 ? 100 * colour : 0;
};

export const threeWhiteSoldiers: Pattern = (c, i) => {
  const isSoldier = (k: number) => c.isWhite(k) && c.upperShadow(k) < c.measure('shadowVeryShort', k);
  const follows = (k: number) =>
    at(c.close, k) > at(c.close, k - 1) &&
    at(c.open, k) > at(c.open, k - 1) &&
    at(c.open, k) <= at(c.close, k - 1) + c.measure('near', k - 1) &&
    c.body(k) > c.body(k - 1) - c.measure('far', k - 1);
  const isThere =
    [i - 2, i - 1, i].every(isSoldier) && [i - 1, i].every(follows) && c.body(i) > c.measure('bodyShort', i);
  return isThere ? 100 : 0;
};

export const threeBlackCrows: Pattern = (c, i) => {
  const isCrow = (k: number) => isBlack(c, k) && c.lowerShadow(k) < c.measure('shadowVeryShort', k);
  const follows = (k: number) =>
    at(c.open, k) < at(c.open, k - 1) && at(c.open, k) > at(c.close, k - 1) && at(c.close, k) < at(c.close, k - 1);
  const isThere =
    c.isWhite(i - 3) &&
    [i - 2, i - 1, i].every(isCrow) &&
    [i - 1, i].every(follows) &&
    at(c.high, i - 3) > at(c.close, i - 2);
  return isThere ? -100 : 0;
};
