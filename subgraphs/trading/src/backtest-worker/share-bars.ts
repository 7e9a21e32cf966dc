import type { Bars } from '../engine/types.js';
import type { SignalExtras } from '../signals/types.js';

type Column = Int32Array | Float64Array;

/** The bars on shared memory: posting them to a thread copies nothing, however often. */
export const shareBars = (bars: readonly Bars[]): Bars[] =>
  bars.map(({ symbol, dates, open, high, low, close, volume }) => ({
    symbol,
    dates: share(dates),
    open: share(open),
    high: share(high),
    low: share(low),
    close: share(close),
    volume: share(volume),
  }));

/** As {@link shareBars}, for what strategy types need beside bars. */
export const shareExtras = (extras: Readonly<Record<string, SignalExtras>>): Record<string, SignalExtras> =>
  Object.fromEntries(
    Object.entries(extras).map(([symbol, { predictions, ...rest }]) => [
      symbol,
      predictions ? { ...rest, predictions: share(predictions) } : rest,
    ]),
  );

function share<T extends Column>(column: T): T {
  const memory = new SharedArrayBuffer(column.byteLength);
  const shared = column instanceof Int32Array ? new Int32Array(memory) : new Float64Array(memory);
  shared.set(column);
  return shared as T;
}
