import { looksSplit } from '../validation/bar-rules.js';
import type { BarTable } from './bar-tables.js';
import type { DuckSession } from './duck-db.js';

/** How far apart two bars may be for the one to say something of the other. */
const NEAR = 'INTERVAL 10 DAY';

/**
 * Finds where closes look like those of another number of shares, by `notable` and `repeated` and by the stored bars around the
 * rows of `judged`. `jumps` has for symbols: `last_jump`, the last row that jumps from the one before it; `stored_jump`, the last
 * stored bar that jumps from a row before it; `jumped_from`, the first row that jumps from a stored bar.
 */
export async function findJumps(session: DuckSession, { table, time }: BarTable, acceptsJumps: boolean): Promise<void> {
  await session.execute(
    `CREATE OR REPLACE TEMP TABLE jumps AS
     SELECT symbol, ${time} AS last_jump, ${time} AS stored_jump, ${time} AS jumped_from FROM judged WHERE false`,
  );
  if (acceptsJumps) return;
  // What the rows take the place of is no neighbour of theirs
  await session.execute(
    `CREATE OR REPLACE TEMP TABLE neighbours AS
     WITH spans AS (SELECT symbol, min(${time}) AS first, max(${time}) AS last FROM judged WHERE broken = 0 GROUP BY symbol)
     SELECT stored.symbol, stored.${time}, stored.close_price AS close
     FROM ${table} AS stored
       JOIN spans ON stored.symbol = spans.symbol AND stored.${time} BETWEEN first - ${NEAR} AND last + ${NEAR}
       ANTI JOIN (FROM judged WHERE broken = 0) AS came ON came.symbol = stored.symbol AND came.${time} = stored.${time}`,
  );
  await session.execute(
    `INSERT INTO jumps
     WITH mixed AS (
       SELECT symbol, ${time}, close, true AS is_stored FROM neighbours
       UNION ALL
       SELECT symbol, ${time}, close, false FROM judged SEMI JOIN neighbours USING (symbol) WHERE broken = 0
     ), pairs AS (
       SELECT symbol, ${time}, is_stored, lag(is_stored) OVER bars <> is_stored AS is_mixed,
              lag(${time}) OVER bars >= ${time} - ${NEAR} AS is_near, ${looksSplit('close', 'lag(close) OVER bars')} AS is_jump
       FROM mixed WINDOW bars AS (PARTITION BY symbol ORDER BY ${time})
     )
     SELECT symbol, max(last_jump), max(stored_jump), min(jumped_from) FROM (
       SELECT symbol, ${time} AS last_jump, NULL AS stored_jump, NULL AS jumped_from
       FROM notable ANTI JOIN repeated USING (symbol, ${time}) WHERE is_jump
       UNION ALL
       SELECT symbol, NULL, CASE WHEN is_stored THEN ${time} END, CASE WHEN NOT is_stored THEN ${time} END
       FROM pairs WHERE is_mixed AND is_jump AND is_near
     ) GROUP BY symbol`,
  );
}
