import { toIsoDate } from '../engine/epoch-day.js';
import type { Bars, TargetSignal } from '../engine/types.js';
import type { Parameters } from '../signals/types.js';
import { customCodeError } from './custom-code-error.js';
import type { Sandbox } from './sandbox.js';

/** The targets that the code's `signal` gives: by symbol, aligned with its bars, from -1 to 1, NaN to keep what is held. */
export function targetsOf(sandbox: Sandbox, bars: readonly Bars[], parameters: Parameters): TargetSignal {
  for (const series of bars) {
    const dates = Array.from(series.dates, toIsoDate).join(',');
    sandbox.call('addSymbol', [series.symbol, dates, columnsOf(series)]);
  }
  const bytes = sandbox.callForBytes('runSignal', [JSON.stringify(parameters)]);
  const total = bars.reduce((sum, { dates }) => sum + dates.length, 0);
  const all = bytes?.byteLength === total * Float64Array.BYTES_PER_ELEMENT ? new Float64Array(bytes) : undefined;
  // The sandbox checks as well, with better words, but code may have changed what its checks are made of.
  if (!all || all.some((value) => value < -1 || value > 1)) {
    throw customCodeError('CUSTOM_CODE_FAILED', `Expected ${total} targets from -1 to 1, or NaN, got something else.`);
  }
  let at = 0;
  const entries = bars.map(({ symbol, dates }) => {
    at += dates.length;
    return [symbol, all.slice(at - dates.length, at)] as const;
  });
  return { targets: Object.fromEntries(entries) };
}

function columnsOf({ open, high, low, close, volume }: Bars): ArrayBuffer {
  const columns = [open, high, low, close, volume];
  const all = new Float64Array(columns.length * close.length);
  columns.forEach((column, i) => {
    all.set(column, i * close.length);
  });
  return all.buffer;
}
