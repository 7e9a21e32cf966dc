import type { DuckDBConnection } from '@duckdb/node-api';

/** DuckDB types by column, as its `from_json` takes them: `'DATE'`, `['VARCHAR']` for a list. */
export type RowStructure = Readonly<Record<string, string | readonly string[]>>;

/** Makes a table out of plain objects, through DuckDB's own JSON reader. */
export async function createFromRows(
  connection: DuckDBConnection,
  table: string,
  rows: readonly object[],
  structure: RowStructure,
): Promise<void> {
  await connection.run(
    `CREATE TABLE ${table} AS SELECT unnest(from_json($1::JSON, '${JSON.stringify([structure])}'), recursive := true)`,
    [JSON.stringify(rows)],
  );
}
