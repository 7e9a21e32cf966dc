import { looksSplit } from '../validation/bar-rules.js';
import type { DuckSession } from './duck-db.js';

/** Days within which a stored bar says something of the next one. */
const NEIGHBOUR_DAYS = 10;

/**
 * Finds where closes look like those of another number of shares, by `notable` and `repeated` and by the stored bars around the
 * rows of `judged`. `jumps` has for symbols: `last_jump`, the day on which a row jumps from the one before it; `stored_jump`, the
 * last day on which a stored bar jumps from a row before it; `jumped_from`, the first day on which a row jumps from a stored bar.
 */
export async function findJumps(session: DuckSession, acceptsJumps: boolean): Promise<void> {
  await session.execute(
    'CREATE OR REPLACE TEMP TABLE jumps (symbol VARCHAR, last_jump DATE, stored_jump DATE, jumped_from DATE)',
  );
  if (acceptsJumps) return;
  // What the rows take the place of is no neighbour of theirs
  await session.execute(
    `CREATE OR REPLACE TEMP TABLE neighbours AS
     WITH spans AS (SELECT symbol, min(date) AS first, max(date) AS last FROM judged WHERE broken = 0 GROUP BY symbol)
     SELECT stored.symbol, stored.date, stored.close_price AS close
     FROM market_data AS stored
       JOIN spans ON stored.symbol = spans.symbol AND stored.date BETWEEN first - ${NEIGHBOUR_DAYS} AND last + ${NEIGHBOUR_DAYS}
       ANTI JOIN (FROM judged WHERE broken = 0) AS came ON came.symbol = stored.symbol AND came.date = stored.date`,
  );
  await session.execute(
    `INSERT INTO jumps
     WITH mixed AS (
       SELECT symbol, date, close, true AS is_stored FROM neighbours
       UNION ALL
       SELECT symbol, date, close, false FROM judged SEMI JOIN neighbours USING (symbol) WHERE broken = 0
     ), pairs AS (
       SELECT symbol, date, is_stored, lag(is_stored) OVER bars <> is_stored AS is_mixed, date - lag(date) OVER bars AS days,
              ${looksSplit('close', 'lag(close) OVER bars')} AS is_jump
       FROM mixed WINDOW bars AS (PARTITION BY symbol ORDER BY date)
     )
     SELECT symbol, max(last_jump), max(stored_jump), min(jumped_from) FROM (
       SELECT symbol, date AS last_jump, NULL::DATE AS stored_jump, NULL::DATE AS jumped_from
       FROM notable ANTI JOIN repeated USING (symbol, date) WHERE is_jump
       UNION ALL
       SELECT symbol, NULL, CASE WHEN is_stored THEN date END, CASE WHEN NOT is_stored THEN date END
       FROM pairs WHERE is_mixed AND is_jump AND days <= ${NEIGHBOUR_DAYS}
     ) GROUP BY symbol`,
  );
}
