import type { DuckDb, DuckSession } from './duck-db.js';

const INTERRUPT_AGAIN_MS = 20;

/** Runs a statement that DuckDB stops in the middle of when the signal is aborted; throws its reason then. */
async function interruptible<T>(session: DuckSession, signal: AbortSignal, run: () => Promise<T>): Promise<T> {
  signal.throwIfAborted();
  let again: NodeJS.Timeout | undefined;
  const interrupt = () => {
    session.connection.interrupt();
    // DuckDB forgets an interruption that comes before the statement has begun.
    again = setTimeout(interrupt, INTERRUPT_AGAIN_MS);
  };
  signal.addEventListener('abort', interrupt, { once: true });
  try {
    return await run();
  } catch (error) {
    throw signal.aborted ? signal.reason : error;
  } finally {
    signal.removeEventListener('abort', interrupt);
    clearTimeout(again);
  }
}

/** A store whose single queries end with the signal; transactions are finished, and waits for a connection too. */
export function stopQueriesWith(
  signal: AbortSignal,
  db: DuckDb,
  use: <T>(work: (session: DuckSession) => Promise<T>) => Promise<T>,
): DuckDb {
  return {
    ...db,
    query: (sql, parameters) => use((session) => interruptible(session, signal, () => session.query(sql, parameters))),
  };
}
