/** How often tables were written to: what was read of one before its count rose may be out of date. */
export interface TableWrites {
  count(table: string): number;
}

/** What one connection runs, in its order: writes of a transaction count once it is committed. */
export interface WriteListener {
  ran(sql: string): void;
}

export interface WriteCounter extends TableWrites {
  listener(): WriteListener;
}

const READS = /^\s*(?:SELECT|FROM|WITH)\b/i;
/** Names of what statements write, make or drop, without the schema that they lie in. Among them are words that name no table. */
const WRITTEN =
  /\b(?:INTO|UPDATE|DELETE FROM|TRUNCATE|COPY|(?:TABLE|VIEW)(?: IF (?:NOT )?EXISTS)?)\s+(?:"?\w+"?\.)*"?(\w+)/gi;

export function createWriteCounter(): WriteCounter {
  const counts = new Map<string, number>();
  const add = (tables: Iterable<string>) => {
    for (const table of tables) counts.set(table, (counts.get(table) ?? 0) + 1);
  };
  return {
    count: (table) => counts.get(table) ?? 0,
    listener() {
      let uncommitted: Set<string> | null = null;
      return {
        ran(sql) {
          if (READS.test(sql)) return;
          const tables = Array.from(sql.matchAll(WRITTEN), ([, table = '']) => table);
          if (sql.startsWith('BEGIN')) uncommitted = new Set();
          else if (sql === 'ROLLBACK') uncommitted = null;
          else if (sql === 'COMMIT') {
            add(uncommitted ?? []);
            uncommitted = null;
          } else if (uncommitted) for (const table of tables) uncommitted.add(table);
          else add(tables);
        },
      };
    },
  };
}
