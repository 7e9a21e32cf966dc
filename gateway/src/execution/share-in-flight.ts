/** What sharing needs of a request's context. */
export interface Leaver {
  /** Aborted when the request's client has left. */
  readonly signal: AbortSignal;
}

interface Flight<C, A> {
  readonly leader: C;
  readonly answer: Promise<A>;
}

/** Runs work that is asked for again while it is under way only once. */
export interface InFlightSharing<C extends Leaver, A> {
  /** `key` must tell apart all that could make two answers differ. */
  run(operation: object, key: string, context: C, work: () => Promise<A>): Promise<A>;
  /** The context under which a request's answer was really made: its own, or that of the one it shared with. */
  executedFor(context: C): C;
}

export function createInFlightSharing<C extends Leaver, A>(): InFlightSharing<C, A> {
  const flights = new WeakMap<object, Map<string, Flight<C, A>>>();
  const leaders = new WeakMap<C, C>();

  async function lead(under: Map<string, Flight<C, A>>, key: string, context: C, work: () => Promise<A>): Promise<A> {
    const answer = work();
    under.set(key, { leader: context, answer });
    try {
      return await answer;
    } finally {
      under.delete(key);
    }
  }

  async function run(operation: object, key: string, context: C, work: () => Promise<A>): Promise<A> {
    let under = flights.get(operation);
    if (!under) {
      under = new Map();
      flights.set(operation, under);
    }
    const flight = under.get(key);
    if (!flight) return lead(under, key, context, work);
    const answer = await flight.answer.catch((error: unknown) => {
      if (!flight.leader.signal.aborted) throw error;
      return undefined;
    });
    // Who led has left, and what it had begun was broken off: that is no answer to those who stay.
    if (answer === undefined || flight.leader.signal.aborted) return run(operation, key, context, work);
    leaders.set(context, flight.leader);
    return answer;
  }

  return { run, executedFor: (context) => leaders.get(context) ?? context };
}
