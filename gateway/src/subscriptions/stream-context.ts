import { setMaxListeners } from 'node:events';
import type { Viewer } from '@quantgraph/shared';
import type { Client, GatewayContext } from '../context.js';

export interface StreamCaller {
  readonly viewer: Viewer | null;
  readonly client: Client;
}

/**
 * The context of an operation whose answer may be a stream. Apollo Server executes a copy of it, fields and prototype; what
 * changes on the way stands in an object that both have.
 */
export class StreamContext implements GatewayContext {
  readonly takesEvents = true;
  readonly viewer: Viewer | null;
  readonly client: Client;
  readonly signal: AbortSignal;
  /** Says that nobody waits for the operation any more: its source stops, also while it waits for an event. */
  readonly stop: (reason: Error) => void;
  /** The event that is being completed, from 1; 0 before the first. */
  readonly progress = { event: 0 };

  constructor(
    readonly operationId: string,
    { viewer, client }: StreamCaller,
  ) {
    const controller = new AbortController();
    // Every store command that runs for the operation listens.
    setMaxListeners(0, controller.signal);
    this.viewer = viewer;
    // Its own, since what is noted of an operation is noted by it.
    this.client = { ...client };
    this.signal = controller.signal;
    this.stop = (reason) => controller.abort(reason);
  }

  /** The operation's own until its first event has been completed; each further event's begins with it. */
  get requestId(): string {
    const { event } = this.progress;
    return event <= 1 ? this.operationId : `${this.operationId}-${event}`;
  }
}
