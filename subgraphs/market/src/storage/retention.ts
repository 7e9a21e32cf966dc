import type { DuckDb } from '../store/duck-db.js';

/** Rows of a table whose `column`, a moment, is more than `days` ago are not kept. */
export interface RetentionRule {
  readonly table: string;
  readonly column: string;
  readonly days: number;
}

/** How many rows of a table went. */
export interface RemovedRows {
  readonly table: string;
  readonly rows: number;
}

const DAY_MS = 86_400_000;

/**
 * Deletes what the rules do not keep at `now`, in milliseconds since 1970, all of it or nothing; answers what went, table by
 * table. Of a table that is not there yet nothing goes.
 */
export async function applyRetention(db: DuckDb, rules: readonly RetentionRule[], now: number): Promise<RemovedRows[]> {
  return db.transaction(async (session) => {
    const removed: RemovedRows[] = [];
    const tables = new Set((await session.query('SELECT table_name FROM duckdb_tables()')).texts(0));
    for (const { table, column, days } of rules.filter((rule) => tables.has(rule.table))) {
      const deleted = await session.query(`DELETE FROM ${table} WHERE ${column} < epoch_ms($before::BIGINT)`, {
        before: now - days * DAY_MS,
      });
      removed.push({ table, rows: deleted.numbers(0)[0] ?? 0 });
    }
    return removed;
  });
}
