import { computeIndicator } from '../indicators/compute-indicator.js';
import { onScratch } from '../indicators/scratch.js';
import type { IndicatorTask } from './indicator-task.js';

/** Used by one task after another, for as long as the thread lives. */
const scratch: Float64Array[] = [];

/** The function of a thread: the outputs, from the row that is asked for. */
export default function compute({ bars, known, type, params, start }: IndicatorTask): Float64Array[] {
  return onScratch(scratch, () => computeIndicator(type, bars, params, known).map((values) => values.slice(start)));
}
