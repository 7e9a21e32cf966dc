import { ema } from './moving-averages.js';
import { at, mapBars } from './series.js';

const compared = (values: Float64Array, period: number, compare: (now: number, then: number) => number): Float64Array =>
  mapBars(values.length, (index) => compare(at(values, index), values[index - period] ?? Number.NaN));

/** The change over `period` values, as TA-Lib's MOM. */
export const momentum = (values: Float64Array, period: number): Float64Array =>
  compared(values, period, (now, then) => now - then);

/** The value over that `period` before, times `scale`, as TA-Lib's ROCR (1) and ROCR100 (100); 0 where that was 0. */
export const ratioOfChange = (values: Float64Array, period: number, scale: number): Float64Array =>
  compared(values, period, (now, then) => (then === 0 ? 0 : (now / then) * scale));

/** The change as a share of the value `period` before, times `scale`, as TA-Lib's ROCP (1) and ROC (100); 0 where that was 0. */
export const rateOfChange = (values: Float64Array, period: number, scale: number): Float64Array =>
  compared(values, period, (now, then) => (then === 0 ? 0 : (now / then - 1) * scale));

/** Change in percent from one value to the next of a triple exponential average (Hutson), as TA-Lib's TRIX. */
export const trix = (values: Float64Array, period: number): Float64Array =>
  rateOfChange(ema(ema(ema(values, period), period), period), 1, 100);
