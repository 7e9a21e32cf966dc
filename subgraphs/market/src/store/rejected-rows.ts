import type { DuckDb } from './duck-db.js';

/** A row of an input that broke rules, as it came. */
export interface RejectedBar {
  readonly jobId: string;
  readonly symbol: string | null;
  readonly date: string | null;
  readonly line: number;
  readonly row: unknown;
  readonly reasons: readonly string[];
}

/** At most the first `limit` rows that each of these jobs kept aside, in the order of the input, in one statement. */
export async function readRejectedRows(db: DuckDb, jobIds: readonly string[], limit: number): Promise<RejectedBar[]> {
  const columns = await db.query(
    `SELECT job_id, symbol, date, line::DOUBLE, "row"::VARCHAR, to_json(reasons)::VARCHAR FROM rejected_rows
     WHERE job_id IN (SELECT unnest($jobIds))
     QUALIFY row_number() OVER (PARTITION BY job_id ORDER BY line) <= $limit::INTEGER
     ORDER BY job_id, line`,
    { jobIds, limit },
  );
  const [symbols, dates, lines] = [columns.texts(1), columns.texts(2), columns.numbers(3)];
  const [rows, reasons] = [columns.texts(4), columns.texts(5)];
  return columns.texts(0).map((jobId, index) => ({
    jobId: jobId ?? '',
    symbol: symbols[index] ?? null,
    date: dates[index] ?? null,
    line: lines[index] ?? 0,
    row: JSON.parse(rows[index] ?? 'null'),
    reasons: JSON.parse(reasons[index] ?? '[]') as string[],
  }));
}
