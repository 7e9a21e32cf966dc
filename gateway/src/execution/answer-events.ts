import type { ExecutionAnswer } from './executor.js';

/** A subscription's `data`, as Apollo Server passes it on to the server that asked for it: the answers to come. */
export class AnswerEvents {
  readonly events: AsyncIterable<ExecutionAnswer>;

  constructor(events: AsyncIterable<ExecutionAnswer>) {
    this.events = events;
  }
}
