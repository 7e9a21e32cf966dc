import { EngineError } from '../engine/engine-error.js';
import type { Settled } from './types.js';

/** What the work gave, or the {@link EngineError} that it threw, in a form that crosses threads. */
export function settle<T>(work: () => T): Settled<T> {
  try {
    return { ok: true, value: work() };
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    const { code, message, symbol, date } = error;
    return { ok: false, fault: { code, message, symbol, date } };
  }
}
