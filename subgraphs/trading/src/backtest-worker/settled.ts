import { EngineError } from '../engine/engine-error.js';
import type { Settled } from './types.js';

/** What the work gave, or the {@link EngineError} that it threw, in a form that crosses threads. */
export async function settle<T>(work: () => T | Promise<T>): Promise<Settled<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    const { code, message, symbol, date, line, column } = error;
    return { ok: false, fault: { code, message, symbol, date, line, column } };
  }
}
