type Stop = (reason: unknown) => void;

const waiting = new WeakMap<AbortSignal, Set<Stop>>();

/**
 * Calls `stop` with the signal's reason once it is aborted, at once if it is already. Answers how to call that off. A
 * signal gets one listener for any number of callers: a request may have hundreds of fetches, each waiting for its end.
 */
export function whenAborted(signal: AbortSignal, stop: Stop): () => void {
  if (signal.aborted) {
    stop(signal.reason);
    return () => {};
  }
  const stops = waiting.get(signal) ?? listen(signal);
  stops.add(stop);
  return () => stops.delete(stop);
}

function listen(signal: AbortSignal): Set<Stop> {
  const stops = new Set<Stop>();
  waiting.set(signal, stops);
  signal.addEventListener(
    'abort',
    () => {
      for (const stop of stops) stop(signal.reason);
      stops.clear();
    },
    { once: true },
  );
  return stops;
}
