import { isAbove } from './is-above.js';

/** Prices at which a breakout is entered and left, one value a bar. NaN where there is none: then nothing changes. */
export interface BreakoutLevels {
  enterLong: Float64Array;
  exitLong: Float64Array;
  enterShort: Float64Array;
  exitShort: Float64Array;
}

/**
 * Long from a close above `enterLong` until one below `exitLong`; where shorts are allowed, short from a close below `enterShort` until
 * one above `exitShort`. All strictly. A bar that ends one side may begin the other.
 */
export function breakoutTarget(close: Float64Array, levels: BreakoutLevels, allowShort: boolean): Float64Array {
  const { enterLong, exitLong, enterShort, exitShort } = levels;
  const target = new Float64Array(close.length);
  let held = 0;
  for (let i = 0; i < close.length; i++) {
    const price = close[i] as number;
    if (held === 1 && isAbove(exitLong[i] as number, price)) held = 0;
    else if (held === -1 && isAbove(price, exitShort[i] as number)) held = 0;
    if (isAbove(price, enterLong[i] as number)) held = 1;
    else if (allowShort && isAbove(enterShort[i] as number, price)) held = -1;
    target[i] = held;
  }
  return target;
}
