import type { Holder, Place } from './place.js';
import type { Selection } from './plan.js';
import type { Run } from './run.js';

/** A record without a prototype, so that no name is special, but with hidden classes: `Object.create(null)` makes a hash table. */
const Answer = function Answer() {} as unknown as new () => Holder;
Answer.prototype = Object.create(null);

/** Runs what is selected of one object. What is not there yet is written later. */
export function runSelection(run: Run, selection: Selection, source: unknown, place: Place | undefined): Holder {
  const answer = new Answer();
  const { fields } = selection;
  try {
    for (let index = 0; index < fields.length; index += 1) fields[index]?.run(run, source, place, answer);
  } catch (error) {
    if (place) place.failed = true;
    throw error;
  }
  return answer;
}
