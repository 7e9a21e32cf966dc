import { sliceBars } from '../engine/bars.js';
import type { Bars } from '../engine/types.js';

/** The bars without those before the first open, after the last one, or both. Views into the same memory; none where no bar has an open. */
export function trimToOpens(bars: Bars, { start, end }: { readonly start: boolean; readonly end: boolean }): Bars {
  const isOpen = (price: number) => !Number.isNaN(price);
  const first = start ? bars.open.findIndex(isOpen) : 0;
  const last = end ? bars.open.findLastIndex(isOpen) : bars.open.length - 1;
  const to = last + 1;
  const from = first === -1 ? to : first;
  return sliceBars(bars, from, to);
}
