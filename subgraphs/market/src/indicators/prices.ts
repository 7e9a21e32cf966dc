import { newColumn } from './scratch.js';
import { at, mapBars } from './series.js';

export interface Prices {
  readonly high: Float64Array;
  readonly low: Float64Array;
  readonly close: Float64Array;
}

/** Mean of high, low and close, as TA-Lib's TYPPRICE. */
export function typicalPrice({ high, low, close }: Prices): Float64Array {
  // Others rest on it: over a million bars, a call for each takes three times as long
  const result = newColumn(close.length);
  for (let index = 0; index < close.length; index += 1) {
    result[index] = (at(high, index) + at(low, index) + at(close, index)) / 3;
  }
  return result;
}

/** Mean of high, low and twice the close, as TA-Lib's WCLPRICE. */
export const weightedClose = ({ high, low, close }: Prices): Float64Array =>
  mapBars(close.length, (index) => (at(high, index) + at(low, index) + 2 * at(close, index)) / 4);

/** Mean of open, high, low and close, as TA-Lib's AVGPRICE. */
export const averagePrice = (open: Float64Array, { high, low, close }: Prices): Float64Array =>
  mapBars(close.length, (index) => (at(open, index) + at(high, index) + at(low, index) + at(close, index)) / 4);

/** Mean of high and low, as TA-Lib's MEDPRICE. */
export const medianPrice = (high: Float64Array, low: Float64Array): Float64Array =>
  mapBars(high.length, (index) => (at(high, index) + at(low, index)) / 2);
